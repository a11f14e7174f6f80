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

struct OwnFunction {
    QString name; ///< without its schema
    QString object;
    QString body; ///< as pg_proc.prosrc has it
};

std::optional<OwnFunction> ownFunction(const pg::Statement &statement)
{
    static const QRegularExpression form(
        uR"(^CREATE OR REPLACE (FUNCTION|PROCEDURE) tidemark\.(\w+)\(.*?^AS \$\$(.*)\$\$\s*$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(statement.sql));
    if (!match.hasMatch())
        return std::nullopt;
    return OwnFunction{match.captured(2), match.captured(1), match.captured(3)};
}

void addFolder(InstallPlan &plan, const QString &step, const QString &folder)
{
    for (const pg::Statement &statement : commandsOf(folder))
        plan.changes.push_back(
            changeOf(step, QString::fromLatin1(statement.name).section(u'/', -1), statement.sql));
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
        m_connection.run({sqlCommand("admin/server"_L1), sqlCommand("admin/look_only"_L1),
                          sqlCommand("admin/init_needs"_L1), sqlCommand("admin/installed_functions"_L1),
                          sqlCommand("admin/schema_version"_L1), sqlCommand("read/worker_of"_L1)},
                         m_deadline, [this](const Result<Answers> &answers) {
                             finish(answers ? decode(*answers) : Result<InstallPlan>(answers.error()));
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
    Functions installed;
    RowReader found(*answers.at(3), "admin/installed_functions"_L1);
    while (found.next())
        installed.emplace(found.text("name"), found.text("body"));
    if (needs.failed() || found.failed())
        return needs.failed() ? needs.error() : found.error();
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
    else if (functions.digest != own.digest || plan.versionBefore < plan.versionNow)
        addFunctions(plan, installed);

    if (needsSuperuser && !facts->superuser)
        plan.notes.append(
            tr("This login is not a superuser. Creating roles and extensions needs one: init would fail."));
    plan.notes.append(tr("Missing rights and policies would be restored."));
    if (plan.citus)
        plan.notes.append(tr(
            "Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers."));
    if (facts->superuser)
        plan.notes.append(tr(
            "Tables of Citus' tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied."));
    if (facts->superuser && facts->cronDatabase == facts->database)
        plan.notes.append(tr("The pg_cron jobs would be created if they are missing, or corrected."));
    return plan;
}

void InstallPlanner::addFunctions(InstallPlan &plan, const Functions &installed)
{
    int unchanged = 0;
    for (const pg::Statement &statement : commandsOf(u"functions"_s)) {
        const std::optional<OwnFunction> own = ownFunction(statement);
        if (!own) {
            plan.changes.push_back(changeOf(
                u"functions"_s, QString::fromLatin1(statement.name).section(u'/', -1), statement.sql));
            continue;
        }
        if (installed.contains({own->name, own->body})) {
            ++unchanged;
            continue;
        }
        const auto sameName = installed.lower_bound({own->name, QString()});
        const bool there = sameName != installed.end() && sameName->first == own->name;
        plan.changes.push_back(
            {u"functions"_s, there ? u"replace"_s : u"create"_s, own->object, u"tidemark."_s + own->name});
    }
    if (unchanged > 0)
        plan.notes.append(
            tr("%n function(s) would be written again with the same body.", nullptr, unchanged));
    addFolder(plan, u"after"_s, u"schema/after"_s);
    plan.notes.append(tr("Partitions for the coming days would be created where they are missing."));
}

} // namespace tidemark::coordinator
