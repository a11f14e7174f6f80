-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Many thousand rollups a day find nothing to do; whoever looks for what happened is not to read them all.
CREATE INDEX run_log_eventful_idx ON tidemark.run_log (id) WHERE NOT (what = 'rollup' AND result = 'done' AND rows = 0)
