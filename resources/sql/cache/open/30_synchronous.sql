-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A crash of the machine may cost the last seconds of a cache, never its consistency.
PRAGMA synchronous = NORMAL
