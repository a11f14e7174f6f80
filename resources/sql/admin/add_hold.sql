-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Until a moment, or for so long from now on; neither: until it is released.
SELECT id, dataset, range_from, range_to, until, held_by, reason
FROM tidemark.add_hold($1::text, $2::timestamptz, $3::timestamptz, coalesce($4::timestamptz, clock_timestamp() + $5::interval), $6::text)
