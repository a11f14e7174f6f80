// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
struct Text {
    const char *code;
    const char *words;
    bool counts = false; ///< its first argument decides the plural
};

/// The codes of tidemark.reason_words, which has the same texts for everybody else.
constexpr std::array texts{
    // who is at work
    Text{"rollup-running", QT_TRANSLATE_NOOP("Reasons", "running since %1 by %2")},
    Text{"run-running", QT_TRANSLATE_NOOP("Reasons", "running since %1 by %2 (%3)")},
    Text{"session-at-work", QT_TRANSLATE_NOOP("Reasons", "another session is at work on it")},
    Text{"lock-held", QT_TRANSLATE_NOOP("Reasons", "session %1 of %2 holds the lock")},
    Text{"batch-closing", QT_TRANSLATE_NOOP("Reasons", "another session closes one")},
    Text{"batches-not-closed", QT_TRANSLATE_NOOP("Reasons", "batches cannot be closed: %1")},
    Text{"writes", QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, writes to it")},
    Text{"writes-to-table",
         QT_TRANSLATE_NOOP("Reasons",
                           "a transaction of %1, open since %2, writes to %3, whose partitions wait for it")},
    Text{"wrote-prepared",
         QT_TRANSLATE_NOOP("Reasons", "a prepared transaction that is not resolved yet wrote to it")},
    Text{"wrote-prepared-to-table",
         QT_TRANSLATE_NOOP(
             "Reasons",
             "a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it")},
    Text{"uses", QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, has it in use")},
    Text{"table-in-use", QT_TRANSLATE_NOOP("Reasons", "the table is in use")},
    Text{"rows-just-came", QT_TRANSLATE_NOOP("Reasons", "Rows came into %1 just now.")},
    Text{"shards-moving", QT_TRANSLATE_NOOP("Reasons", "Citus is moving shards")},
    // what is refused
    Text{"not-now", QT_TRANSLATE_NOOP("Reasons", "%1: %2.")},
    Text{"days-not-made", QT_TRANSLATE_NOOP("Reasons", "The days of %1 have no partitions yet")},
    Text{"partitions-not-made", QT_TRANSLATE_NOOP("Reasons", "The partitions of %1 were not made")},
    Text{"not-purged", QT_TRANSLATE_NOOP("Reasons", "Nothing was purged from the default partition of %1")},
    Text{"level-not-expired", QT_TRANSLATE_NOOP("Reasons", "The level %1 of %2 was not expired")},
    Text{"no-preview", QT_TRANSLATE_NOOP("Reasons", "%1 cannot be looked at now")},
    Text{"backfill-running",
         QT_TRANSLATE_NOOP("Reasons", "A backfill of this range is running since %1 by %2.")},
    Text{"no-dataset", QT_TRANSLATE_NOOP("Reasons", "There is no dataset \"%1\".")},
    Text{"no-level", QT_TRANSLATE_NOOP("Reasons", "%1 has no level \"%2\".")},
    Text{"no-kept-table", QT_TRANSLATE_NOOP("Reasons", "There is no table \"%1\" with a keep time.")},
    Text{"datasets-are", QT_TRANSLATE_NOOP("Reasons", "The datasets are %1 and %2.")},
    Text{"levels-are", QT_TRANSLATE_NOOP("Reasons", "The levels are %1.")},
    Text{"there-are", QT_TRANSLATE_NOOP("Reasons", "There are %1.")},
    Text{"keep-too-short",
         QT_TRANSLATE_NOOP("Reasons", "A keep time has to be a minute or longer, not \"%1\".")},
    Text{"keep-out-of-range",
         QT_TRANSLATE_NOOP("Reasons", "A keep time has to be a minute to 5000 years, not \"%1\".")},
    Text{"run-log-kept", QT_TRANSLATE_NOOP("Reasons", "The run log is kept for at least %1, not \"%2\".")},
    Text{"table-kept-for",
         QT_TRANSLATE_NOOP("Reasons", "%1 is kept for %2; nothing is deleted sooner than that.")},
    Text{"table-kept-forever",
         QT_TRANSLATE_NOOP("Reasons", "%1 is kept for ever; nothing is deleted sooner than that.")},
    Text{"set-retention-first",
         QT_TRANSLATE_NOOP("Reasons", "Set a shorter retention first: tidemarkctl retention %1 \"%2\"")},
    Text{"range-days",
         QT_TRANSLATE_NOOP("Reasons", "The range has to end after it begins, and to be %1 days or shorter.")},
    Text{"range-buckets",
         QT_TRANSLATE_NOOP("Reasons",
                           "The range has to end after it begins, and to hold %1 buckets or fewer.")},
    Text{"range-years", QT_TRANSLATE_NOOP("Reasons", "The range has to lie in the years 1 to 9999.")},
    Text{"hold-empty", QT_TRANSLATE_NOOP("Reasons", "The range of a hold has to end after it begins.")},
    Text{
        "hold-years",
        QT_TRANSLATE_NOOP(
            "Reasons", "The hold was not entered: its days and its end have to lie in the years 1 to 9999.")},
    Text{"hold-without-end",
         QT_TRANSLATE_NOOP("Reasons", "Without an end it stays until it is released: --for forever")},
    Text{"hold-over", QT_TRANSLATE_NOOP("Reasons", "The hold would have ended already, at %1.")},
    Text{"no-hold", QT_TRANSLATE_NOOP("Reasons", "There is no hold %1.")},
    Text{"list-holds", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl holds list")},
    Text{"no-zone", QT_TRANSLATE_NOOP("Reasons", "There is no time zone \"%1\".")},
    Text{"zone-names", QT_TRANSLATE_NOOP("Reasons", "Zones are named like Europe/Berlin.")},
    Text{"no-cron",
         QT_TRANSLATE_NOOP("Reasons", "pg_cron is not installed in this database, so there is no schedule.")},
    Text{"no-job", QT_TRANSLATE_NOOP("Reasons", "Tidemark has no scheduled job %1.")},
    Text{"list-jobs", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl schedule list")},
    Text{"seconds-need",
         QT_TRANSLATE_NOOP(
             "Reasons", "A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.")},
    Text{"no-alert", QT_TRANSLATE_NOOP("Reasons", "There is no alert rule %1.")},
    Text{"list-alerts", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl alerts list")},
    Text{"no-measure", QT_TRANSLATE_NOOP("Reasons", "There is no measure \"%1\".")},
    Text{"measures-are", QT_TRANSLATE_NOOP("Reasons", "The measures are %1.")},
    Text{"no-comparison", QT_TRANSLATE_NOOP("Reasons", "\"%1\" is not a condition.")},
    Text{"comparisons-are", QT_TRANSLATE_NOOP("Reasons", "Expected above, below, rises, falls or silent.")},
    Text{"alert-tenant", QT_TRANSLATE_NOOP("Reasons", "An alert rule needs a tenant.")},
    Text{"alert-name", QT_TRANSLATE_NOOP("Reasons", "An alert rule needs a name of at most 200 characters.")},
    Text{"alert-window",
         QT_TRANSLATE_NOOP("Reasons", "The window of an alert rule must be between 1 minute and 1 day.")},
    Text{"alert-silent",
         QT_TRANSLATE_NOOP("Reasons", "Only rules on events or requests can wait for missing data.")},
    Text{"alert-threshold", QT_TRANSLATE_NOOP("Reasons", "An alert rule needs a threshold of 0 or more.")},
    Text{"alert-clear",
         QT_TRANSLATE_NOOP("Reasons", "The clear threshold must not lie beyond the threshold.")},
    Text{"alert-durations",
         QT_TRANSLATE_NOOP("Reasons", "How long a condition must hold, or be over, must be at most 1 day.")},
    Text{"alert-no-type", QT_TRANSLATE_NOOP("Reasons", "%1 cannot be limited to one event type.")},
    Text{"alert-no-country", QT_TRANSLATE_NOOP("Reasons", "The rollups do not count %1 by country.")},
    Text{"alert-country", QT_TRANSLATE_NOOP("Reasons", "\"%1\" is not a country code, such as DE.")},
    Text{"alerts-full", QT_TRANSLATE_NOOP("Reasons", "There can be at most %1 alert rules.")},
    Text{"no-note", QT_TRANSLATE_NOOP("Reasons", "There is no note %1.")},
    Text{"list-notes", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl annotations list")},
    Text{"note-text", QT_TRANSLATE_NOOP("Reasons", "A note needs a text of at most 500 characters.")},
    Text{"note-unseen",
         QT_TRANSLATE_NOOP("Reasons", "The text of a note must be one line without invisible characters.")},
    Text{"note-range",
         QT_TRANSLATE_NOOP("Reasons", "A note needs a start, and an end that is not before it.")},
    Text{"note-for-all", QT_TRANSLATE_NOOP("Reasons", "Only operators write notes for all tenants.")},
    Text{"note-of-another",
         QT_TRANSLATE_NOOP(
             "Reasons", "Note %1 was written by %2: only its author and operators may change or remove it.")},
    Text{"notes-full", QT_TRANSLATE_NOOP("Reasons", "There can be at most %2 notes for %1.")},
    Text{"no-session", QT_TRANSLATE_NOOP("Reasons", "This database has no session %1.")},
    Text{"list-sessions", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl sessions")},
    Text{"not-your-session", QT_TRANSLATE_NOOP("Reasons", "This login may not end session %1 of %2.")},
    Text{"grant-signals",
         QT_TRANSLATE_NOOP("Reasons", "A superuser can allow it: GRANT pg_signal_backend TO %1")},
    Text{"superusers-session",
         QT_TRANSLATE_NOOP("Reasons", "Only a superuser may end the session of a superuser.")},
    Text{"servers-session", QT_TRANSLATE_NOOP("Reasons", "It belongs to the server itself.")},
    Text{"tenant-hidden", QT_TRANSLATE_NOOP("Reasons", "This login may not see tenant %1.")},
    Text{"no-schedule", QT_TRANSLATE_NOOP("Reasons", "\"%1\" is not a schedule.")},
    Text{
        "schedules",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "Expected the five fields of a crontab, such as \"*/5 * * * *\", or \"N seconds\" with N from 1 to 59.")},
    Text{"try-when-ended", QT_TRANSLATE_NOOP("Reasons", "Try again when it has ended.")},
    Text{"try-in-a-moment", QT_TRANSLATE_NOOP("Reasons", "Try again in a moment.")},
    // who may see and load
    Text{"no-grantee", QT_TRANSLATE_NOOP("Reasons", "Whom tenants are granted to is missing.")},
    Text{"no-role", QT_TRANSLATE_NOOP("Reasons", "There is no role \"%1\".")},
    Text{"role-is-group",
         QT_TRANSLATE_NOOP("Reasons", "Tenants are granted to logins, \"%1\" is one of the groups.")},
    Text{"role-is-superuser",
         QT_TRANSLATE_NOOP(
             "Reasons", "The role \"%1\" is a superuser: it sees every tenant, whatever is granted to it.")},
    Text{
        "role-bypasses",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "The role \"%1\" bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.")},
    Text{"let-another-read", QT_TRANSLATE_NOOP("Reasons", "Let another role read.")},
    Text{
        "role-is-no-reader",
        QT_TRANSLATE_NOOP("Reasons", "The role \"%1\" may not read: it is not a member of tidemark_reader.")},
    Text{"role-is-operator",
         QT_TRANSLATE_NOOP(
             "Reasons", "The role \"%1\" is an operator: it sees every tenant, whatever is granted to it.")},
    Text{"tenant-null", QT_TRANSLATE_NOOP("Reasons", "The list of tenants holds a NULL.")},
    Text{"no-loader", QT_TRANSLATE_NOOP("Reasons", "Who may load is missing.")},
    Text{
        "role-reads",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "The role \"%1\" may read. A loader bypasses row-level security, so it would see every tenant.")},
    Text{"let-another-load", QT_TRANSLATE_NOOP("Reasons", "Let another role load.")},
    Text{"no-right",
         QT_TRANSLATE_NOOP("Reasons", "There is no right \"%1\": expected reader, operator or ingest.")},
    Text{
        "role-inherits-nothing",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "The role \"%1\" inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.")},
    Text{"tenants-through",
         QT_TRANSLATE_NOOP("Reasons", "The role \"%1\" sees other tenants through the role \"%2\".")},
    Text{"right-through",
         QT_TRANSLATE_NOOP("Reasons", "The role \"%1\" has the right \"%2\" through the role \"%3\".")},
    // runs
    Text{"sequence-behind",
         QT_TRANSLATE_NOOP(
             "Reasons", "The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.")},
    Text{"set-sequence",
         QT_TRANSLATE_NOOP(
             "Reasons",
             "SELECT setval('tidemark.batch_seq', %1); then rebuild the rollups of the time since.")},
    Text{"not-read-committed",
         QT_TRANSLATE_NOOP("Reasons",
                           "This needs a transaction at isolation level READ COMMITTED, this one is %1.")},
    Text{"no-run", QT_TRANSLATE_NOOP("Reasons", "There is no unfinished run %1 of %2.")},
    Text{"no-run-here", QT_TRANSLATE_NOOP("Reasons", "This session has no run %1.")},
    Text{"no-run-outcome", QT_TRANSLATE_NOOP("Reasons", "That is no outcome of this run (%1): %2.")},
    Text{"no-rollup", QT_TRANSLATE_NOOP("Reasons", "There is no unfinished rollup %1 of %2.")},
    Text{"day-not-rebuilt", QT_TRANSLATE_NOOP("Reasons", "%1 is not rebuilt: %2.")},
    Text{"call-again",
         QT_TRANSLATE_NOOP("Reasons", "Call it again with the same range, and it goes on where it was.")},
    Text{"no-backfill-here", QT_TRANSLATE_NOOP("Reasons", "This session has no running backfill %1.")},
    Text{"no-maintenance", QT_TRANSLATE_NOOP("Reasons", "\"%1\" is not a kind of maintenance.")},
    Text{"no-break-off", QT_TRANSLATE_NOOP("Reasons", "\"%1\" is not how a run is broken off.")},
    Text{"no-load", QT_TRANSLATE_NOOP("Reasons", "There is no load %1 of %2.")},
    Text{"no-load-outcome", QT_TRANSLATE_NOOP("Reasons", "That is no outcome of a load: %1.")},
    Text{"no-row-count", QT_TRANSLATE_NOOP("Reasons", "A load cannot have stored %1 rows.")},
    // what is adopted
    Text{"not-adoptable", QT_TRANSLATE_NOOP("Reasons", "%1 cannot be taken over: %2.")},
    Text{"raw-rows-first",
         QT_TRANSLATE_NOOP("Reasons", "%1 cannot be taken over before the raw rows beside it.")},
    Text{"not-adopted-yet", QT_TRANSLATE_NOOP("Reasons", "%1 is not taken over yet: %2.")},
    Text{"no-tutorial-table", QT_TRANSLATE_NOOP("Reasons", "it is not a table of either tutorial")},
    Text{"no-column", QT_TRANSLATE_NOOP("Reasons", "it has no column %1")},
    Text{"column-type", QT_TRANSLATE_NOOP("Reasons", "its column %1 is %2, not %3")},
    Text{"adopted-not-rolled-up",
         QT_TRANSLATE_NOOP("Reasons", "the raw rows taken over before are not rolled up yet")},
    Text{"source-written", QT_TRANSLATE_NOOP("Reasons", "a transaction writes to it")},
    Text{"init-after-that", QT_TRANSLATE_NOOP("Reasons", "Run init again when that has ended.")},
    Text{"init-after-it", QT_TRANSLATE_NOOP("Reasons", "Run init again when it has ended.")},
    // what a run did
    Text{"said", QT_TRANSLATE_NOOP("Reasons", "%1")},
    Text{"then", QT_TRANSLATE_NOOP("Reasons", "%1 %2")},
    Text{"reported", QT_TRANSLATE_NOOP("Reasons", "reported by %1: %2")},
    Text{"ended-early",
         QT_TRANSLATE_NOOP("Reasons", "It was cancelled, or its session ended before it did.")},
    Text{
        "load-ended-early",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.")},
    Text{"partitions-made", QT_TRANSLATE_N_NOOP("Reasons", "%1 partition(s) made"), true},
    Text{"partitions-dropped", QT_TRANSLATE_N_NOOP("Reasons", "%1 partition(s) dropped, %2 kept"), true},
    Text{"rows-purged", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s) deleted from the default partition"), true},
    Text{"buckets-deleted", QT_TRANSLATE_N_NOOP("Reasons", "%1 rolled-up bucket(s) deleted"), true},
    Text{"rows-kept-for", QT_TRANSLATE_NOOP("Reasons", "rows kept for %1")},
    Text{"continued", QT_TRANSLATE_N_NOOP("Reasons", "continued at %2; %1 day(s) were done before"), true},
    Text{"days-rebuilt", QT_TRANSLATE_N_NOOP("Reasons", "%1 day(s) rebuilt, %2 kept, %3 buckets changed"),
         true},
    Text{"partition-dropped", QT_TRANSLATE_NOOP("Reasons", "%1 dropped: raw rows are kept for %2")},
    Text{"default-purged",
         QT_TRANSLATE_NOOP("Reasons", "rows of the default partition: raw rows are kept for %1")},
    Text{"buckets-expired", QT_TRANSLATE_NOOP("Reasons", "buckets of %1 from %2 to %3: it is kept for %4")},
    Text{"late-counts-deleted",
         QT_TRANSLATE_N_NOOP("Reasons",
                             "counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4"),
         true},
    Text{"alert-changes-deleted",
         QT_TRANSLATE_N_NOOP("Reasons",
                             "%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4"),
         true},
    Text{"session-cancelled", QT_TRANSLATE_NOOP("Reasons", "statement of session %1 of %2 cancelled")},
    Text{"session-terminated", QT_TRANSLATE_NOOP("Reasons", "session %1 of %2 terminated")},
    Text{"runs-removed",
         QT_TRANSLATE_N_NOOP("Reasons", "%1 run(s) from %2 to %3 were removed from the run log"), true},
    Text{"rebuilt", QT_TRANSLATE_N_NOOP("Reasons", "%2: %1 bucket(s) changed"), true},
    Text{"rebuilt-trusting", QT_TRANSLATE_N_NOOP("Reasons", "%2: %1 bucket(s) changed, raw rows trusted"),
         true},
    // what was changed
    Text{"now-kept-for", QT_TRANSLATE_NOOP("Reasons", "%1 is kept for %2")},
    Text{"now-kept-forever", QT_TRANSLATE_NOOP("Reasons", "%1 is kept for ever")},
    Text{"tenant-called", QT_TRANSLATE_NOOP("Reasons", "%1 is called \"%2\"")},
    Text{"tenant-called-in", QT_TRANSLATE_NOOP("Reasons", "%1 is called \"%2\", in %3")},
    Text{"sees-all", QT_TRANSLATE_NOOP("Reasons", "%1 may see all tenants")},
    Text{"sees-none", QT_TRANSLATE_NOOP("Reasons", "%1 may see no tenants")},
    Text{"sees-tenants", QT_TRANSLATE_NOOP("Reasons", "%1 may see the tenants %2")},
    Text{"may-load", QT_TRANSLATE_NOOP("Reasons", "%1 may load rows")},
    Text{"right-granted", QT_TRANSLATE_NOOP("Reasons", "%1: %2 granted")},
    Text{"right-withdrawn", QT_TRANSLATE_NOOP("Reasons", "%1: %2 withdrawn")},
    Text{"job-resumed", QT_TRANSLATE_NOOP("Reasons", "%1 is resumed")},
    Text{"job-paused", QT_TRANSLATE_NOOP("Reasons", "%1 is paused")},
    Text{"job-scheduled", QT_TRANSLATE_NOOP("Reasons", "%1 is scheduled for \"%2\"")},
    Text{"alert-added", QT_TRANSLATE_NOOP("Reasons", "alert rule %1 (\"%2\") of tenant %3 added")},
    Text{"alert-changed", QT_TRANSLATE_NOOP("Reasons", "alert rule %1 (\"%2\") of tenant %3 changed")},
    Text{"alert-removed", QT_TRANSLATE_NOOP("Reasons", "alert rule %1 (\"%2\") of tenant %3 removed")},
    Text{"alert-not-evaluated",
         QT_TRANSLATE_NOOP("Reasons", "alert rule %1 (\"%2\") of tenant %3 cannot be evaluated: %4")},
    Text{"note-added", QT_TRANSLATE_NOOP("Reasons", "note %1 for %2 added")},
    Text{"note-changed", QT_TRANSLATE_NOOP("Reasons", "note %1 for %2 changed")},
    Text{"note-removed", QT_TRANSLATE_NOOP("Reasons", "note %1 for %2 removed")},
    Text{"one-tenant", QT_TRANSLATE_NOOP("Reasons", "tenant %1")},
    Text{"all-tenants", QT_TRANSLATE_NOOP("Reasons", "all tenants")},
    Text{"hold-until", QT_TRANSLATE_NOOP("Reasons", "hold %1 of %2: %3 to %4, until %5")},
    Text{"hold-until-noted", QT_TRANSLATE_NOOP("Reasons", "hold %1 of %2: %3 to %4, until %5; %6")},
    Text{"hold-forever", QT_TRANSLATE_NOOP("Reasons", "hold %1 of %2: %3 to %4, for ever")},
    Text{"hold-forever-noted", QT_TRANSLATE_NOOP("Reasons", "hold %1 of %2: %3 to %4, for ever; %5")},
    Text{"hold-released", QT_TRANSLATE_NOOP("Reasons", "released: %1")},
    Text{"hold-ended", QT_TRANSLATE_NOOP("Reasons", "ended: %1")},
    Text{"hold-extended", QT_TRANSLATE_NOOP("Reasons", "extended: %1")},
    Text{"hold-merged", QT_TRANSLATE_NOOP("Reasons", "merged into hold %1: %2")},
    // nodes
    Text{"node-lost", QT_TRANSLATE_NOOP("Reasons", "Worker node %1 cannot be reached: %2")},
    Text{
        "unresolved",
        QT_TRANSLATE_N_NOOP(
            "Reasons",
            "%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself"),
        true},
    // why rows are kept
    Text{"held-until", QT_TRANSLATE_NOOP("Reasons", "held until %1 by %2 (hold %3)")},
    Text{"held-until-noted", QT_TRANSLATE_NOOP("Reasons", "held until %1 by %2 (hold %3: %4)")},
    Text{"held-forever", QT_TRANSLATE_NOOP("Reasons", "held for ever by %1 (hold %2)")},
    Text{"held-forever-noted", QT_TRANSLATE_NOOP("Reasons", "held for ever by %1 (hold %2: %3)")},
    Text{"other-holds", QT_TRANSLATE_NOOP("Reasons", "other holds keep some of them, too")},
    Text{"hold-entered", QT_TRANSLATE_NOOP("Reasons", "a hold is being entered")},
    Text{"hold-entered-by",
         QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, enters a hold")},
    Text{"not-rolled-up", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s) are not rolled up yet"), true},
    Text{"no-partition", QT_TRANSLATE_NOOP("Reasons", "%1 has no partition %2 (any more)")},
    Text{"kept-forever", QT_TRANSLATE_NOOP("Reasons", "rows of %1 are kept for ever")},
    Text{"not-past",
         QT_TRANSLATE_NOOP("Reasons", "it is not past its time: it reaches to %1, rows are kept from %2 on")},
    Text{"rows-kept", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s): %2"), true},
    Text{"other-reasons", QT_TRANSLATE_NOOP("Reasons", "and other reasons")},
    Text{"kept", QT_TRANSLATE_NOOP("Reasons", "%1 kept: %2")},
    // why a rule has no value
    Text{"alert-gone", QT_TRANSLATE_NOOP("Reasons", "rows from %1 to %2 have been deleted")},
    Text{"alert-reads-much",
         QT_TRANSLATE_NOOP("Reasons", "its window has more than %1 raw rows that no rollup covers")},
    Text{
        "alert-not-recorded",
        QT_TRANSLATE_NOOP("Reasons", "some rollups in its window were made before its measure was recorded")},
    Text{"alert-no-rows", QT_TRANSLATE_NOOP("Reasons", "no matching rows in its window")},
    Text{"alert-nothing-before", QT_TRANSLATE_NOOP("Reasons", "no rows one week earlier to compare with")},
    Text{"alert-moving", QT_TRANSLATE_NOOP("Reasons", "rollups kept changing while it was read")},
    Text{"alert-failed", QT_TRANSLATE_NOOP("Reasons", "an error on the server; the run log has the details")},
    Text{"alert-node-lost", QT_TRANSLATE_NOOP("Reasons", "a worker node cannot be reached")},
    // why a day is not rebuilt
    Text{"raw-expired", QT_TRANSLATE_NOOP("Reasons", "raw rows before %1 have been expired")},
    Text{"carried-over",
         QT_TRANSLATE_NOOP(
             "Reasons",
             "its rollups were carried over from an older rollup, as found: there are no raw rows of them")},
    Text{"raw-missing",
         QT_TRANSLATE_NOOP("Reasons",
                           "there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone")},
};

const Text *textOf(const QString &code)
{
    const auto *const found = std::find_if(
        texts.begin(), texts.end(), [&](const Text &text) { return code == QLatin1StringView(text.code); });
    return found == texts.end() ? nullptr : found;
}

/// The arguments may hold a % of their own, so every place is filled in one pass.
QString filled(const QString &wording, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const int place =
            wording.at(i) == u'%' && i + 1 < wording.size() ? wording.at(i + 1).digitValue() : -1;
        if (place < 1) {
            text += wording.at(i);
            continue;
        }
        text += arguments.value(place - 1);
        ++i;
    }
    return text;
}

QString argumentText(const QString &argument, const ReasonStyle &style)
{
    static const QRegularExpression moment(u"^[0-9]{4,}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z$"_s);
    if (!moment.match(argument).hasMatch())
        return argument;
    const std::optional<Instant> at = parseInstant(argument, QTimeZone::utc());
    return at ? style.moment(*at) : argument;
}

/// Nothing where a code is not known.
std::optional<QString> worded(const QJsonValue &value, const ReasonStyle &style)
{
    if (value.isDouble())
        return style.count(value.toInteger());
    if (!value.isArray())
        return argumentText(value.toString(), style);
    const QJsonArray parts = value.toArray();
    const bool coded = !parts.isEmpty() && parts.first().isString();
    const Text *const text = coded ? textOf(parts.first().toString()) : nullptr;
    if (coded && text == nullptr)
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = coded ? 1 : 0; i < parts.size(); ++i) {
        const std::optional<QString> argument = worded(parts.at(i), style);
        if (!argument)
            return std::nullopt;
        arguments.append(*argument);
    }
    if (!coded)
        return arguments.join(u"; "_s);
    const qint64 n =
        text->counts && parts.size() > 1 ? std::clamp<qint64>(parts.at(1).toInteger(), 0, INT_MAX) : -1;
    return filled(QCoreApplication::translate("Reasons", text->words, nullptr, int(n)), arguments);
}
} // namespace

QString reasonText(const Reason &reason, const ReasonStyle &style)
{
    const QJsonArray code = QJsonDocument::fromJson(reason.code).array();
    return code.isEmpty() ? reason.words : worded(code, style).value_or(reason.words);
}

QString reasonText(const Reason &reason)
{
    return reasonText(reason, {[](qint64 n) { return QString::number(n); },
                               [](Instant at) { return toIso(at).replace(u'T', u' '); }});
}

} // namespace tidemark
