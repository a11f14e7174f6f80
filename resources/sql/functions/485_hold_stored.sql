-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For those who load rows: of the days given, holds the UTC days that the batch of this transaction has rows of, and gives them. Days that
-- touch become one hold; a load that is repeated extends it. A new hold has an entry in the run log, and the load its own.
CREATE OR REPLACE FUNCTION tidemark.hold_stored(run bigint, days date[], until timestamptz, reason text) RETURNS date[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline;
    words text := left(coalesce(reason, ''), 1000);
    asked timestamptz[];
    stored timestamptz[];
    piece tstzrange;
    touched tidemark.hold;
    kept bigint;
BEGIN
    SELECT p.* INTO pipe FROM tidemark.run_log r JOIN tidemark.pipeline p ON p.dataset = r.dataset
    WHERE r.id = run AND r.what = 'ingest' AND r.role = session_user AND r.finished_at IS NULL;
    IF pipe.dataset IS NULL THEN
        RAISE EXCEPTION 'There is no load % of %.', run, session_user USING ERRCODE = 'no_data_found';
    END IF;
    asked := ARRAY(SELECT d::timestamptz FROM unnest(days) AS d);
    EXECUTE format('SELECT array_agg(DISTINCT date_bin(''24 hours'', %1$I, ''0001-01-01 00:00:00+00'')) FROM tidemark.%2$I '
                   'WHERE batch = $1 AND %1$I >= $2 AND %1$I < $3', pipe.time_column, pipe.raw_table)
        INTO stored
        USING tidemark.open_batch(), (SELECT min(d) FROM unnest(asked) AS d), (SELECT max(d) + interval '24 hours' FROM unnest(asked) AS d);
    stored := ARRAY(SELECT d FROM unnest(stored) AS d WHERE d = ANY (asked) ORDER BY d);
    FOREACH piece IN ARRAY ARRAY(SELECT unnest(tidemark.days_range(stored))) LOOP
        PERFORM tidemark.require_hold(pipe.dataset, lower(piece), upper(piece), until);
        kept := NULL;
        FOR touched IN
            SELECT h.* FROM tidemark.hold h
            WHERE h.dataset = pipe.dataset AND h.held_by = session_user AND h.reason = words
              AND h.until IS NOT DISTINCT FROM hold_stored.until AND h.range_from <= upper(piece) AND h.range_to >= lower(piece)
            ORDER BY h.id FOR UPDATE
        LOOP
            piece := tstzrange(least(lower(piece), touched.range_from), greatest(upper(piece), touched.range_to));
            IF kept IS NULL THEN
                kept := touched.id;
            ELSE
                DELETE FROM tidemark.hold h WHERE h.id = touched.id;
            END IF;
        END LOOP;
        IF kept IS NULL THEN
            PERFORM tidemark.add_hold(pipe.dataset, lower(piece), upper(piece), until, words);
        ELSE
            UPDATE tidemark.hold h SET range_from = lower(piece), range_to = upper(piece) WHERE h.id = kept;
        END IF;
    END LOOP;
    RETURN stored::date[];
END
$$
