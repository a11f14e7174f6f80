-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As admin/doctor_alerts, of a schema that keeps no rules.
SELECT NULL::text AS dataset, NULL::bigint AS stale, NULL::timestamptz AS stale_since, NULL::bigint AS failing, NULL::timestamptz AS failing_since,
       NULL::bigint AS failing_id, NULL::text AS reason, NULL::jsonb AS why
WHERE false
