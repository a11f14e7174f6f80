-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a hold of that length, begun now, ends.
SELECT clock_timestamp() + $1::interval AS until, $1::interval > interval '0' AS ahead
