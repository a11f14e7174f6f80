-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT jobid, jobname, started, finished, status, message FROM tidemark.job_runs($1::int)
