// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/fixes.h"

#include "coordinator/installing/serverfunctions.h"
#include "coordinator/reading/levelcover.h"
#include "coordinator/remedies.h"
#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/estimate.h"

#include <QMap>

#include <algorithm>
#include <climits>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds tolerableSkew = 5s;
constexpr Milliseconds shortestHorizon = std::chrono::hours(48);
constexpr double tolerableLagSeconds = 300;
} // namespace

Findings::Findings(InstallFacts facts, QString conninfo)
    : m_facts(std::move(facts))
    , m_conninfo(std::move(conninfo))
{
}

void Findings::add(const char *code, Severity severity, const QString &text, const Remedy &remedy,
                   std::optional<Instant> since)
{
    m_findings.push_back(
        {QString::fromLatin1(code), severity, text, remedy.text, remedy.by, remedy.fix, since, m_deep});
}

void Findings::checkEnd(const RowReader &row)
{
    if (row.failed())
        checkFailed(row.error());
}

void Findings::checkFailed(const Error &error)
{
    // One finding says so for all of them.
    if (error.kind == ErrorKind::SchemaVersion) {
        ++m_leftOut;
        return;
    }
    if (m_loginRefused && error.kind == ErrorKind::Permission)
        return;
    add("check-failed", Severity::Warning,
        Texts::tr("The check %1 could not be run: %2").arg(error.statement, error.words()),
        byPerson(
            error.remedy().isEmpty()
                ? Texts::tr("Fix the other findings, then run \"tidemarkctl doctor\" again as an operator.")
                : error.remedy()));
}

void Findings::loginRefused(const Error &error)
{
    checkFailed(error);
    m_loginRefused = true;
}

void Findings::lookAtServer()
{
    if (!m_facts.hll) {
        add("hll-missing", Severity::Serious,
            Texts::tr("The hll extension is not in this database, so unique users cannot be counted."),
            m_facts.hllAvailable ? bySuperuser(u"CREATE EXTENSION hll WITH SCHEMA public"_s)
                                 : byShell(m_facts.packageCommand("hll"_L1)));
    }
    if (m_facts.readOnly) {
        add("database-read-only", Severity::Serious,
            Texts::tr(
                "Database %1 is read-only for this login (default_transaction_read_only is on): nothing "
                "can be stored, rolled up or expired.")
                .arg(m_facts.database),
            bySuperuser(m_facts.writableCommand()));
    }
    if (!m_facts.schema) {
        add("schema-missing", Severity::Serious, Texts::tr("Schema tidemark is not in this database."),
            byShell(u"tidemarkctl init"_s));
    } else if (m_facts.roles < roleCount) {
        add("role-missing", Severity::Serious, Texts::tr("Tidemark roles are missing on this server."),
            byShell(u"tidemarkctl init"_s));
    }
}

void Findings::lookAtTls(const std::optional<pg::TlsNote> &weakness)
{
    if (weakness)
        add("tls-weak", Severity::Warning, weakness->text,
            byPerson(Texts::tr("Connect with sslmode=verify-full.")));
}

void Findings::lookAtClock(Instant here, Milliseconds tookAtMost)
{
    const Milliseconds ahead = m_facts.serverTime - here;
    // What the answer's way may account for is no skew.
    const Milliseconds skew = ahead > 0ms ? ahead : std::max(-ahead - tookAtMost, Milliseconds(0ms));
    if (skew <= tolerableSkew)
        return;
    const QString seconds = QString::number(skew.count() / 1000);
    add("clock-skew", Severity::Warning,
        ahead > 0ms ? Texts::tr("The server's clock is %1 s ahead of this computer's.").arg(seconds)
                    : Texts::tr("The server's clock is %1 s behind this computer's.").arg(seconds),
        byShell(u"timedatectl set-ntp true"_s));
}

