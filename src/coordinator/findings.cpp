// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/findings.h"

#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/estimate.h"

#include <QMap>

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds tolerableSkew = 5s;
constexpr Milliseconds shortestHorizon = std::chrono::hours(48);
constexpr double tolerableLagSeconds = 300;

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}
} // namespace

Findings::Findings(InstallFacts facts)
    : m_facts(std::move(facts))
{
}

void Findings::add(const char *code, Severity severity, const QString &text, const QString &remedy)
{
    m_findings.push_back({QString::fromLatin1(code), severity, text, remedy});
}

void Findings::checkEnd(const RowReader &row)
{
    if (row.failed())
        checkFailed(row.error());
}

void Findings::checkFailed(const Error &error)
{
    add("check-failed", Severity::Warning,
        Texts::tr("The check %1 could not be made: %2").arg(error.statement, error.serverText),
        error.serverHint);
}

void Findings::lookAtServer()
{
    if (!m_facts.hll) {
        add("hll-missing", Severity::Serious,
            Texts::tr("The extension hll is not in this database: unique users cannot be counted."),
            m_facts.hllAvailable ? u"CREATE EXTENSION hll WITH SCHEMA public"_s
                                 : m_facts.packageCommand("hll"_L1));
    }
    if (!m_facts.schema) {
        add("schema-missing", Severity::Serious, Texts::tr("Schema tidemark is not in this database."),
            u"tidemarkctl init"_s);
    } else if (m_facts.roles < roleCount) {
        add("role-missing", Severity::Serious, Texts::tr("Roles of Tidemark are missing on this server."),
            u"tidemarkctl init"_s);
    }
    if (!m_facts.cron && m_facts.schema) {
        add("cron-missing", Severity::Warning,
            Texts::tr("pg_cron is not in this database: nothing rolls up or expires by itself. Until it is "
                      "installed (%1), put "
                      "the line below into a crontab.")
                .arg(m_facts.packageCommand("cron"_L1)),
            u"* * * * * tidemarkctl rollup; 7 3 * * * psql -c 'CALL tidemark.upkeep()'"_s);
    }
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
        u"timedatectl set-ntp true"_s);
}

void Findings::lookAtVersion(const pg::Rows &rows)
{
    RowReader row(rows, "admin/schema_version"_L1);
    if (!row.next() || row.isNull("schema_version")) {
        add("schema-missing", Severity::Serious,
            Texts::tr("Schema tidemark records no version: its creation was not finished."),
            u"tidemarkctl init"_s);
        return;
    }
    const int version = int(row.integer("schema_version"));
    if (version > programSchemaVersion) {
        add("schema-newer", Severity::Serious, newerSchema(version).serverText,
            Texts::tr("Install a newer Tidemark on this computer."));
    } else if (version < programSchemaVersion) {
        add("schema-older", Severity::Warning,
            Texts::tr("The schema has version %1; this program brings version %2.")
                .arg(version)
                .arg(programSchemaVersion),
            u"tidemarkctl init"_s);
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
                "The sketches were recorded with %1 = %2; this program makes and reads them with %3. Uniques "
                "are not "
                "shown.")
                .arg(it.key(), found.value(it.key(), u"?"_s), it.value()),
            u"UPDATE tidemark.setting SET value = '%2' WHERE key = '%1' -- only if the sketches were made so"_s
                .arg(it.key(), it.value()));
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
                u"SELECT tidemark.make_partitions('%1')"_s.arg(dataset));
        }
        const qint64 waiting = row.optionalCount("waiting_rows").value_or(0);
        const bool never = row.isNull("lag_seconds");
        const double lag = never ? 0 : row.number("lag_seconds");
        if (waiting > 0 && (never || lag > tolerableLagSeconds)) {
            add("watermark-lag", Severity::Serious,
                never ? Texts::tr("%1 was never rolled up; %2 rows wait.").arg(dataset).arg(waiting)
                      : Texts::tr("The rollups of %1 are %2 s behind; %3 rows wait.")
                            .arg(dataset)
                            .arg(qint64(lag))
                            .arg(waiting),
                u"tidemarkctl rollup %1"_s.arg(dataset));
        }
    }
    checkEnd(row);
}

