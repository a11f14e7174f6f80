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
        ('seconds-need', 'A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1$s.', NULL),
        ('no-session', 'This database has no session %1$s.', NULL),
        ('list-sessions', 'List them: tidemarkctl sessions', NULL),
        ('not-your-session', 'This login may not end session %1$s of %2$s.', NULL),
        ('grant-signals', 'A superuser can allow it: GRANT pg_signal_backend TO %1$s', NULL),
        ('superusers-session', 'Only a superuser may end the session of a superuser.', NULL),
        ('servers-session', 'It belongs to the server itself.', NULL),
        ('tenant-hidden', 'This login may not see tenant %1$s.', NULL),
        ('no-schedule', '"%1$s" is not a schedule.', NULL),
        ('schedules', 'Expected the five fields of a crontab, such as "*/5 * * * *", or "N seconds" with N from 1 to 59.', NULL),
        ('try-when-ended', 'Try again when it has ended.', NULL),
        ('try-in-a-moment', 'Try again in a moment.', NULL),
        -- who may see and load
        ('no-grantee', 'Whom tenants are granted to is missing.', NULL),
        ('no-role', 'There is no role "%1$s".', NULL),
        ('role-is-group', 'Tenants are granted to logins, "%1$s" is one of the groups.', NULL),
        ('role-is-superuser', 'The role "%1$s" is a superuser: it sees every tenant, whatever is granted to it.', NULL),
        ('role-bypasses', 'The role "%1$s" bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.', NULL),
        ('let-another-read', 'Let another role read.', NULL),
        ('role-is-no-reader', 'The role "%1$s" may not read: it is not a member of tidemark_reader.', NULL),
        ('role-is-operator', 'The role "%1$s" is an operator: it sees every tenant, whatever is granted to it.', NULL),
        ('tenant-null', 'The list of tenants holds a NULL.', NULL),
        ('no-loader', 'Who may load is missing.', NULL),
        ('role-reads', 'The role "%1$s" may read. A loader bypasses row-level security, so it would see every tenant.', NULL),
        ('let-another-load', 'Let another role load.', NULL),
        ('no-right', 'There is no right "%1$s": expected reader, operator or ingest.', NULL),
        ('right-through', 'The role "%1$s" has the right "%2$s" through the role "%3$s".', NULL),
        -- runs
        ('sequence-behind', 'The sequence tidemark.batch_seq stands at %1$s, but batches up to %2$s are rolled up.', NULL),
        ('set-sequence', 'SELECT setval(''tidemark.batch_seq'', %1$s); then rebuild the rollups of the time since.', NULL),
        ('not-read-committed', 'This needs a transaction at isolation level READ COMMITTED, this one is %1$s.', NULL),
        ('no-run', 'There is no unfinished run %1$s of %2$s.', NULL),
        ('no-run-here', 'This session has no run %1$s.', NULL),
        ('no-run-outcome', 'That is no outcome of this run (%1$s): %2$s.', NULL),
        ('no-rollup', 'There is no unfinished rollup %1$s of %2$s.', NULL),
        ('day-not-rebuilt', '%1$s is not rebuilt: %2$s.', NULL),
        ('call-again', 'Call it again with the same range, and it goes on where it was.', NULL),
        ('no-backfill-here', 'This session has no running backfill %1$s.', NULL),
        ('no-maintenance', '"%1$s" is not a kind of maintenance.', NULL),
        ('no-break-off', '"%1$s" is not how a run is broken off.', NULL),
        ('no-load', 'There is no load %1$s of %2$s.', NULL),
        ('no-load-outcome', 'That is no outcome of a load: %1$s.', NULL),
        ('no-row-count', 'A load cannot have stored %1$s rows.', NULL),
        -- what is adopted
        ('not-adoptable', '%1$s cannot be taken over: %2$s.', NULL),
        ('raw-rows-first', '%1$s cannot be taken over before the raw rows beside it.', NULL),
        ('not-adopted-yet', '%1$s is not taken over yet: %2$s.', NULL),
        ('no-tutorial-table', 'it is not a table of either tutorial', NULL),
        ('no-column', 'it has no column %1$s', NULL),
        ('column-type', 'its column %1$s is %2$s, not %3$s', NULL),
        ('adopted-not-rolled-up', 'the raw rows taken over before are not rolled up yet', NULL),
        ('source-written', 'a transaction writes to it', NULL),
        ('init-after-that', 'Run init again when that has ended.', NULL),
        ('init-after-it', 'Run init again when it has ended.', NULL),
        -- what a run did
        ('said', '%1$s', NULL),
        ('then', '%1$s %2$s', NULL),
        ('reported', 'reported by %1$s: %2$s', NULL),
        ('ended-early', 'It was cancelled, or its session ended before it did.', NULL),
        ('load-ended-early', 'It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.', NULL),
        ('partitions-made', '%1$s partitions made', '%1$s partition made'),
        ('partitions-dropped', '%1$s partitions dropped, %2$s kept', '%1$s partition dropped, %2$s kept'),
        ('rows-purged', '%1$s rows deleted from the default partition', '%1$s row deleted from the default partition'),
        ('buckets-deleted', '%1$s rolled-up buckets deleted', '%1$s rolled-up bucket deleted'),
        ('rows-kept-for', 'rows kept for %1$s', NULL),
        ('continued', 'continued at %2$s; %1$s days were done before', 'continued at %2$s; %1$s day was done before'),
        ('days-rebuilt', '%1$s days rebuilt, %2$s kept, %3$s buckets changed', '%1$s day rebuilt, %2$s kept, %3$s buckets changed'),
        ('partition-dropped', '%1$s dropped: raw rows are kept for %2$s', NULL),
        ('default-purged', 'rows of the default partition: raw rows are kept for %1$s', NULL),
        ('buckets-expired', 'buckets of %1$s from %2$s to %3$s: it is kept for %4$s', NULL),
        ('late-counts-deleted', 'counts of late rows of %1$s buckets from %2$s to %3$s: late_bucket is kept for %4$s',
         'counts of late rows of %1$s bucket from %2$s to %3$s: late_bucket is kept for %4$s'),
        ('session-cancelled', 'statement of session %1$s of %2$s cancelled', NULL),
        ('session-terminated', 'session %1$s of %2$s terminated', NULL),
        ('runs-removed', '%1$s runs from %2$s to %3$s were removed from the run log', '%1$s run from %2$s to %3$s was removed from the run log'),
        ('rebuilt', '%2$s: %1$s buckets changed', '%2$s: %1$s bucket changed'),
        ('rebuilt-trusting', '%2$s: %1$s buckets changed, raw rows trusted', '%2$s: %1$s bucket changed, raw rows trusted'),
        -- what was changed
        ('now-kept-for', '%1$s is kept for %2$s', NULL),
        ('now-kept-forever', '%1$s is kept for ever', NULL),
        ('tenant-called', '%1$s is called "%2$s"', NULL),
        ('tenant-called-in', '%1$s is called "%2$s", in %3$s', NULL),
        ('sees-all', '%1$s may see all tenants', NULL),
        ('sees-none', '%1$s may see no tenants', NULL),
        ('sees-tenants', '%1$s may see the tenants %2$s', NULL),
        ('may-load', '%1$s may load rows', NULL),
        ('right-granted', '%1$s: %2$s granted', NULL),
        ('right-withdrawn', '%1$s: %2$s withdrawn', NULL),
        ('job-resumed', '%1$s is resumed', NULL),
        ('job-paused', '%1$s is paused', NULL),
        ('job-scheduled', '%1$s is scheduled for "%2$s"', NULL),
        ('hold-until', 'hold %1$s of %2$s: %3$s to %4$s, until %5$s', NULL),
        ('hold-until-noted', 'hold %1$s of %2$s: %3$s to %4$s, until %5$s; %6$s', NULL),
        ('hold-forever', 'hold %1$s of %2$s: %3$s to %4$s, for ever', NULL),
        ('hold-forever-noted', 'hold %1$s of %2$s: %3$s to %4$s, for ever; %5$s', NULL),
        ('hold-released', 'released: %1$s', NULL),
        ('hold-ended', 'ended: %1$s', NULL),
        ('hold-extended', 'extended: %1$s', NULL),
        ('hold-merged', 'merged into hold %1$s: %2$s', NULL),
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
