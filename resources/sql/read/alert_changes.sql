-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became of the rules that this login sees after the change of number $1, in order. $2, $3: of this rule and of this tenant alone. $4: so many.
SELECT id, rule_id, tenant_id, dataset, name, at, was, state, value, before, threshold, tidemark.reason_words(why) AS reason, why
FROM tidemark.alert_change
WHERE id > $1::bigint AND ($2::bigint IS NULL OR rule_id = $2::bigint) AND ($3::int IS NULL OR tenant_id = $3::int)
ORDER BY id
LIMIT $4::bigint
