-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As admin/backfills, without what says whether one is running.
SELECT b.dataset, b.range_from, b.range_to, b.next_day, b.updated_at AS since, NULL::text AS role, false AS running
FROM tidemark.backfill_progress b
WHERE b.next_day < b.range_to
ORDER BY 5 DESC
