-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- It tells which levels stay expired, too.
DROP FUNCTION IF EXISTS tidemark.backfill_day(text, timestamptz, boolean)
