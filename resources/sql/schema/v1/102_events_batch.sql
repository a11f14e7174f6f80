-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rollups find their rows by batch; deduplicated, some 6 bytes a row.
CREATE INDEX events_batch_idx ON tidemark.events (batch)
