-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the rollups of a dataset hold now: every batch up to done, except those in pending.
SELECT done, ARRAY(SELECT batch FROM unnest(pending) AS batch ORDER BY batch) AS pending, watermark,
       clock_timestamp() AS server_time
FROM tidemark.rollup_state($1::text)
