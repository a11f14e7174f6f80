// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/installplan.h"

#include "coordinator/decode.h"
#include "coordinator/installing/installfacts.h"
#include "coordinator/installing/schemainstaller.h"
#include "coordinator/installing/serverfunctions.h"
#include "coordinator/remedies.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/workernode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{

/// A statement without the comments above it, on one line.
QString withoutComments(const QByteArray &sql)
{
    QStringList lines = QString::fromUtf8(sql).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u' ').simplified();
}

void addFolder(InstallPlan &plan, const QString &step, const QString &folder)
{
    for (const pg::Statement &statement : commandsOf(folder))
        plan.changes.push_back(
            changeOf(step, QString::fromLatin1(statement.name).section(u'/', -1), statement.sql));
}

/// The rights that the functions name are a query by themselves: it is asked without the function.
pg::Statement wantedRights()
{
    pg::Statement statement = sqlCommand("functions/530_wanted_grants"_L1);
    statement.sql = ownFunction(statement).value().function.body.toUtf8();
    return statement;
}

QString rightsJson(const pg::Rows &wanted)
{
    QJsonArray rights;
    for (int row = 0; row < wanted.rowCount(); ++row)
        rights.append(QJsonObject{{u"grantee"_s, wanted.text(row, 0)},
                                  {u"kind"_s, wanted.text(row, 1)},
                                  {u"privilege"_s, wanted.text(row, 2)},
                                  {u"object"_s, wanted.text(row, 3)}});
    return QString::fromUtf8(QJsonDocument(rights).toJson(QJsonDocument::Compact));
}

Error needsASuperuser()
{
    Error error;
    error.kind = ErrorKind::Permission;
    error.text = Texts::tr("init would fail: creating roles, extensions and the schema needs a superuser.");
    error.hint = Texts::tr("Connect as a superuser.");
    return error;
}

} // namespace

PlannedChange changeOf(const QString &step, const QString &name, const QByteArray &sql)
{
    static const QRegularExpression defining(
        u"^(CREATE OR REPLACE|CREATE|ALTER|DROP) ((?:UNIQUE |UNLOGGED )?[A-Z]+) (?:IF (?:NOT )?EXISTS )?([^ (]+)"_s);
    static const QRegularExpression writing(u"^(INSERT INTO|UPDATE|DELETE FROM) ([^ (]+)"_s);
    const QString text = withoutComments(sql);
    if (const QRegularExpressionMatch match = defining.match(text); match.hasMatch()) {
        const QString word = match.captured(1);
        if (word == "DROP"_L1) // perhaps several, with their arguments
            return {step, u"drop"_s, match.captured(2), text.sliced(match.capturedStart(3))};
        return {step, word == "CREATE OR REPLACE"_L1 ? u"replace"_s : word.toLower(), match.captured(2),
                match.captured(3)};
    }
    if (const QRegularExpressionMatch match = writing.match(text); match.hasMatch())
        return {step, match.captured(1).section(u' ', 0, 0).toLower(), u"ROWS"_s, match.captured(2)};
    return {step, u"run"_s, QString(), name};
}

InstallPlanner::InstallPlanner(const ConnectionProfile &profile, QObject *parent)
    : QObject(parent)
    , m_connection(profile, u"tidemark init"_s, false) // whether the database is read-only has to be seen
    , m_deadline(profile.statementDeadline)
{
}

void InstallPlanner::finish(Result<InstallPlan> result)
{
    m_connection.close();
    const Reply<InstallPlan> reply = std::move(m_reply);
    if (reply)
        reply(std::move(result));
}

void InstallPlanner::plan(CitusUse citus, Reply<InstallPlan> reply)
{
    m_citus = citus;
    m_reply = std::move(reply);
    m_connection.open([this](const Result<void> &opened) {
        if (!opened) {
            finish(opened.error());
            return;
        }
        m_connection.run(
            {sqlCommand("admin/server"_L1), sqlCommand("admin/look_only"_L1),
             sqlCommand("admin/init_needs"_L1), sqlCommand("admin/installed_functions"_L1),
             sqlCommand("admin/schema_version"_L1), sqlCommand("read/worker_of"_L1), wantedRights()},
            m_deadline, [this](const Result<Answers> &answers) {
                Result<InstallPlan> plan = answers ? decode(*answers) : Result<InstallPlan>(answers.error());
                if (plan)
                    lookAtAccess(*std::move(plan), *answers);
                else
                    finish(plan.error());
            });
    });
}

