-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.set_job_schedule((SELECT j.jobid FROM tidemark.jobs() AS j WHERE j.jobname = 'tidemark rollup'), $1) AS changed
