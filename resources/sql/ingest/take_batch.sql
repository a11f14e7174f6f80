-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The batch that this transaction's rows belong to, held open until it ends; and the time of rows that bring none.
SELECT tidemark.open_batch() AS batch, now() AS now
