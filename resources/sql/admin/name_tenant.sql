-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Its zone stays.
SELECT tidemark.set_tenant($1::int, $2::text, (SELECT t.zone FROM tidemark.tenant AS t WHERE t.tenant_id = $1::int))
