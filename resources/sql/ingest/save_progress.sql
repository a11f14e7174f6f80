-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.save_progress($1::text, $2::text, $3::bigint, $4::bigint, $5::bigint, $6::text)
