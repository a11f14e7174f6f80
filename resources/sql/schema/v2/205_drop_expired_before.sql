-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE tidemark.rollup_level DROP COLUMN expired_before
