-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT e.partition, e.range_from, e.range_to, e.rows, e.bytes, e.reason, to_jsonb(e) -> 'why' AS why
FROM tidemark.expiry_preview($1::text, $2::interval) AS e
ORDER BY e.range_from
