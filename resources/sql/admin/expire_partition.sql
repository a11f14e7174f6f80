-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Functions of an older schema give no code beside the reason: why is NULL then, here and wherever it stands like this.
SELECT e.result, e.rows, e.bytes, e.reason, to_jsonb(e) -> 'why' AS why
FROM tidemark.expire_partition($1::text, $2::text, $3::interval) AS e
