-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- By which a run is found again whose connection is lost.
SELECT a.pid, a.backend_start::text AS started, pg_catalog.clock_timestamp()::text AS now
FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) AS a
