-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT $2::interval::text AS keep, cutoff, rows, buckets, partitions, bytes, kept_rows, reason
FROM tidemark.retention_preview($1::text, $2::interval)
