-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters the run into the log, and gives where it begins: where an earlier one over the same range was broken off.
SELECT run, day, done_before FROM tidemark.begin_backfill($1::text, $2::timestamptz, $3::timestamptz, false, $4::boolean)
