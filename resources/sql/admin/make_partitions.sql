-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With its line in the run log, in one transaction.
WITH run AS MATERIALIZED (SELECT tidemark.begin_maintenance('partitions', $1::text, true) AS id),
     made AS MATERIALIZED (SELECT run.id, tidemark.make_partitions($1::text) AS partitions FROM run)
SELECT made.partitions AS made,
       tidemark.end_maintenance(made.id, 'done', NULL)
FROM made
