-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT id, what, dataset, started_at, finished_at, result, rows, late_rows, role, detail
FROM tidemark.run_log
ORDER BY id DESC
LIMIT $1::bigint
