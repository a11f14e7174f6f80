-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the latest rollup of a dataset.
CREATE INDEX run_log_rollup_idx ON tidemark.run_log (dataset, id) WHERE what = 'rollup'
