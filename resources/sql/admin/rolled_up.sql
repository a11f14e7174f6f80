-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT level, rows FROM tidemark.rolled_up($1::text, $2::timestamptz, $3::timestamptz)
