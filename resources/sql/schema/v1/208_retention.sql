-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- NULL keeps for ever.
CREATE TABLE tidemark.retention (
    table_name text PRIMARY KEY,
    keep       interval CHECK (keep >= interval '1 minute')
)
