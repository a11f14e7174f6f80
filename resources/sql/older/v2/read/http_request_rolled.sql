-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the rollups hold of a tenant: its rows of every batch up to done, but those in pending. No row: nothing of it.
SELECT done, pending, false AS binned FROM tidemark.http_request_rolled WHERE site_id = $1::int
