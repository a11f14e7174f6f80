-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether something rolls up and keeps the partitions, be it pg_cron, cron, or whatever else; and whether pg_cron once did, as which alone
-- the owner logs in.
SELECT NOT EXISTS (SELECT 1 FROM tidemark.pipeline AS p
                   WHERE NOT EXISTS (SELECT 1 FROM tidemark.run_log AS r
                                     WHERE r.what = 'rollup' AND r.dataset = p.dataset
                                       AND r.started_at > now() - interval '5 minutes')) AS rolls_up,
       NOT EXISTS (SELECT 1 FROM tidemark.pipeline AS p
                   WHERE NOT EXISTS (SELECT 1 FROM tidemark.run_log AS r
                                     WHERE r.what = 'partitions' AND r.dataset = p.dataset
                                       AND r.started_at > now() - interval '3 hours')) AS keeps_up,
       EXISTS (SELECT 1 FROM tidemark.run_log AS r WHERE r.what = 'rollup' AND r.role = 'tidemark_owner') AS was_scheduled
