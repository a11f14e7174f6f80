-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the sorts of rollups on the workers of Citus.
ALTER ROLE tidemark_owner SET work_mem = '64MB'
