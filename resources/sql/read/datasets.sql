-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- milliseconds: what it took the server.
SELECT dataset, watermark, waiting_rows, lag_seconds, late_rows, partitions, horizon,
       extract(epoch FROM clock_timestamp() - statement_timestamp())::double precision * 1000 AS milliseconds
FROM tidemark.dataset_status()
ORDER BY dataset
