-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Maintenance looks again after it has locked; a snapshot from before the lock would hide what was committed meanwhile.
CREATE OR REPLACE FUNCTION tidemark.require_read_committed() RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM tidemark.refuse('invalid_transaction_state',
                                jsonb_build_array('not-read-committed', upper(current_setting('transaction_isolation'))));
    END IF;
END
$$
