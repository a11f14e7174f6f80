-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Compiling costs a rollup seconds and saves it nothing.
ALTER ROLE tidemark_owner SET jit = 'off'
