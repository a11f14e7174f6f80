-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the functions that did the work have counted of a run, by name.
ALTER TABLE tidemark.run_log ADD COLUMN counted jsonb NOT NULL DEFAULT '{}'
