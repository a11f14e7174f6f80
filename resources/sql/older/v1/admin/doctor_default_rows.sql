-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of which days the rows past their time are is not told.
SELECT dataset, due, beyond, beyond_from, past, NULL::timestamptz AS past_from, NULL::timestamptz AS past_to FROM tidemark.default_rows()
