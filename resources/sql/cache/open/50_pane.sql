-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a pane and question: what the pane last showed. A tide table belongs to a server alone: dataset '', tenant 0.
CREATE TABLE IF NOT EXISTS pane (
    server   TEXT NOT NULL,
    dataset  TEXT NOT NULL,
    tenant   INTEGER NOT NULL,
    pane     TEXT NOT NULL,
    question TEXT NOT NULL,    -- range, granularity and zone; '' where a pane has none
    taken_at INTEGER NOT NULL, -- ms since 1970 UTC, by this computer's clock
    data     BLOB NOT NULL,    -- with format version and checksum
    PRIMARY KEY (server, dataset, tenant, pane, question)
)
