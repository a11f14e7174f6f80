-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who keeps batches from being closed, in words; NULL where nobody does.
CREATE OR REPLACE FUNCTION tidemark.closing_holder() RETURNS text
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT format('session %s of %s holds the lock', h.pid, h.login) FROM tidemark.lock_holders() h WHERE h.blocks LIMIT 1
$$
