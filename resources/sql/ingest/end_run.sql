-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.end_ingest($1::bigint, $2::text, $3::bigint, $4::text)
