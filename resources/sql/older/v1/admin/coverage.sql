-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Counts of late rows were deleted with the others of their age, and nothing tells how many: of those buckets none are known.
SELECT c.bucket, c.bucket_end, c.state, c.waiting_rows,
       CASE WHEN p.late_rows = 0 OR r.keep IS NULL OR c.bucket >= clock_timestamp() - r.keep THEN c.late_rows END AS late_rows,
       c.raw_expired
FROM tidemark.coverage($1::text, $2::text, $3::timestamptz, $4::timestamptz) AS c
LEFT JOIN tidemark.pipeline AS p ON p.dataset = $1::text
LEFT JOIN tidemark.retention AS r ON r.table_name = 'late_bucket'
ORDER BY c.bucket
