-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT day, reason FROM tidemark.backfill_days($1::text, $2::timestamptz, $3::timestamptz, $4::boolean) ORDER BY day
