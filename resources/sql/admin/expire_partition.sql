-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT result, rows, bytes, reason
FROM tidemark.expire_partition($1::text, $2::text, $3::interval)
