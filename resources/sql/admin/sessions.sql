-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With the texts of statements as far as the login itself may see them, on one line and shortened.
SELECT s.id, s.node, s.here, s.pid, s.login, s.application, s.client, s.kind, s.state, s.transaction_since, s.statement_since, s.state_since,
       s.waits_for, array_to_string(s.blocked_by, ',') AS blocked_by, s.dataset, s.batch, s.rows, s.bytes, s.bytes_total, s.may_end, s.problem,
       CASE WHEN a.query <> '<insufficient privilege>' THEN left(regexp_replace(a.query, '\s+', ' ', 'g'), 300) END AS statement,
       clock_timestamp() AS now
FROM tidemark.sessions() AS s
LEFT JOIN pg_catalog.pg_stat_activity AS a ON s.here AND a.pid = s.pid
ORDER BY s.node, s.transaction_since, s.id
