-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT $2::interval::text AS keep, p.cutoff, p.rows, p.buckets, p.partitions, p.bytes, p.kept_rows, p.reason, to_jsonb(p) -> 'why' AS why
FROM tidemark.retention_preview($1::text, $2::interval) AS p
