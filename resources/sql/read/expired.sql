-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before when each table's rows have been expired; NULL: none ever was.
SELECT table_name::text, expired_before
FROM tidemark.rollup_level
UNION ALL
SELECT raw_table, raw_gone_before
FROM tidemark.pipeline
