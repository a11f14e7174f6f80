-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT bucket, bucket_end, state, waiting_rows, late_rows, raw_expired
FROM tidemark.coverage($1::text, $2::text, $3::timestamptz, $4::timestamptz)
