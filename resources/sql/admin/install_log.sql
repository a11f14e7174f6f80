-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The run is told when it is done: before, there may have been no log to tell it to.
SELECT tidemark.end_run(tidemark.begin_run('init', NULL), 'done', 0, 0, to_jsonb($1::text))
