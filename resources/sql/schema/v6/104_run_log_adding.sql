-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When rollups found new rows: see annotated_gaps.
CREATE INDEX run_log_adding_idx ON tidemark.run_log (dataset, started_at) WHERE what = 'rollup' AND result = 'done' AND rows > 0
