-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tenants of events and sites of http_request; rollups enter those they meet, without a name.
CREATE TABLE tidemark.tenant (
    tenant_id int PRIMARY KEY,
    name      text NOT NULL DEFAULT '',
    zone      text
)
