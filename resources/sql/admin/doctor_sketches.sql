-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT dataset, table_name::text, range_from, range_to, rows, sampled
FROM tidemark.foreign_sketches()
