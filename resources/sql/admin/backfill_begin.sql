-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Enters the run into the log, and tells where it begins: where an earlier one over the same range was broken off.
SELECT tidemark.begin_maintenance('backfill', $1::text) AS run, tidemark.backfill_from($1::text, $2::timestamptz, $3::timestamptz) AS day
