-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A reason that the server gives is JSON: an array of a code and its arguments (numbers, texts, times by utc_text, other reasons), an array
-- of reasons, or a string, which is the words of other software. The programs word the codes themselves, in the reader's language
-- (core/reason.cpp); this words them for everybody else. one: where the first argument is 1.
CREATE OR REPLACE FUNCTION tidemark.reason_words(why jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    coded boolean := jsonb_typeof(why) = 'array' AND jsonb_typeof(why -> 0) = 'string';
    arguments text[];
    wording text;
BEGIN
    IF jsonb_typeof(why) IS DISTINCT FROM 'array' THEN
        RETURN why #>> '{}';
    END IF;
    arguments := ARRAY(SELECT CASE jsonb_typeof(a.value) WHEN 'array' THEN tidemark.reason_words(a.value) ELSE a.value #>> '{}' END
                       FROM jsonb_array_elements(why) WITH ORDINALITY AS a (value, place)
                       WHERE a.place > 1 OR NOT coded ORDER BY a.place);
    IF NOT coded THEN
        RETURN array_to_string(arguments, '; ');
    END IF;
    SELECT CASE WHEN arguments[1] = '1' THEN coalesce(t.one, t.words) ELSE t.words END INTO wording
    FROM (VALUES
        -- who is at work
        ('rollup-running', 'running since %1$s by %2$s', NULL),
        ('run-running', 'running since %1$s by %2$s (%3$s)', NULL),
        ('session-at-work', 'another session is at work on it', NULL),
        ('lock-held', 'session %1$s of %2$s holds the lock', NULL),
        ('batch-closing', 'another session closes one', NULL),
        ('batches-not-closed', 'batches cannot be closed: %1$s', NULL),
        ('writes', 'a transaction of %1$s, open since %2$s, writes to it', NULL),
        ('writes-to-table', 'a transaction of %1$s, open since %2$s, writes to %3$s, whose partitions wait for it', NULL),
        ('wrote-prepared', 'a prepared transaction that is not resolved yet wrote to it', NULL),
        ('wrote-prepared-to-table', 'a prepared transaction that is not resolved yet wrote to %1$s, whose partitions wait for it', NULL),
        ('uses', 'a transaction of %1$s, open since %2$s, has it in use', NULL),
        ('table-in-use', 'the table is in use', NULL),
        ('rows-just-came', 'Rows came into %1$s just now.', NULL),
        ('shards-moving', 'Citus is moving shards', NULL),
        -- what is refused
        ('not-now', '%1$s: %2$s.', NULL),
        ('partitions-not-made', 'The partitions of %1$s were not made', NULL),
        ('days-not-made', 'The days of %1$s have no partitions yet', NULL),
        ('not-purged', 'Nothing was purged from the default partition of %1$s', NULL),
        ('level-not-expired', 'The level %1$s of %2$s was not expired', NULL),
        ('no-preview', '%1$s cannot be looked at now', NULL),
        ('backfill-running', 'A backfill of this range is running since %1$s by %2$s.', NULL),
        ('no-dataset', 'There is no dataset "%1$s".', NULL),
        ('no-level', '%1$s has no level "%2$s".', NULL),
        ('no-kept-table', 'There is no table "%1$s" with a keep time.', NULL),
        ('datasets-are', 'The datasets are %1$s and %2$s.', NULL),
        ('levels-are', 'The levels are %1$s.', NULL),
        ('there-are', 'There are %1$s.', NULL),
        ('keep-too-short', 'A keep time has to be a minute or longer, not "%1$s".', NULL),
        ('keep-out-of-range', 'A keep time has to be a minute to 5000 years, not "%1$s".', NULL),
        ('run-log-kept', 'The run log is kept for at least %1$s, not "%2$s".', NULL),
        ('table-kept-for', '%1$s is kept for %2$s; nothing is deleted sooner than that.', NULL),
        ('table-kept-forever', '%1$s is kept for ever; nothing is deleted sooner than that.', NULL),
        ('set-retention-first', 'Set a shorter retention first: tidemarkctl retention %1$s "%2$s"', NULL),
        ('range-days', 'The range has to end after it begins, and to be %1$s days or shorter.', NULL),
        ('range-buckets', 'The range has to end after it begins, and to hold %1$s buckets or fewer.', NULL),
        ('range-years', 'The range has to lie in the years 1 to 9999.', NULL),
        ('hold-empty', 'The range of a hold has to end after it begins.', NULL),
        ('hold-years', 'The hold was not entered: its days and its end have to lie in the years 1 to 9999.', NULL),
        ('hold-without-end', 'Without an end it stays until it is released: --for forever', NULL),
        ('hold-over', 'The hold would have ended already, at %1$s.', NULL),
        ('no-hold', 'There is no hold %1$s.', NULL),
        ('list-holds', 'List them: tidemarkctl holds list', NULL),
        ('no-zone', 'There is no time zone "%1$s".', NULL),
        ('zone-names', 'Zones are named like Europe/Berlin.', NULL),
        ('no-cron', 'pg_cron is not installed in this database, so there is no schedule.', NULL),
        ('no-job', 'Tidemark has no scheduled job %1$s.', NULL),
        ('list-jobs', 'List them: tidemarkctl schedule list', NULL),
        ('try-when-ended', 'Try again when it has ended.', NULL),
        ('try-in-a-moment', 'Try again in a moment.', NULL),
        -- nodes
        ('node-lost', 'Worker node %1$s cannot be reached: %2$s', NULL),
        ('unresolved', '%1$s prepared transactions on worker nodes are not resolved yet (%2$s); Citus resolves them by itself',
         '%1$s prepared transaction on worker nodes is not resolved yet (%2$s); Citus resolves it by itself'),
        -- why rows are kept
        ('held-until', 'held until %1$s by %2$s (hold %3$s)', NULL),
        ('held-until-noted', 'held until %1$s by %2$s (hold %3$s: %4$s)', NULL),
        ('held-forever', 'held for ever by %1$s (hold %2$s)', NULL),
        ('held-forever-noted', 'held for ever by %1$s (hold %2$s: %3$s)', NULL),
        ('other-holds', 'other holds keep some of them, too', NULL),
        ('hold-entered', 'a hold is being entered', NULL),
        ('hold-entered-by', 'a transaction of %1$s, open since %2$s, enters a hold', NULL),
        ('not-rolled-up', '%1$s rows are not rolled up yet', '%1$s row is not rolled up yet'),
        ('no-partition', '%1$s has no partition %2$s (any more)', NULL),
        ('kept-forever', 'rows of %1$s are kept for ever', NULL),
        ('not-past', 'it is not past its time: it reaches to %1$s, rows are kept from %2$s on', NULL),
        ('rows-kept', '%1$s rows: %2$s', '%1$s row: %2$s'),
        ('other-reasons', 'and other reasons', NULL),
        ('kept', '%1$s kept: %2$s', NULL),
        -- why a day is not rebuilt
        ('raw-expired', 'raw rows before %1$s have been expired', NULL),
        ('carried-over', 'its rollups were carried over from an older rollup, as found: there are no raw rows of them', NULL),
        ('raw-missing', 'there are %1$s raw rows, but %2$s are rolled up: some raw rows seem to be gone', NULL)
    ) AS t (code, words, one)
    WHERE t.code = why ->> 0;
    -- A code that only a newer program knows.
    RETURN coalesce(format(wording, VARIADIC arguments), array_to_string(why ->> 0 || arguments, ' '));
END
$$
