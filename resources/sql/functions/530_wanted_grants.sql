-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every right that a role has on a thing of this schema.
CREATE OR REPLACE FUNCTION tidemark.wanted_grants() RETURNS TABLE (grantee text, kind text, privilege text, object text)
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT g.grantee, g.kind, g.privilege, unnest(g.objects)
    FROM (VALUES
        ('tidemark_ingest', 'SCHEMA', 'USAGE', ARRAY[
            'tidemark']),
        ('tidemark_ingest', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.country(text)', 'tidemark.counters_add(jsonb, jsonb)', 'tidemark.hll_is_exact(public.hll)',
            'tidemark.utc_text(timestamptz)', 'tidemark.has_citus()']),
        ('tidemark_ingest', 'SEQUENCE', 'SELECT', ARRAY[
            'tidemark.batch_seq']),
        ('tidemark_ingest', 'SEQUENCE', 'USAGE', ARRAY[
            'tidemark.events_id_seq', 'tidemark.http_request_id_seq']),
        ('tidemark_ingest', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.schema_version()', 'tidemark.open_batch()', 'tidemark.save_progress(text, text, bigint, bigint, bigint, text)',
            'tidemark.read_progress(text)', 'tidemark.forget_progress(text)', 'tidemark.begin_ingest(text)',
            'tidemark.end_ingest(bigint, text, bigint, text)', 'tidemark.kept_shorter(text, timestamptz)',
            'tidemark.hold_stored(bigint, date[], timestamptz, text)', 'tidemark.gone_days(text, date[])', 'tidemark.why_waiting(int)']),
        ('tidemark_reader', 'SCHEMA', 'USAGE', ARRAY[
            'tidemark']),
        ('tidemark_reader', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.country(text)', 'tidemark.response_bin(int)', 'tidemark.counters_add(jsonb, jsonb)', 'tidemark.hll_is_exact(public.hll)',
            'tidemark.utc_text(timestamptz)', 'tidemark.has_citus()']),
        ('tidemark_reader', 'TABLE', 'SELECT', ARRAY[
            'tidemark.events', 'tidemark.events_15min', 'tidemark.events_hourly', 'tidemark.events_daily',
            'tidemark.http_request', 'tidemark.http_request_1min', 'tidemark.http_request_1hour', 'tidemark.http_request_1day',
            'tidemark.events_rolled', 'tidemark.http_request_rolled', 'tidemark.tenant', 'tidemark.pipeline', 'tidemark.pending',
            'tidemark.rollup_level', 'tidemark.retention', 'tidemark.setting', 'tidemark.adopted', 'tidemark.found_range',
            'tidemark.alert_rule', 'tidemark.alert_state', 'tidemark.alert_change', 'tidemark.note']),
        ('tidemark_reader', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.rollup_state(text)', 'tidemark.live_counts(text, int, timestamptz, timestamptz, timestamptz, timestamptz, bigint, bigint[])', 'tidemark.dataset_status()', 'tidemark.dataset_standing()', 'tidemark.node_status()', 'tidemark.partitions(text)',
            'tidemark.coverage(text, text, timestamptz, timestamptz)',
            'tidemark.matching_tenants(text, text[])',
            'tidemark.counts_of(name, name[], text[], int, timestamptz, timestamptz, boolean)',
            'tidemark.counts_between(text, timestamptz, timestamptz, boolean)', 'tidemark.newest_of(text)',
            'tidemark.overview_candidates(text, timestamptz, timestamptz, text, text[], text, boolean, bigint)',
            'tidemark.overview(text, timestamptz, timestamptz, timestamptz, timestamptz, timestamptz, text, text[], text, boolean, bigint, bigint)',
            'tidemark.overview_movers(text, timestamptz, timestamptz, timestamptz, timestamptz, timestamptz, bigint)',
            'tidemark.hottest_tenants(text, int)', 'tidemark.share_key(int)', 'tidemark.reason_words(jsonb)',
            'tidemark.alert_trial(bigint, jsonb, int, timestamptz)',
            'tidemark.caller_operates()', 'tidemark.annotations(text, timestamptz, timestamptz)', 'tidemark.save_note(bigint, jsonb)',
            'tidemark.remove_note(bigint)']),
        ('tidemark_operator', 'SCHEMA', 'USAGE', ARRAY[
            'tidemark']),
        ('tidemark_operator', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.country(text)', 'tidemark.response_bin(int)', 'tidemark.counters_add(jsonb, jsonb)', 'tidemark.hll_is_exact(public.hll)',
            'tidemark.utc_text(timestamptz)', 'tidemark.has_citus()']),
        ('tidemark_operator', 'TABLE', 'SELECT', ARRAY[
            'tidemark.run_log', 'tidemark.backfill_progress', 'tidemark.hold']),
        ('tidemark_operator', 'ROUTINE', 'EXECUTE', ARRAY[
            'tidemark.rollup(text)', 'tidemark.logged_rollup(bigint, text)',
            'tidemark.begin_maintenance(text, text, boolean)', 'tidemark.end_maintenance(bigint, text, text, jsonb)',
            'tidemark.end_unreported(text, text)', 'tidemark.run_result(bigint)', 'tidemark.require_dataset(text)', 'tidemark.standing(text)',
            'tidemark.datasets()', 'tidemark.lost_node()', 'tidemark.busy_since(text)', 'tidemark.reason_words(jsonb)',
            'tidemark.raised_reason(text, text)', 'tidemark.refuse(text, jsonb, jsonb)', 'tidemark.make_partitions(text, int)',
            'tidemark.retention_of(text, interval)', 'tidemark.expiry_preview(text, interval)',
            'tidemark.expire_partition(text, text, interval)', 'tidemark.purge_default(text, interval)',
            'tidemark.past_their_time(text)', 'tidemark.trim_run_log()', 'tidemark.jobs()', 'tidemark.job_runs(int)', 'tidemark.job_troubles()', 'tidemark.unfinished_backfills()',
            'tidemark.set_job_active(bigint, boolean)', 'tidemark.set_job_schedule(bigint, text)',
            'tidemark.set_tenant(int, text, text)', 'tidemark.level_names(text)', 'tidemark.expire_level(text, text)',
            'tidemark.set_retention(text, interval)', 'tidemark.retention_preview(text, interval)',
            'tidemark.retention_applied(text, interval)', 'tidemark.kept_shorter(text, timestamptz)',
            'tidemark.add_hold(text, timestamptz, timestamptz, timestamptz, text)', 'tidemark.release_hold(bigint)',
            'tidemark.end_holds()', 'tidemark.cluster_nodes()', 'tidemark.table_sizes()',
            'tidemark.cluster_health()', 'tidemark.sessions()', 'tidemark.note_session_end(int, boolean)',
            'tidemark.end_session(int, boolean)', 'tidemark.partition_list()', 'tidemark.storage()', 'tidemark.logins()', 'tidemark.load_progress()', 'tidemark.disk_space()',
            'tidemark.rolled_up(text, timestamptz, timestamptz)', 'tidemark.foreign_sketches(bigint)', 'tidemark.lock_holders()', 'tidemark.why_waiting(int)', 'tidemark.default_rows()',
            'tidemark.local_copies()', 'tidemark.missing_access()',
            'tidemark.uncounted_days(bigint)', 'tidemark.backfill_days(text, timestamptz, timestamptz, boolean)',
            'tidemark.backfill_preview(text, timestamptz, boolean)', 'tidemark.backfill_day(text, timestamptz, boolean)',
            'tidemark.backfill_start(text, timestamptz, timestamptz, boolean)',
            'tidemark.begin_backfill(text, timestamptz, timestamptz, boolean, boolean)', 'tidemark.backfill_step(bigint, boolean)',
            'tidemark.run_rollup(text, text, bigint, bigint, double precision, bigint, text, timestamptz, jsonb)',
            'tidemark.rollup_loop(int, interval)', 'tidemark.alerts_due(text)', 'tidemark.look_at_alert(bigint)', 'tidemark.look_at_alerts(text)',
            'tidemark.save_alert(bigint, jsonb)', 'tidemark.remove_alert(bigint)', 'tidemark.upkeep()', 'tidemark.keep_partitions(text, int)',
            'tidemark.backfill(text, timestamptz, timestamptz, boolean, bigint, bigint, bigint, text)'])
    ) AS g (grantee, kind, privilege, objects)
$$
