-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As read/datasets, where a worker node does not answer: nobody is asked how many rows wait.
SELECT dataset, watermark, NULL::bigint AS waiting_rows, lag_seconds, late_rows, partitions, horizon
FROM tidemark.dataset_standing()
ORDER BY dataset
