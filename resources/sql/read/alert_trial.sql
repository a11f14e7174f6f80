-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a rule would have fired over the last $3 days: see tidemark.alert_trial. $1: one that there is; $2: what of it is otherwise, or a new one.
SELECT looked_from, looked_to, step_seconds, lowest, highest, fired_from, fired_to, extreme
FROM tidemark.alert_trial($1::bigint, $2::jsonb, $3::int)
