-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A dataset that has no partition but the default one gets those of the days ahead.
SELECT p.dataset, tidemark.make_partitions(p.dataset) AS made
FROM tidemark.pipeline p
WHERE (SELECT count(*) FROM pg_catalog.pg_inherits i WHERE i.inhparent = format('tidemark.%I', p.raw_table)::regclass) <= 1
ORDER BY p.dataset
