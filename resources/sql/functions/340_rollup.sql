-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The whole rollup of a dataset in one transaction: closes the open batch, takes every closed batch that nobody writes to any
-- more, adds its rows to every level, and records all that. Never waits for anybody: batches that are still written to stay
-- pending for the next run, and another run at work makes this one say 'busy'.
CREATE OR REPLACE FUNCTION tidemark.rollup(dataset text)
RETURNS TABLE (result text, rows bigint, late_rows bigint, milliseconds double precision, batches_waiting bigint, reason text,
               watermark timestamptz, oldest_late timestamptz, why jsonb)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_column
DECLARE
    pipe tidemark.pipeline;
    began timestamptz := clock_timestamp();
    closed bigint;
    coded text;
    open_now bigint[];
    waiting bigint[];
    caught_up bigint[];
BEGIN
    PERFORM tidemark.require_read_committed();
    PERFORM tidemark.require_dataset(rollup.dataset);
    rows := 0;
    late_rows := 0;
    SELECT p.* INTO pipe FROM tidemark.pipeline p WHERE p.dataset = rollup.dataset FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        why := tidemark.busy_since(rollup.dataset);
    ELSE
        BEGIN
            began := clock_timestamp();
            -- Not undone by a rollback, which then leaves no more than a closed batch without rows of its own.
            closed := tidemark.close_batch(pipe.done);
        EXCEPTION
            WHEN lock_not_available THEN
                GET STACKED DIAGNOSTICS coded = CONSTRAINT_NAME;
                why := tidemark.raised_reason(coded, SQLERRM);
        END;
    END IF;
    IF why IS NOT NULL THEN
        result := 'busy';
        reason := tidemark.reason_words(why);
        SELECT p.watermark INTO watermark FROM tidemark.pipeline p WHERE p.dataset = rollup.dataset;
        SELECT count(*) INTO batches_waiting FROM tidemark.pending q WHERE q.dataset = rollup.dataset;
        milliseconds := extract(epoch FROM clock_timestamp() - began) * 1000;
        RETURN NEXT;
        RETURN;
    END IF;

    open_now := tidemark.open_batches();
    why := tidemark.why_deferred();
    reason := tidemark.reason_words(why);
    IF why IS NOT NULL THEN
        result := 'deferred';
        waiting := ARRAY(SELECT generate_series(pipe.done + 1, closed));
    ELSE
        result := 'done';
        UPDATE tidemark.pipeline p
        SET settled_done = pipe.done,
            settled_pending = ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = rollup.dataset ORDER BY 1)
        WHERE p.dataset = rollup.dataset;
        waiting := ARRAY(SELECT b FROM unnest(open_now) AS b WHERE b > pipe.done AND b <= closed);
        caught_up := ARRAY(SELECT q.batch FROM tidemark.pending q WHERE q.dataset = rollup.dataset AND q.batch <> ALL (open_now));
        SELECT a.rows, a.late_rows, a.oldest_late INTO rows, late_rows, oldest_late
        FROM tidemark.add_batches(rollup.dataset, pipe.done, closed, waiting, caught_up, pipe.watermark) a;
        DELETE FROM tidemark.pending q WHERE q.dataset = rollup.dataset AND q.batch = ANY (caught_up);
    END IF;
    INSERT INTO tidemark.pending (dataset, batch, opened_at, closed_at)
    SELECT rollup.dataset, b, pipe.closed_at, began FROM unnest(waiting) AS b;

    SELECT count(*), CASE WHEN result = 'done' THEN least(min(q.opened_at), began) ELSE pipe.watermark END
    INTO batches_waiting, watermark FROM tidemark.pending q WHERE q.dataset = rollup.dataset;
    milliseconds := extract(epoch FROM clock_timestamp() - began) * 1000;
    UPDATE tidemark.pipeline p
    SET done = closed, closed_at = began, watermark = rollup.watermark, late_rows = p.late_rows + rollup.late_rows,
        last_rows = rollup.rows, last_ms = rollup.milliseconds
    WHERE p.dataset = rollup.dataset;
    IF rows > 0 OR result = 'done' AND date_bin('1 day', watermark, '0001-01-01 00:00:00+00')
                                       IS DISTINCT FROM date_bin('1 day', pipe.watermark, '0001-01-01 00:00:00+00') THEN
        PERFORM tidemark.tell_listeners(rollup.dataset, rollup.watermark);
    END IF;
    RETURN NEXT;
END
$$
