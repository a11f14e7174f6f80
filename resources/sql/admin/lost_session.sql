-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a session is still at work. Asked before lost_run: what it entered into the log before it ended is then found there.
SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_stat_get_activity($1::int) AS a
               WHERE a.backend_start = $2::timestamptz AND a.state IS DISTINCT FROM 'idle') AS alive
