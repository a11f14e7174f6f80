-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a run gathers is gone at its end, so a crash takes nothing by taking it, and half of what a rollup wrote to the log was that. Where
-- there is Citus it stays as it was: an unlogged table's shards could not be moved.
DO $$
BEGIN
    IF to_regclass('pg_catalog.pg_dist_partition') IS NULL THEN
        ALTER TABLE tidemark.events_fresh SET UNLOGGED;
        ALTER TABLE tidemark.http_request_fresh SET UNLOGGED;
    END IF;
END
$$
