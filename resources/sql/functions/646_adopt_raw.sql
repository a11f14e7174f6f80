-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Copies the rows of a tutorial's raw table that were not taken before, all in this transaction and a batch of their own, by which they are
-- known later, and remembers how far it came: those beyond the mark, and those that came late before it. The table itself stays as it is. A row
-- without a tenant or a time has no place and is left out, and counted.
CREATE OR REPLACE FUNCTION tidemark.adopt_raw(source text, dataset text, OUT rows bigint, OUT left_out bigint, OUT note text)
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET work_mem = '64MB'
AS $$
#variable_conflict use_column
DECLARE
    id regclass := source::regclass;
    plan record;
    taken tidemark.adopted;
    beyond text;
    seen record;
    keep_ids boolean := false;
    batch bigint;
    late bigint := 0;
    kept text;
BEGIN
    PERFORM tidemark.require_read_committed();
    PERFORM tidemark.lock_source(id);
    SELECT a.* INTO taken FROM tidemark.adopted a WHERE a.source = adopt_raw.source FOR UPDATE;
    SELECT p.* INTO plan FROM tidemark.adoption_plan(id, adopt_raw.dataset) p;
    beyond := tidemark.beyond_mark(taken, plan.time_column);
    EXECUTE format($sql$
        SELECT count(*) FILTER (WHERE fits AND beyond) AS fitting, count(*) FILTER (WHERE NOT fits) AS unfitting,
               count(*) FILTER (WHERE fits AND NOT beyond) AS before, count(*) FILTER (WHERE fits AND beyond AND incomplete) AS incomplete,
               min(moment) FILTER (WHERE fits) AS oldest, max(moment) FILTER (WHERE fits) AS newest, max(id) FILTER (WHERE fits) AS last_id
        FROM (SELECT (%1$s) IS TRUE AS fits, s.%2$I AS moment, %3$s AS id, %4$s AS incomplete, (%6$s) IS TRUE AS beyond FROM %5$s AS s) AS look
        $sql$, plan.fits, plan.time_column, CASE WHEN plan.id_key THEN 's.id::bigint' ELSE 'NULL::bigint' END,
        CASE adopt_raw.dataset WHEN 'events' THEN 's.event_type IS NULL' ELSE 's.status_code IS NULL' END, id, beyond)
    INTO seen;
    left_out := seen.unfitting;
    batch := tidemark.own_batch();
    IF plan.id_key THEN
        -- Ids of the table are kept as long as none of the dataset's own can be the same.
        EXECUTE format('SELECT NOT EXISTS (SELECT 1 FROM tidemark.%I)', adopt_raw.dataset) INTO keep_ids;
    END IF;
    IF keep_ids THEN
        plan.columns := plan.columns || ', id';
        plan.expressions := plan.expressions || ', s.id';
        PERFORM setval('tidemark.events_id_seq', greatest(seen.last_id, 0) + 1, false);
    END IF;
    EXECUTE format('INSERT INTO tidemark.%I (%s, batch) SELECT %s, $1 FROM %s AS s WHERE (%s) IS TRUE AND %s',
                   adopt_raw.dataset, plan.columns, plan.expressions, id, plan.fits, beyond)
    USING batch;
    GET DIAGNOSTICS rows = ROW_COUNT;
    IF seen.before > taken.rows THEN
        late := tidemark.adopt_late(id, adopt_raw.dataset, taken, batch);
        rows := rows + coalesce(late, 0);
    END IF;
    kept := tidemark.keep_adopted(adopt_raw.dataset, NULL, seen.oldest);

    note := concat_ws(' ',
        format('%s: %s rows were taken over into %s.', source, rows, adopt_raw.dataset),
        CASE WHEN late IS NULL
             THEN format('At least %s more came late and stay there alone: rows taken over before are past their time by now, so nobody can tell which.',
                         seen.before - taken.rows) END,
        CASE WHEN seen.unfitting > 0
             THEN format('%s rows stay there alone: they have no tenant or no time, or one out of range.', seen.unfitting) END,
        CASE WHEN seen.incomplete > 0 AND adopt_raw.dataset = 'events' THEN format('%s had no type and are of type "unknown".', seen.incomplete)
             WHEN seen.incomplete > 0 THEN format('%s had no status and have status 0.', seen.incomplete) END,
        'Its columns ' || tidemark.unread_columns(id) || ' have no place in Tidemark and stay there.',
        kept);
    INSERT INTO tidemark.adopted AS a (source, dataset, rows, left_out, mark_id, mark_time, batches, note)
    VALUES (adopt_raw.source, adopt_raw.dataset, adopt_raw.rows, adopt_raw.left_out, seen.last_id, seen.newest, ARRAY[batch], adopt_raw.note)
    ON CONFLICT ON CONSTRAINT adopted_pkey DO UPDATE
    SET rows = a.rows + EXCLUDED.rows, left_out = EXCLUDED.left_out, mark_id = greatest(EXCLUDED.mark_id, a.mark_id),
        mark_time = greatest(EXCLUDED.mark_time, a.mark_time), batches = a.batches || CASE WHEN EXCLUDED.rows > 0 THEN EXCLUDED.batches END,
        adopted_at = EXCLUDED.adopted_at, note = EXCLUDED.note;
END
$$
