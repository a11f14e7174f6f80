-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As read/annotations tells it.
SELECT 'note' AS kind, id, tenant_id, dataset, range_from, range_to, changed_at AS at, NULL::text AS result, NULL::bigint AS runs, NULL::bigint AS buckets,
       NULL::bigint AS rows, NULL::text AS name, text, made_by::text AS by, changed_by::text AS changed_by, NULL::text AS reason, NULL::jsonb AS why, true AS editable
FROM tidemark.save_note($1::bigint, $2::jsonb)
