-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rebuilds one UTC day from its raw rows, and tells listeners and the run log where that changed anything: 'rebuilt'; 'kept' with the
-- reason; or 'busy': others are at work on the dataset, or rows of it cannot be seen yet, and it can be tried again. expired_levels: those
-- that stay without buckets of the day, as they do not keep them for so long; NULL: none. Fails where a
-- worker node cannot be reached.
CREATE OR REPLACE FUNCTION tidemark.backfill_day(dataset text, day timestamptz, trust_raw boolean DEFAULT false)
RETURNS TABLE (result text, changed_buckets bigint, reason text, expired_levels text, why jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_dataset(backfill_day.dataset);
    start timestamptz := date_bin('24 hours', day, '0001-01-01 00:00:00+00');
    before jsonb;
BEGIN
    changed_buckets := 0;
    IF pipe.dataset IS NULL THEN
        result := 'busy';
        why := tidemark.busy_since(dataset);
        reason := tidemark.reason_words(why);
        RETURN NEXT;
        RETURN;
    END IF;
    why := tidemark.why_deferred();
    reason := tidemark.reason_words(why);
    IF why IS NOT NULL THEN
        IF tidemark.lost_node() IS NOT NULL THEN
            PERFORM tidemark.refuse('connection_failure', why);
        END IF;
        result := 'busy'; -- for a while: whether the raw rows are all there cannot be told either
        RETURN NEXT;
        RETURN;
    END IF;
    result := 'kept';
    why := tidemark.why_not_rebuilt(pipe, start, trust_raw);
    reason := tidemark.reason_words(why);
    IF why IS NULL THEN
        before := tidemark.day_digest(pipe, start);
        PERFORM tidemark.rebuild_day(pipe, start);
        SELECT count(*) INTO changed_buckets FROM tidemark.digest_changes(before, tidemark.day_digest(pipe, start));
        result := 'rebuilt';
        SELECT string_agg(l.level, ', ' ORDER BY l.width) INTO expired_levels FROM tidemark.rollup_level l
        WHERE l.dataset = pipe.dataset AND l.gone && tstzrange(start, start + interval '24 hours');
        IF changed_buckets > 0 THEN
            PERFORM tidemark.note_change('rebuild', pipe.dataset, CASE WHEN trust_raw THEN jsonb_build_array('rebuilt-trusting', changed_buckets, tidemark.utc_text(start))
                                                                 ELSE jsonb_build_array('rebuilt', changed_buckets, tidemark.utc_text(start)) END);
            PERFORM tidemark.tell_listeners(pipe.dataset, pipe.watermark);
        END IF;
    END IF;
    RETURN NEXT;
END
$$
