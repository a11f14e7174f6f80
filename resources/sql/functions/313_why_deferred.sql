-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Waits up to half a second for the writes that are prepared but not committed everywhere now; NULL once none of them is left,
-- else why the dataset's rows cannot be told yet.
CREATE OR REPLACE FUNCTION tidemark.why_deferred() RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    names text[];
    coded text;
BEGIN
    names := tidemark.unresolved_writes();
    FOR attempt IN 1..10 LOOP
        EXIT WHEN names = '{}';
        PERFORM pg_sleep(0.01 * attempt);
        names := ARRAY(SELECT unnest(names) INTERSECT SELECT unnest(tidemark.unresolved_writes()));
    END LOOP;
    IF names <> '{}' THEN
        RETURN jsonb_build_array('unresolved', cardinality(names), names[1]);
    END IF;
    RETURN NULL;
EXCEPTION
    WHEN connection_failure THEN
        GET STACKED DIAGNOSTICS coded = CONSTRAINT_NAME;
        RETURN tidemark.raised_reason(coded, SQLERRM);
END
$$
