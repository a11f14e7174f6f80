-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT dataset, due, beyond, beyond_from, past, past_from, past_to FROM tidemark.default_rows()
