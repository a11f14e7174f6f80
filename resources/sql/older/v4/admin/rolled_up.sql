-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Not counted.
SELECT NULL::text AS level, NULL::bigint AS rows
WHERE false AND $1::text IS NULL AND $2::timestamptz IS NULL AND $3::timestamptz IS NULL
