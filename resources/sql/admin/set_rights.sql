-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.set_rights($1::name, coalesce($2::text[], '{}'), $3::int[])
