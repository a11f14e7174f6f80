-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT EXECUTE ON FUNCTION tidemark.rollup(text), tidemark.logged_rollup(bigint, text), tidemark.begin_run(text, text),
    tidemark.end_run(bigint, text, bigint, bigint, text), tidemark.require_dataset(text), tidemark.standing(text), tidemark.datasets(),
    tidemark.busy_since(text), tidemark.make_partitions(text), tidemark.retention_of(text, interval),
    tidemark.expiry_preview(text, interval), tidemark.expire_partition(text, text, interval), tidemark.purge_default(text, interval),
    tidemark.past_their_time(text), tidemark.trim_run_log(), tidemark.jobs(), tidemark.job_runs(int),
    tidemark.set_job_active(bigint, boolean), tidemark.grant_tenants(name, int[]), tidemark.set_tenant(int, text, text),
    tidemark.level_names(text), tidemark.expire_level(text, text), tidemark.set_retention(text, interval), tidemark.utc_text(timestamptz),
    tidemark.cluster_nodes(), tidemark.table_sizes(), tidemark.cluster_health(),
    tidemark.backfill_days(text, timestamptz, timestamptz, boolean), tidemark.backfill_preview(text, timestamptz, boolean),
    tidemark.backfill_day(text, timestamptz, boolean), tidemark.backfill_from(text, timestamptz, timestamptz),
    tidemark.backfill_reached(text, timestamptz, timestamptz, timestamptz)
TO tidemark_operator
