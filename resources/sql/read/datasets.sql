-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT dataset, watermark, waiting_rows, lag_seconds, late_rows, partitions, horizon
FROM tidemark.dataset_status()
ORDER BY dataset
