-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT partition, range_from, range_to, rows, bytes, reason
FROM tidemark.expiry_preview($1::text, $2::interval)
ORDER BY range_from
