-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Closes the run: how many rows went, how many partitions with them, how many were kept, and why.
SELECT tidemark.end_maintenance($1::bigint, $2::text, $3::bigint, 0,
                        concat_ws('; ', format('%s partitions dropped, %s kept', $4::bigint, $5::bigint),
                                  'rows kept for ' || $6::text, $7::text))
