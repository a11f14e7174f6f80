// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/schemainstaller.h"

#include "coordinator/decode.h"
#include "coordinator/installing/adoption.h"
#include "coordinator/installing/distribution.h"
#include "coordinator/installing/installfacts.h"
#include "coordinator/installing/serverfunctions.h"
#include "coordinator/remedies.h"
#include "coordinator/serverfacts.h"
#include "core/workernode.h"
#include "pg/connection.h"
#include "pg/conninfolabel.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
ConnectionProfile patient(ConnectionProfile profile)
{
    profile.statementDeadline = std::max(profile.statementDeadline, Milliseconds(10min));
    return profile;
}
} // namespace

/// One installation, step by step; each step calls the next or finish().
class SchemaInstaller::Run
{
public:
    Run(const ConnectionProfile &profile, CitusUse citus, std::optional<QString> rollupSchedule,
        Progress<QString> step, Reply<InstallReport> reply)
        : m_deadline(profile.statementDeadline)
        , m_connection(profile, u"tidemark init"_s, false)
        , m_citus(citus)
        , m_rollupSchedule(std::move(rollupSchedule))
        , m_step(std::move(step))
        , m_reply(std::move(reply))
        , m_conninfo(pg::conninfoForOthers(profile.conninfo))
    {
    }

    void begin();

private:
    using Answers = std::vector<Result<pg::Rows>>;

    void tell(const QString &text);
    void finish(Result<InstallReport> result);
    /// Runs the statements and goes on if all of them worked.
    void run(std::vector<pg::Statement> statements, std::function<void(const Answers &)> next);
    void look(const InstallFacts &facts);
    void waitForOthers();
    void readVersion();
    void prepare();
    /// The next step, or the functions where all steps are behind it.
    void upgrade();
    void renewFunctions();
    /// Of this program's own functions, those that somebody has changed or dropped.
    void restoreFunctions();
    void runStep(std::vector<pg::Statement> commands, std::function<void()> next);
    void mendAccess();
    void distribute();
    void adopt();
    void schedule();
    void scheduleRollups();
    void log();
    /// Adds what runs the jobs where pg_cron does not.
    void end();

    Milliseconds m_deadline;
    pg::Connection m_connection;
    CitusUse m_citus;
    std::optional<QString> m_rollupSchedule;
    std::vector<int> m_versions = knownVersions();
    Progress<QString> m_step;
    Reply<InstallReport> m_reply;
    InstallFacts m_facts;
    InstallReport m_report;
    FunctionsMark m_functions; ///< as they were found
    bool m_changed = false;    ///< something that the run log should tell of
    QString m_conninfo;        ///< as it may be shown
};

void SchemaInstaller::Run::tell(const QString &text)
{
    if (m_step)
        m_step(text);
}

void SchemaInstaller::Run::finish(Result<InstallReport> result)
{
    m_connection.close();
    const Reply<InstallReport> reply = std::move(m_reply);
    if (reply)
        reply(std::move(result));
}

void SchemaInstaller::Run::run(std::vector<pg::Statement> statements,
                               std::function<void(const Answers &)> next)
{
    m_connection.run(std::move(statements), m_deadline,
                     [this, next = std::move(next)](Result<Answers> answers) {
                         if (!answers) {
                             finish(answers.error());
                             return;
                         }
                         for (const Result<pg::Rows> &answer : *answers) {
                             if (!answer) {
                                 finish(answer.error());
                                 return;
                             }
                         }
                         next(*answers);
                     });
}

void SchemaInstaller::Run::begin()
{
    tell(tr("Connecting"));
    m_connection.open([this](Result<void> opened) {
        if (!opened) {
            finish(opened.error());
            return;
        }
        run({sqlCommand("admin/server"_L1)}, [this](const Answers &answers) {
            const Result<InstallFacts> facts = answers.front().and_then(decodeInstallFacts);
            if (facts)
                look(*facts);
            else
                finish(facts.error());
        });
    });
}

void SchemaInstaller::Run::look(const InstallFacts &facts)
{
    m_facts = facts;
    m_report.citus = facts.citus && m_citus != CitusUse::Off;
    if (const std::optional<Error> error = unfitToInstall(facts, m_citus)) {
        finish(*error);
        return;
    }
    if (!facts.citus) {
        waitForOthers();
        return;
    }
    run({sqlCommand("read/worker_of"_L1)}, [this](const Answers &answers) {
        if (answers.front()->rowCount() > 0)
            finish(isWorkerNode(answers.front()->text(0, 0)));
        else
            waitForOthers();
    });
}

