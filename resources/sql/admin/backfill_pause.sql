-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before a busy day is tried again; on the server, so that a cancel ends it, too.
SELECT pg_catalog.pg_sleep(0.5)
