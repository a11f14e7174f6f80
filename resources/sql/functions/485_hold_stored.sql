-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For those who load rows: of the days given, holds the UTC days that this transaction stored rows of, and gives them. Days that touch
-- become one hold; a load that is repeated extends it. Each change of a hold has an entry in the run log, and the load its own.
CREATE OR REPLACE FUNCTION tidemark.hold_stored(run bigint, days date[], until timestamptz, reason text) RETURNS date[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline;
    words text := left(coalesce(reason, ''), 1000);
    stored timestamptz[];
    piece tstzrange;
    touched tidemark.hold;
    kept tidemark.hold;
BEGIN
    SELECT p.* INTO pipe FROM tidemark.run_log r JOIN tidemark.pipeline p ON p.dataset = r.dataset
    WHERE r.id = run AND r.what = 'ingest' AND r.role = session_user
      AND (r.finished_at IS NULL OR r.result = 'interrupted'); -- a load comes back after its session was lost (see end_run)
    IF pipe.dataset IS NULL THEN
        PERFORM tidemark.refuse('no_data_found', jsonb_build_array('no-load', coalesce(run::text, '<NULL>'), session_user));
    END IF;
    stored := tidemark.days_stored(pipe, ARRAY(SELECT d::timestamptz FROM unnest(days) AS d));
    FOREACH piece IN ARRAY ARRAY(SELECT unnest(tidemark.days_range(stored))) LOOP
        PERFORM tidemark.require_hold(pipe.dataset, lower(piece), upper(piece), until);
        kept := NULL;
        FOR touched IN
            SELECT h.* FROM tidemark.hold h
            WHERE h.dataset = pipe.dataset AND h.held_by = session_user AND h.reason = words
              AND h.until IS NOT DISTINCT FROM hold_stored.until AND h.range_from <= upper(piece) AND h.range_to >= lower(piece)
            ORDER BY h.id FOR UPDATE
        LOOP
            IF kept.id IS NULL THEN
                kept := touched;
            ELSE
                DELETE FROM tidemark.hold h WHERE h.id = touched.id;
                PERFORM tidemark.note_change('hold', pipe.dataset, jsonb_build_array('hold-merged', kept.id::text, tidemark.hold_reason(touched)));
            END IF;
            piece := tstzrange(least(lower(piece), touched.range_from), greatest(upper(piece), touched.range_to));
        END LOOP;
        IF kept.id IS NULL THEN
            PERFORM tidemark.add_hold(pipe.dataset, lower(piece), upper(piece), until, words);
        ELSIF piece <> tstzrange(kept.range_from, kept.range_to) THEN
            UPDATE tidemark.hold h SET range_from = lower(piece), range_to = upper(piece) WHERE h.id = kept.id RETURNING h.* INTO kept;
            PERFORM tidemark.note_change('hold', pipe.dataset, jsonb_build_array('hold-extended', tidemark.hold_reason(kept)));
        END IF;
    END LOOP;
    RETURN stored::date[];
END
$$
