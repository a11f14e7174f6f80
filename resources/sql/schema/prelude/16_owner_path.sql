-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Its procedures commit, so they cannot have a search_path of their own; nobody else's functions and operators may stand in their way.
ALTER ROLE tidemark_owner SET search_path = pg_catalog, pg_temp
