-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The number of the last change. Whoever enters one holds the row until the transaction ends.
CREATE TABLE tidemark.alert_position (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last     bigint  NOT NULL DEFAULT 0
)
