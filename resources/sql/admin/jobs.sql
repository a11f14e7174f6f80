-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT jobid, jobname, schedule, zone, command, active FROM tidemark.jobs() ORDER BY jobid