void Findings::lookAtDefaultRows(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_default_rows"_L1);
    while (row.next()) {
        const QString dataset = row.text("dataset");
        const qint64 ahead = row.count("ahead");
        const qint64 behind = row.count("behind");
        if (ahead > 0) {
            add("default-partition", Severity::Warning,
                Texts::tr(
                    "%1 rows of %2 lie beyond the newest partition, in the default one. Check the clocks of "
                    "those who "
                    "send them.")
                    .arg(ahead)
                    .arg(dataset),
                u"SELECT tidemark.make_partitions('%1')"_s.arg(dataset));
        }
        if (behind > 0) {
            add("default-partition", Severity::Notice,
                Texts::tr(
                    "%1 rows of %2 are older than the oldest partition; they lie in the default one until "
                    "they are rolled "
                    "up and expire.")
                    .arg(behind)
                    .arg(dataset),
                u"tidemarkctl expire %1"_s.arg(dataset));
        }
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
            Texts::tr("%1 has no valid index that begins with %2.").arg(table, column),
            u"CREATE INDEX ON tidemark.%1 (%2)"_s.arg(table, column));
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
            u"ALTER TABLE tidemark.%1 OWNER TO tidemark_owner"_s.arg(quoted(table)));
    }
    checkEnd(row);
}

void Findings::lookAtDistribution(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_distribution"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        if (row.boolean("distributed")) {
            add("not-colocated", Severity::Serious, Texts::tr("%1 is not colocated with events.").arg(table),
                u"SELECT alter_distributed_table('tidemark.%1', colocate_with => 'tidemark.events')"_s.arg(
                    table));
        } else {
            add("not-distributed", Severity::Serious, Texts::tr("%1 is not distributed.").arg(table),
                u"tidemarkctl init"_s);
        }
    }
    checkEnd(row);
}

void Findings::lookAtJobs(const pg::Rows &rows)
{
    if (!m_facts.cron)
        return; // said already
    bool anyRollup = false;
    bool anyUpkeep = false;
    RowReader row(rows, "admin/jobs"_L1);
    while (row.next()) {
        const QString command = row.text("command");
        anyRollup = anyRollup || command.contains("tidemark.rollup_loop"_L1);
        anyUpkeep = anyUpkeep || command.contains("tidemark.upkeep"_L1);
        if (!row.boolean("active")) {
            add("job-paused", Severity::Warning,
                Texts::tr("The job \"%1\" is paused.").arg(row.text("jobname")),
                u"SELECT tidemark.set_job_active(%1, true)"_s.arg(row.integer("jobid")));
        }
    }
    if (!anyRollup)
        add("job-missing", Severity::Serious, Texts::tr("No job rolls up."),
            u"SELECT tidemark.schedule_jobs()"_s);
    if (!anyUpkeep)
        add("job-missing", Severity::Serious, Texts::tr("No job makes partitions and expires rows."),
            u"SELECT tidemark.schedule_jobs()"_s);
    checkEnd(row);
}

void Findings::lookAtRuns(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_runs"_L1);
    while (row.next()) {
        const QString what = row.text("what");
        const QString dataset = row.text("dataset");
        const QString run = dataset.isEmpty() ? what : what + u' ' + dataset;
        add("run-failed", Severity::Warning,
            Texts::tr("The latest %1, begun at %2, failed: %3")
                .arg(run, toIso(row.instant("started_at")), row.text("detail")),
            what == "rollup"_L1 ? u"tidemarkctl rollup %1"_s.arg(dataset) : u"tidemarkctl status"_s);
    }
    checkEnd(row);
}

std::vector<Finding> Findings::sorted() const
{
    std::vector<Finding> findings = m_findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace tidemark::coordinator
