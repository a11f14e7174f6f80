-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who keeps batches from being closed, as a reason; NULL where nobody does.
CREATE OR REPLACE FUNCTION tidemark.closing_holder() RETURNS jsonb
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_array('lock-held', h.pid::text, h.login) FROM tidemark.lock_holders() h WHERE h.blocks LIMIT 1
$$
