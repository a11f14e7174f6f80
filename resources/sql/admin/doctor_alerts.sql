-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rules of a dataset that nobody has looked at for minutes, and those that cannot be evaluated, with one of each.
SELECT r.dataset, count(*) FILTER (WHERE x.stale) AS stale, min(coalesce(s.looked_at, r.changed_at)) FILTER (WHERE x.stale) AS stale_since,
       count(*) FILTER (WHERE x.failing) AS failing, min(s.since) FILTER (WHERE x.failing) AS failing_since,
       (array_agg(r.id ORDER BY s.since) FILTER (WHERE x.failing))[1] AS failing_id,
       tidemark.reason_words((array_agg(s.why ORDER BY s.since) FILTER (WHERE x.failing))[1]) AS reason,
       (array_agg(s.why ORDER BY s.since) FILTER (WHERE x.failing))[1] AS why
FROM tidemark.alert_rule AS r JOIN tidemark.alert_state AS s ON s.rule_id = r.id,
LATERAL (SELECT coalesce(s.looked_at, r.changed_at) < clock_timestamp() - interval '5 minutes' AS stale, s.state = 'error' AS failing) AS x
WHERE r.enabled
GROUP BY r.dataset
ORDER BY r.dataset
