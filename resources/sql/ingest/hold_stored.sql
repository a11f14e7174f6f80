-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT unnest(tidemark.hold_stored($1::bigint, $2::date[], $3::timestamptz, $4::text))::text AS day
