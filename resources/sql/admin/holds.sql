-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Those that count now.
SELECT id, dataset, range_from, range_to, until, held_by, reason FROM tidemark.hold
WHERE until IS NULL OR until > clock_timestamp()
ORDER BY dataset, range_from, id
