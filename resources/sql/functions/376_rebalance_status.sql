-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Jobs of Citus' rebalancer that are not over or went wrong, and the shards on their way now. None on plain PostgreSQL, or where this
-- version of Citus does not tell.
CREATE OR REPLACE FUNCTION tidemark.rebalance_status() RETURNS TABLE (subject text, ok boolean, seconds double precision, detail text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF to_regproc('pg_catalog.citus_rebalance_status') IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT format(''job %s'', r.job_id), r.state::text NOT IN (''failed'', ''failing''), '
        '       extract(epoch FROM clock_timestamp() - r.started_at)::double precision, '
        '       concat_ws('': '', r.state, r.description, r.details ->> ''task_state_counts'') '
        'FROM citus_rebalance_status() r WHERE r.state::text NOT IN (''finished'', ''cancelled'')';
    RETURN QUERY EXECUTE
        'SELECT format(''shard %s of %s'', p.shardid, p.table_name), true, NULL::double precision, '
        '       format(''%s:%s -> %s:%s, %s of %s bytes'', p.sourcename, p.sourceport, p.targetname, p.targetport, '
        '              p.target_shard_size, p.source_shard_size) '
        'FROM get_rebalance_progress() p WHERE p.progress = 1';
END
$$
