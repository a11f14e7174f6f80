-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT level, bucket, rows_before, rows_after
FROM tidemark.backfill_preview($1::text, $2::timestamptz, $3::boolean)
ORDER BY bucket, level