Result<InstallPlan> InstallPlanner::decode(const Answers &answers) const
{
    for (std::size_t i = 0; i < 4; ++i)
        if (!answers.at(i))
            return answers.at(i).error();
    const Result<InstallFacts> facts = decodeInstallFacts(*answers.at(0));
    if (!facts)
        return facts.error();
    if (const std::optional<Error> error = unfitToInstall(*facts, m_citus))
        return *error;
    // Without Citus it has no answer.
    if (const Result<pg::Rows> &worker = answers.at(5); facts->citus && worker && worker->rowCount() > 0)
        return isWorkerNode(worker->text(0, 0));

    InstallPlan plan;
    const std::vector<int> versions = SchemaInstaller::knownVersions();
    plan.versionNow = versions.back();
    const Result<InstalledSchema> schema = decodeInstalledSchema(answers.at(4), plan.versionNow);
    if (!schema)
        return schema.error();
    plan.versionBefore = schema->version;
    plan.citus = facts->citus && m_citus != CitusUse::Off;

    RowReader needs(*answers.at(2), "admin/init_needs"_L1);
    while (needs.next())
        plan.changes.push_back({u"prelude"_s, u"create"_s, needs.text("object"), needs.text("name")});
    const Result<InstalledFunctions> installed = InstalledFunctions::decode(*answers.at(3));
    if (needs.failed() || !installed)
        return needs.failed() ? needs.error() : installed.error();
    const bool needsSuperuser = !plan.changes.empty() || plan.versionBefore < plan.versionNow;

    for (auto version = std::upper_bound(versions.begin(), versions.end(), plan.versionBefore);
         version != versions.end(); ++version)
        addFolder(plan, u"v%1"_s.arg(*version), u"schema/v%1"_s.arg(*version));
    const FunctionsMark &functions = schema->functions;
    const FunctionsMark own = ownFunctionsMark();
    const bool newer =
        plan.versionBefore == plan.versionNow &&
        QVersionNumber::fromString(functions.version) > QVersionNumber::fromString(own.version);
    if (functions.digest != own.digest && newer)
        plan.notes.append(
            tr("The functions are from Tidemark %1; this program is %2 and would leave them unchanged.")
                .arg(functions.version, own.version));
    else if (functions.digest != own.digest || plan.versionBefore < plan.versionNow ||
             !installed->lost().empty())
        addFunctions(plan, *installed);

    if (needsSuperuser && !facts->superuser)
        plan.obstacle = needsASuperuser();
    if (plan.citus)
        plan.notes.append(tr(
            "Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers."));
    if (facts->superuser)
        plan.notes.append(tr(
            "Tables of Citus' tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied."));
    return plan;
}

/// The rights come last, as init gives them when all else is there; jobs only a superuser can make.
void InstallPlanner::lookAtAccess(InstallPlan plan, const Answers &answers)
{
    const Result<InstallFacts> facts = decodeInstallFacts(*answers.at(0));
    const Result<pg::Rows> &wanted = answers.at(6);
    if (!facts || !wanted) {
        finish(facts ? wanted.error() : facts.error());
        return;
    }
    if (!facts->superuser && !plan.obstacle) {
        finish(std::move(plan));
        return;
    }
    const bool schedules = facts->cronDatabase == facts->database;
    m_connection.run({sqlCommand("admin/init_access"_L1, {pg::parameter(rightsJson(*wanted))}),
                      sqlCommand("admin/init_mended"_L1), sqlCommand("admin/init_jobs"_L1)},
                     m_deadline, [this, plan = std::move(plan), schedules](const Result<Answers> &found) {
                         finish(found ? withAccess(plan, *found, schedules)
                                      : Result<InstallPlan>(found.error()));
                     });
}

Result<InstallPlan> InstallPlanner::withAccess(InstallPlan plan, const Answers &answers, bool schedules)
{
    const auto isThere = [](const Result<pg::Rows> &answer) {
        return answer || answer.error().kind != ErrorKind::MissingObject;
    };
    if (!answers.at(0))
        return answers.at(0).error();
    RowReader access(*answers.at(0), "admin/init_access"_L1);
    while (access.next())
        plan.changes.push_back(
            {u"access"_s, access.text("action"), access.text("object"), access.text("name")});
    if (access.failed())
        return access.error();
    if (const Result<pg::Rows> &mended = answers.at(1)) {
        RowReader row(*mended, "admin/init_mended"_L1);
        while (row.next())
            plan.changes.push_back({u"access"_s, u"run"_s, QString(), row.text("statement")});
        if (row.failed())
            return row.error();
    } else if (isThere(mended)) {
        plan.notes.append(
            tr("Whether other rights or search paths would be corrected could not be determined: %1")
                .arg(mended.error().words()));
    }
    if (!schedules)
        return plan;
    if (const Result<pg::Rows> &jobs = answers.at(2)) {
        RowReader row(*jobs, "admin/init_jobs"_L1);
        while (row.next())
            plan.changes.push_back({u"jobs"_s, row.text("action"), u"JOB"_s, row.text("name")});
        return row.failed() ? Result<InstallPlan>(row.error()) : plan;
    } else if (isThere(jobs)) {
        return jobs.error();
    }
    for (const QString &job : {u"tidemark rollup"_s, u"tidemark upkeep"_s})
        plan.changes.push_back({u"jobs"_s, u"create"_s, u"JOB"_s, job});
    return plan;
}

void InstallPlanner::addFunctions(InstallPlan &plan, const InstalledFunctions &installed)
{
    int unchanged = 0;
    const auto addOwn = [&](const OwnFunction &own) {
        const QString &name = own.function.name;
        plan.changes.push_back({u"functions"_s, installed.has(name) ? u"replace"_s : u"create"_s, own.object,
                                u"tidemark."_s + name});
    };
    // In an older schema, the steps have them.
    if (plan.versionBefore == plan.versionNow) {
        for (const OwnFunction &lost : installed.lost()) {
            if (lost.isOfVersion)
                addOwn(lost);
        }
    }
    for (const pg::Statement &statement : commandsOf(u"functions"_s)) {
        const std::optional<OwnFunction> own = ownFunction(statement);
        if (!own)
            plan.changes.push_back(changeOf(
                u"functions"_s, QString::fromLatin1(statement.name).section(u'/', -1), statement.sql));
        else if (installed.has(own->function))
            ++unchanged;
        else
            addOwn(*own);
    }
    if (unchanged > 0)
        plan.notes.append(
            tr("%n function(s) would be written again with the same body.", nullptr, unchanged));
    addFolder(plan, u"after"_s, u"schema/after"_s);
    plan.notes.append(tr("Partitions for the coming days would be created where they are missing."));
}

} // namespace tidemark::coordinator
