-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- one_statement: the run is over when the statement that began it is.
ALTER TABLE tidemark.run_log ADD COLUMN one_statement boolean NOT NULL DEFAULT false
