-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rules that this login sees, of tenant $1 alone (NULL: of all), with how they stand. stale: nobody has looked at it for so long that its
-- state tells nothing of now.
SELECT r.id, r.tenant_id, r.dataset, r.name, r.measure, r.event_type, r.country, r.minutes, r.comparison, r.threshold, r.for_seconds, r.clear_threshold,
       r.clear_seconds, r.enabled, r.changed_by, r.changed_at, coalesce(s.state, 'new') AS state, s.since, s.looked_at,
       s.value, s.before, tidemark.reason_words(s.why) AS reason, s.why,
       r.enabled AND coalesce(s.looked_at, r.changed_at) < clock_timestamp() - interval '5 minutes' AS stale
FROM tidemark.alert_rule AS r LEFT JOIN tidemark.alert_state AS s ON s.rule_id = r.id
WHERE $1::int IS NULL OR r.tenant_id = $1::int
ORDER BY r.tenant_id, lower(r.name), r.id