void Findings::lookAtVersion(const pg::Rows &rows)
{
    RowReader row(rows, "admin/schema_version"_L1);
    if (!row.next() || row.isNull("schema_version")) {
        add("schema-missing", Severity::Serious,
            Texts::tr("Schema tidemark has no recorded version: its creation did not finish."),
            byShell(u"tidemarkctl init"_s));
        return;
    }
    const int version = int(row.integer("schema_version"));
    if (version > programSchemaVersion) {
        add("schema-newer", Severity::Serious, newerSchema(version).words(),
            byPerson(Texts::tr("Install a newer Tidemark on this computer.")));
    } else if (version < programSchemaVersion) {
        add("schema-older", Severity::Warning,
            Texts::tr("The schema has version %1; this program has version %2.")
                .arg(version)
                .arg(programSchemaVersion),
            byShell(u"tidemarkctl init"_s));
    } else if (const FunctionsMark found = decodeFunctionsMark(row);
               found.digest != ownFunctionsMark().digest) {
        add("functions-differ", Severity::Notice,
            Texts::tr(
                "The coordinator's functions come from a different build of Tidemark than this program."),
            byShell(u"tidemarkctl init"_s));
    } else {
        m_hasOwnFunctions = true;
    }
    checkEnd(row);
}

void Findings::lookAtSettings(const pg::Rows &rows)
{
    const QMap<QString, QString> wanted{{u"hll_log2m"_s, QString::number(hllLog2m)},
                                        {u"hll_regwidth"_s, u"5"_s},
                                        {u"hll_expthresh"_s, u"-1"_s},
                                        {u"hll_sparseon"_s, u"1"_s}};
    QMap<QString, QString> found;
    RowReader row(rows, "admin/doctor_settings"_L1);
    while (row.next())
        found.insert(row.text("key"), row.text("value"));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (found.value(it.key()) == it.value())
            continue;
        add("sketch-parameters", Severity::Serious,
            Texts::tr(
                "The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.")
                .arg(it.key(), found.value(it.key(), u"?"_s), it.value()),
            bySuperuser(
                u"UPDATE tidemark.setting SET value = '%2' WHERE key = '%1' -- only if the sketches were made so"_s
                    .arg(it.key(), it.value())));
    }
    checkEnd(row);
}

void Findings::lookAtSketches(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_sketches"_L1);
    while (row.next()) {
        const Instant from = row.instant("range_from");
        const Instant to = row.instant("range_to");
        QString text =
            Texts::tr(
                "%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.",
                nullptr, int(std::min<qint64>(row.count("rows"), INT_MAX)))
                .arg(row.text("table_name"), toIso(from), toIso(to));
        if (row.boolean("sampled"))
            text += u' ' + Texts::tr("Only a sample of the table was checked: there may be more.");
        // Backfill goes by whole days of UTC.
        const auto day = std::chrono::hours(24);
        add("sketches-differ", Severity::Serious, text,
            byBackfill(row.text("dataset"),
                       {flooredTo(from, day), flooredTo(to + day - Milliseconds(1), day)}));
    }
    checkEnd(row);
}

void Findings::lookAtHolders(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_holders"_L1);
    while (row.next()) {
        const QString login = row.text("login");
        const QString gid = row.text("gid");
        const QString pid = row.isNull("pid") ? QString() : QString::number(row.integer("pid"));
        Holder holder;
        holder.since = row.instant("since");
        const QString since = toIso(holder.since);
        if (pid.isEmpty()) {
            holder.words =
                Texts::tr(
                    "Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.")
                    .arg(gid, login, since);
            holder.remedy = bySuperuser(u"ROLLBACK PREPARED "_s + sqlLiteral(gid));
        } else {
            holder.words =
                Texts::tr(
                    "Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.")
                    .arg(pid, login, since);
            holder.remedy = bySuperuser(u"SELECT pg_terminate_backend(%1)"_s.arg(pid));
        }
        if (row.boolean("blocks")) {
            add("batch-locked", Severity::Serious,
                Texts::tr(
                    "A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.")
                    .arg(login, pid.isEmpty() ? gid : pid),
                holder.remedy, holder.since);
        }
        if (!m_holder)
            m_holder = holder;
    }
    checkEnd(row);
}

