-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For those who load rows: holds the UTC days that the rows of a load of theirs are of, before or in the transaction that stores them. Days
-- that touch become one hold; a load that is repeated extends it. A new hold has an entry in the run log, and the load its own.
CREATE OR REPLACE FUNCTION tidemark.hold_loaded(run bigint, first timestamptz, last timestamptz, until timestamptz, reason text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    loaded text := (SELECT r.dataset FROM tidemark.run_log r
                    WHERE r.id = run AND r.what = 'ingest' AND r.role = session_user AND r.finished_at IS NULL);
    held_from timestamptz := date_bin('24 hours', first, '0001-01-01 00:00:00+00');
    held_to timestamptz := date_bin('24 hours', last, '0001-01-01 00:00:00+00') + interval '24 hours';
    words text := left(coalesce(reason, ''), 1000);
    touched tidemark.hold;
    kept bigint;
BEGIN
    IF loaded IS NULL THEN
        RAISE EXCEPTION 'There is no load % of %.', run, session_user USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM tidemark.require_hold(loaded, held_from, held_to, until);
    FOR touched IN
        SELECT h.* FROM tidemark.hold h
        WHERE h.dataset = loaded AND h.held_by = session_user AND h.reason = words
          AND h.until IS NOT DISTINCT FROM hold_loaded.until AND h.range_from <= held_to AND h.range_to >= held_from
        ORDER BY h.id FOR UPDATE
    LOOP
        held_from := least(held_from, touched.range_from);
        held_to := greatest(held_to, touched.range_to);
        IF kept IS NULL THEN
            kept := touched.id;
        ELSE
            DELETE FROM tidemark.hold h WHERE h.id = touched.id;
        END IF;
    END LOOP;
    IF kept IS NULL THEN
        PERFORM tidemark.add_hold(loaded, held_from, held_to, until, words);
    ELSE
        UPDATE tidemark.hold h SET range_from = held_from, range_to = held_to WHERE h.id = kept;
    END IF;
END
$$
