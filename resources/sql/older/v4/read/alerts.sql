-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As read/alerts, of a schema that keeps no rules.
SELECT NULL::bigint AS id, NULL::int AS tenant_id, NULL::text AS dataset, NULL::text AS name, NULL::text AS measure, NULL::text AS event_type,
       NULL::text AS country, NULL::int AS minutes, NULL::text AS comparison, NULL::float8 AS threshold, NULL::int AS for_seconds,
       NULL::float8 AS clear_threshold, NULL::int AS clear_seconds, NULL::boolean AS enabled, NULL::text AS changed_by,
       NULL::timestamptz AS changed_at, NULL::text AS state, NULL::timestamptz AS since, NULL::timestamptz AS looked_at, NULL::float8 AS value,
       NULL::float8 AS before, NULL::text AS reason, NULL::jsonb AS why, NULL::boolean AS stale
WHERE $1::int IS NULL AND false
