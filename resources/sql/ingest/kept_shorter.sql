-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What does not keep rows of that moment.
SELECT table_name, keep::text AS keep FROM tidemark.kept_shorter($1::text, $2::timestamptz)
