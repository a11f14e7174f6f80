-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

COPY tidemark.events (occurred_at, tenant_id, event_type, event_data) FROM STDIN
