-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Days with raw rows that no rollup counts, among the newest days of two million rows.
SELECT dataset, day, rows FROM tidemark.uncounted_days(2000000)
