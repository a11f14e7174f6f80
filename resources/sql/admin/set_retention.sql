-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Answers the time as the server has understood it.
SELECT $2::interval::text AS keep FROM tidemark.set_retention($1::text, $2::interval)
