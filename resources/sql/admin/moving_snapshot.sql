-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For pg_dump --snapshot, while this transaction is open.
SELECT pg_catalog.pg_export_snapshot() AS snapshot
