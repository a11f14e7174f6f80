-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- binned: events_5s holds the tenant's rows of the same batches, from pipeline.bins_from on.
ALTER TABLE tidemark.events_rolled ADD COLUMN binned boolean NOT NULL DEFAULT false
