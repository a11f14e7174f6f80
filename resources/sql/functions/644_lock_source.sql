-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Keeps writers out of a table that is being adopted until the transaction ends, so that what is taken is all there is.
CREATE OR REPLACE FUNCTION tidemark.lock_source(source regclass) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET lock_timeout = '10s'
AS $$
BEGIN
    EXECUTE format('LOCK TABLE %s IN SHARE MODE', source);
EXCEPTION
    WHEN lock_not_available OR deadlock_detected THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('not-adopted-yet', source::text, jsonb_build_array('source-written')),
                                jsonb_build_array('init-after-it'));
END
$$
