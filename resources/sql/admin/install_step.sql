-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A step changes tables and rows in one transaction; Citus wants to be told. Elsewhere the setting means nothing.
SELECT set_config('citus.multi_shard_modify_mode', 'sequential', true)
