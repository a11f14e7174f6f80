-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far the rollups of a dataset are sure, and when that was so: read before their rows, and so no younger than they. What the levels
-- certainly show of every tenant: every batch up to settled_done, but those in settled_pending.
SELECT watermark, settled_done, settled_pending, NULL::timestamptz AS bins_from, clock_timestamp() AS server_time
FROM tidemark.rollup_state($1::text)