void SchemaInstaller::Run::waitForOthers()
{
    tell(tr("Waiting for other installers"));
    run({sqlCommand("admin/install_lock"_L1)}, [this](const Answers &) { readVersion(); });
}

void SchemaInstaller::Run::readVersion()
{
    // Errors are looked at here: no schema is no error.
    m_connection.run({sqlCommand("admin/schema_version"_L1)}, m_deadline, [this](Result<Answers> answers) {
        const Result<InstalledSchema> installed = decodeInstalledSchema(
            answers.and_then([](const Answers &all) { return all.front(); }), m_versions.back());
        if (!installed) {
            finish(installed.error());
            return;
        }
        m_report.versionBefore = installed->version;
        m_functions = installed->functions;
        prepare();
    });
}

void SchemaInstaller::Run::prepare()
{
    m_report.versionNow = m_report.versionBefore;
    // Roles and extensions take a superuser; on a finished schema another login has nothing to do here.
    if (m_report.versionBefore == m_versions.back() && !m_facts.superuser) {
        distribute();
        return;
    }
    tell(tr("Roles and extensions"));
    run(commandsOf(u"schema/prelude"_s), [this](const Answers &) { upgrade(); });
}

void SchemaInstaller::Run::upgrade()
{
    const auto next = std::upper_bound(m_versions.begin(), m_versions.end(), m_report.versionNow);
    if (next == m_versions.end()) {
        renewFunctions();
        return;
    }
    const int version = *next;
    tell(tr("Schema version %1").arg(version));
    std::vector<pg::Statement> commands = commandsOf(u"schema/v%1"_s.arg(version));
    if (version == m_versions.back()) {
        for (pg::Statement &command : serverFunctions())
            commands.push_back(std::move(command));
        m_functions = ownFunctionsMark();
    }
    runStep(std::move(commands), [this, version] {
        m_report.versionNow = version;
        m_report.notes.append(tr("Schema version %1 was created.").arg(version));
        upgrade();
    });
}

void SchemaInstaller::Run::renewFunctions()
{
    const FunctionsMark own = ownFunctionsMark();
    const auto numbered = [](const QString &version) { return QVersionNumber::fromString(version); };
    if (m_functions.digest == own.digest) {
        restoreFunctions();
        return;
    }
    if (numbered(m_functions.version) > numbered(own.version)) {
        m_report.notes.append(
            tr("The functions are from Tidemark %1; this program is %2 and leaves them unchanged.")
                .arg(m_functions.version, own.version));
        mendAccess();
        return;
    }
    tell(tr("Functions"));
    runStep(serverFunctions(), [this] {
        m_report.notes.append(tr("The functions were updated."));
        mendAccess();
    });
}

void SchemaInstaller::Run::restoreFunctions()
{
    // The steps of an upgrade have just made them.
    if (m_report.versionNow > m_report.versionBefore) {
        mendAccess();
        return;
    }
    run({sqlCommand("admin/installed_functions"_L1)}, [this](const Answers &answers) {
        const Result<InstalledFunctions> installed = InstalledFunctions::decode(*answers.front());
        if (!installed) {
            finish(installed.error());
            return;
        }
        const std::vector<OwnFunction> lost = installed->lost();
        if (lost.empty()) {
            mendAccess();
            return;
        }
        tell(tr("Functions"));
        runStep(serverFunctions(lost), [this, count = int(lost.size())] {
            m_report.notes.append(
                tr("%n function(s) were missing or had been changed, and were restored.", nullptr, count));
            mendAccess();
        });
    });
}

void SchemaInstaller::Run::runStep(std::vector<pg::Statement> commands, std::function<void()> next)
{
    commands.insert(commands.begin(), sqlCommand("admin/install_step"_L1));
    m_connection.runTransaction(std::move(commands), m_deadline,
                                [this, next = std::move(next)](Result<std::vector<pg::Rows>> done) {
                                    if (!done) {
                                        finish(done.error());
                                        return;
                                    }
                                    m_changed = true;
                                    next();
                                });
}

