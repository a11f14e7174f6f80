-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO pane (server, dataset, tenant, pane, question, taken_at, data)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (server, dataset, tenant, pane, question) DO UPDATE SET taken_at = excluded.taken_at, data = excluded.data
