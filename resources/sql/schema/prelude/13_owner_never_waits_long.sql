-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A role setting reaches the sessions that Citus opens on its workers; a function's own setting does not.
ALTER ROLE tidemark_owner SET lock_timeout = '2s'
