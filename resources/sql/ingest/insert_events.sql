-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One row of a COPY, to learn what a worker node has against it.
INSERT INTO tidemark.events (occurred_at, tenant_id, event_type, event_data) VALUES ($1, $2, $3, $4)
