-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Holds the open batch until this transaction ends, so that its rows stay in one, whatever becomes of its savepoints; gives the time of rows
-- that bring none.
SELECT tidemark.open_batch() AS batch, now() AS now
