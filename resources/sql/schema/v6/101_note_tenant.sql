-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX note_tenant_idx ON tidemark.note (tenant_id, range_from)
