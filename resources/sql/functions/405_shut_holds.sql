-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Keeps new holds of a dataset away until this transaction ends, so that nothing is deleted that was held a moment before; NULL, or why
-- that is not possible now. Nobody is waited for: a load may be entering a hold in a transaction of minutes. Holds are to be read after
-- this, not before: one may have been committed in between.
CREATE OR REPLACE FUNCTION tidemark.shut_holds(dataset text) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entering jsonb;
BEGIN
    IF pg_try_advisory_xact_lock(20013, hashtext(dataset)) THEN
        RETURN NULL;
    END IF;
    SELECT jsonb_build_array('hold-entered-by', coalesce(a.usename, a.backend_type), tidemark.utc_text(a.xact_start)) INTO entering
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.classid = 20013 AND l.objid = hashtext(shut_holds.dataset)::oid AND l.granted
      AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) AND l.pid <> pg_backend_pid()
    ORDER BY a.xact_start LIMIT 1;
    RETURN coalesce(entering, jsonb_build_array('hold-entered')); -- a prepared transaction, or it ended just now
END
$$
