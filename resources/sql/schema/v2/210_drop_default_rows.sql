-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- It tells of which time the rows are, too.
DROP FUNCTION IF EXISTS tidemark.default_rows()