void Findings::lookAtDatasets(const pg::Rows &rows)
{
    RowReader row(rows, "read/datasets"_L1);
    while (row.next()) {
        const QString dataset = row.text("dataset");
        const std::optional<Instant> horizon = row.optionalInstant("horizon");
        if (!horizon || *horizon < m_facts.serverTime + shortestHorizon) {
            add("partition-horizon", Severity::Serious,
                horizon ? Texts::tr("The partitions of %1 end at %2.").arg(dataset, toIso(*horizon))
                        : Texts::tr("%1 has no partitions.").arg(dataset),
                byPartitions(dataset), horizon < m_facts.serverTime ? horizon : std::optional<Instant>());
        }
        const std::optional<qint64> waiting = row.optionalCount("waiting_rows");
        const std::optional<double> lag = row.optionalNumber("lag_seconds");
        // The rows of a transaction that is still open cannot be seen: a watermark that stands still is
        // enough.
        if (lag ? *lag <= tolerableLagSeconds : waiting.value_or(0) == 0)
            continue;
        const QString howMany = waiting ? Texts::tr("%1 rows waiting").arg(*waiting)
                                        : Texts::tr("number of waiting rows unknown");
        QString text = lag ? Texts::tr("Rollups of %1 are %2 s behind; %3.")
                                 .arg(dataset, QString::number(qint64(*lag)), howMany)
                           : Texts::tr("%1 was never rolled up; %2.").arg(dataset, howMany);
        if (m_holder)
            text += u' ' + m_holder->words;
        const auto since = lag ? std::optional(m_facts.serverTime - Milliseconds(qint64(*lag * 1000)))
                               : std::optional<Instant>();
        add("watermark-lag", Severity::Serious, text, m_holder ? m_holder->remedy : byRollup(dataset), since);
    }
    checkEnd(row);
}

void Findings::lookAtDefaultRows(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_default_rows"_L1);
    while (row.next()) {
        const QString dataset = row.text("dataset");
        if (const qint64 due = row.count("due"); due > 0) {
            add("default-partition", Severity::Warning,
                Texts::tr(
                    "%1 rows of %2 are in the default partition, because their days have no partition of their own.")
                    .arg(QString::number(due), dataset),
                byPartitions(dataset));
        }
        if (const qint64 beyond = row.count("beyond"); beyond > 0) {
            const bool events = dataset == "events"_L1;
            add("default-partition-ahead", Severity::Notice,
                Texts::tr(
                    "%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.")
                    .arg(QString::number(beyond), dataset),
                byPerson(
                    u"SELECT %1, count(*), max(%2) FROM tidemark.%3 WHERE %2 >= '%4' GROUP BY 1 ORDER BY 2 DESC"_s
                        .arg(events ? u"tenant_id"_s : u"site_id"_s,
                             events ? u"occurred_at"_s : u"ingest_time"_s, dataset,
                             toIso(row.instant("beyond_from")))));
        }
        if (const qint64 past = row.count("past"); past > 0) {
            add("default-partition", Severity::Notice,
                Texts::tr(
                    "%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.")
                    .arg(QString::number(past), dataset),
                byShell(row.isNull("past_from") // a schema without holds
                            ? u"tidemarkctl init"_s
                            : u"tidemarkctl holds add %1 --from %2 --to %3 --for forever"_s.arg(
                                  dataset, toIso(row.instant("past_from")), toIso(row.instant("past_to")))));
        }
    }
    checkEnd(row);
}

void Findings::lookAtUncounted(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_uncounted"_L1);
    while (row.next()) {
        const QString dataset = row.text("dataset");
        const Instant day = row.instant("day");
        add("rows-uncounted", Severity::Serious,
            Texts::tr(
                "%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.")
                .arg(QString::number(row.count("rows")), dataset, toIso(day).left(10)),
            byBackfill(dataset, {day, day + std::chrono::days(1)}));
    }
    checkEnd(row);
}

void Findings::lookAtIndexes(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_indexes"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        const QString column = row.text("column_name");
        add("index-missing", Severity::Warning,
            Texts::tr("%1 has no valid index that starts with %2.").arg(table, column),
            bySuperuser(u"CREATE INDEX ON tidemark.%1 (%2)"_s.arg(table, column)));
    }
    checkEnd(row);
}

void Findings::lookAtOwners(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_owners"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        add("table-owner", Severity::Serious,
            Texts::tr("%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot "
                      "expire.")
                .arg(table, row.text("owner")),
            bySuperuser(u"ALTER TABLE tidemark.%1 OWNER TO tidemark_owner"_s.arg(sqlName(table))));
    }
    checkEnd(row);
}

std::vector<Finding> Findings::sorted() const
{
    std::vector<Finding> findings = m_findings;
    for (Finding &finding : findings) {
        if (m_leftOut > 0 && finding.code == "schema-older"_L1)
            finding.text +=
                u' ' + Texts::tr("%n check(s) need the newer version and were skipped.", nullptr, m_leftOut);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace tidemark::coordinator
