-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became of the rules that this login sees, the latest first. $1, $2: of this rule and of this tenant alone; $3, $4: within this time; NULL: all.
-- $5: so many.
SELECT id, rule_id, tenant_id, dataset, name, at, was, state, value, before, threshold, tidemark.reason_words(why) AS reason, why
FROM tidemark.alert_change
WHERE ($1::bigint IS NULL OR rule_id = $1::bigint) AND ($2::int IS NULL OR tenant_id = $2::int)
  AND ($3::timestamptz IS NULL OR at >= $3::timestamptz) AND ($4::timestamptz IS NULL OR at < $4::timestamptz)
ORDER BY id DESC
LIMIT $5::bigint