void SchemaInstaller::Run::mendAccess()
{
    tell(tr("Rights and policies"));
    m_connection.runTransaction(
        {sqlCommand("admin/install_step"_L1), sqlCommand("admin/install_access"_L1)}, m_deadline,
        [this](Result<std::vector<pg::Rows>> done) {
            if (!done) {
                finish(done.error());
                return;
            }
            RowReader row(done->back(), "admin/install_access"_L1);
            const qint64 mended = row.next() ? row.count("mended") : 0;
            if (row.failed()) {
                finish(row.error());
                return;
            }
            if (mended > 0 && m_report.versionNow == m_report.versionBefore) {
                m_changed = true;
                m_report.notes.append(
                    tr("%1 rights, policies and function settings were missing and were restored.")
                        .arg(mended));
            }
            distribute();
        });
}

void SchemaInstaller::Run::distribute()
{
    if (!m_report.citus) {
        adopt();
        return;
    }
    tell(tr("Distributing the tables"));
    Distribution::run(m_connection, m_deadline, [this](Result<QStringList> notes) {
        if (!notes) {
            finish(notes.error());
            return;
        }
        m_report.notes.append(*notes);
        adopt();
    });
}

void SchemaInstaller::Run::adopt()
{
    // The tables of a tutorial are anybody's; only a superuser may read and lock them all.
    if (!m_facts.superuser) {
        schedule();
        return;
    }
    Adoption::run(m_connection, m_step, [this](Result<QStringList> notes) {
        if (!notes) {
            finish(notes.error());
            return;
        }
        m_report.notes.append(*notes);
        schedule();
    });
}

void SchemaInstaller::Run::schedule()
{
    // Jobs belong to the owner; only a superuser can make them for another role.
    if (!m_facts.superuser) {
        scheduleRollups();
        return;
    }
    tell(tr("Schedule"));
    run({sqlCommand("admin/server"_L1), sqlCommand("admin/install_schedule"_L1)},
        [this](const Answers &answers) {
            const Result<InstallFacts> facts = answers.front().and_then(decodeInstallFacts);
            RowReader row(*answers.back(), "admin/install_schedule"_L1);
            const bool any = row.next();
            const qint64 jobs = any ? row.count("made") : 0;
            const qint64 corrected = any ? row.count("corrected") : 0;
            if (!facts || row.failed()) {
                finish(facts ? row.error() : facts.error());
                return;
            }
            m_facts.cron = facts->cron;
            if (jobs > 0) {
                m_changed = true;
                m_report.notes.append(tr("Jobs scheduled with pg_cron: %1.").arg(jobs));
            }
            if (corrected > 0) {
                m_changed = true;
                m_report.notes.append(
                    tr("%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.",
                       nullptr, int(corrected)));
            }
            scheduleRollups();
        });
}

void SchemaInstaller::Run::scheduleRollups()
{
    if (!m_rollupSchedule) {
        log();
        return;
    }
    run({sqlCommand("admin/install_rollup_schedule"_L1, {pg::parameter(*m_rollupSchedule)})},
        [this](const Answers &answers) {
            RowReader row(*answers.back(), "admin/install_rollup_schedule"_L1);
            // The function has logged it.
            if (row.next() && row.boolean("changed"))
                m_report.notes.append(tr("Rollups are scheduled for \"%1\".").arg(*m_rollupSchedule));
            if (row.failed())
                finish(row.error());
            else
                log();
        });
}

void SchemaInstaller::Run::log()
{
    if (!m_changed) {
        end();
        return;
    }
    run({sqlCommand("admin/install_log"_L1, {pg::parameter(m_report.notes.join(u' '))})},
        [this](const Answers &) { end(); });
}

void SchemaInstaller::Run::end()
{
    if (m_facts.superuser && !m_facts.cron) {
        m_report.notes.append(
            tr("pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:")
                .arg(m_facts.cronAdvice()));
        m_report.notes.append(crontabLines(m_conninfo));
    }
    finish(m_report);
}

SchemaInstaller::SchemaInstaller(ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , m_profile(patient(std::move(profile)))
{
}

SchemaInstaller::~SchemaInstaller() = default;

void SchemaInstaller::install(CitusUse citus, Progress<QString> step, Reply<InstallReport> reply)
{
    m_run = std::make_unique<Run>(m_profile, citus, m_rollupSchedule, std::move(step), std::move(reply));
    m_run->begin();
}

std::vector<int> SchemaInstaller::knownVersions()
{
    std::vector<int> versions;
    for (const QString &folder : QDir(u":/sql/schema"_s).entryList({u"v*"_s}, QDir::Dirs)) {
        bool isNumber = false;
        const int version = folder.sliced(1).toInt(&isNumber);
        if (isNumber)
            versions.push_back(version);
    }
    std::sort(versions.begin(), versions.end());
    return versions;
}

} // namespace tidemark::coordinator
