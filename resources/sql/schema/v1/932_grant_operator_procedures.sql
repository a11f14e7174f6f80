-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT EXECUTE ON PROCEDURE tidemark.run_rollup(text, text, bigint, bigint, double precision, bigint, text, timestamptz),
    tidemark.rollup_loop(int, interval), tidemark.upkeep(), tidemark.keep_partitions(text, int),
    tidemark.backfill(text, timestamptz, timestamptz, boolean, bigint, bigint, bigint, text)
TO tidemark_operator
