-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As read/alert_history, of a schema that keeps no rules.
SELECT NULL::bigint AS id, NULL::bigint AS rule_id, NULL::int AS tenant_id, NULL::text AS dataset, NULL::text AS name, NULL::timestamptz AS at,
       NULL::text AS was, NULL::text AS state, NULL::float8 AS value, NULL::float8 AS before, NULL::float8 AS threshold, NULL::text AS reason,
       NULL::jsonb AS why
WHERE $1::bigint IS NULL AND $2::int IS NULL AND $3::timestamptz IS NULL AND $4::timestamptz IS NULL AND $5::bigint IS NULL AND false
