-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One view of everything, for what is counted and for the dump.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
