-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.hold_loaded($1::bigint, $2::timestamptz, $3::timestamptz, $4::timestamptz, $5::text)
