-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Citus only: how many connections a session keeps to each worker, and whether Citus looks after its prepared transactions.
SELECT current_setting('citus.max_cached_conns_per_worker', true)::int AS cached_connections,
       current_setting('citus.recover_2pc_interval', true) = '-1' AS recovery_off
