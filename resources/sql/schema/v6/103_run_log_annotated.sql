-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The runs that charts are annotated with: few among many thousand rollups a day.
CREATE INDEX run_log_annotated_idx ON tidemark.run_log (started_at)
    WHERE what IN ('backfill', 'ingest') OR what = 'rollup' AND result IN ('failed', 'interrupted', 'deferred')
