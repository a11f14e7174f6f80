-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a hold of that length, begun now, ends, and whether it can be: not in the past, and not after the year 9999.
SELECT clock_timestamp() + $1::interval AS until,
       $1::interval > interval '0' AND clock_timestamp() + $1::interval <= '9999-12-31 00:00:00+00' AS ahead
