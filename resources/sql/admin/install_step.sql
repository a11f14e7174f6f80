-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the transaction of a step. A step changes tables and rows in one transaction, and Citus has to know; nothing is carried to its
-- workers before distribute() asks for it. Elsewhere both settings mean nothing. Functions come in the order of their names, not of
-- their calls.
SELECT set_config('citus.multi_shard_modify_mode', 'sequential', true),
       set_config('citus.create_object_propagation', 'deferred', true),
       set_config('check_function_bodies', 'off', true)
