// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/moving.h"

#include "app/exportfile.h"
#include "app/words.h"
#include "core/await.h"
#include "local/folders.h"
#include "local/postmaster.h"
#include "local/privateserver.h"
#include "pg/sqltext.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLockFile>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int removalAttempts = 25;
constexpr int removalPauseMs = 200;
} // namespace

MoveSession::MoveSession(const QString &conninfo, const local::Interruption &interruption)
    : m_interruption(interruption)
{
    ConnectionProfile profile;
    // A database may be read-only by its own setting, and is moved all the same.
    profile.conninfo = conninfo + u" options='-c default_transaction_read_only=off'"_s;
    profile.statementDeadline = 24h;
    m_connection = std::make_unique<pg::Connection>(profile, u"tidemarkctl local"_s, false);
    QObject::connect(&interruption, &local::Interruption::asked, m_connection.get(), &pg::Connection::cancel);
}

Result<void> MoveSession::open()
{
    const Result<void> opened = await<void>([&](Reply<void> reply) { m_connection->open(std::move(reply)); });
    if (!opened)
        return opened;
    // Digests of rows are of their texts.
    const Result<pg::Rows> set = run("admin/moving_settings"_L1);
    return set ? Result<void>() : set.error();
}

void MoveSession::close()
{
    m_connection->close();
}

Result<pg::Rows> MoveSession::run(QLatin1StringView statement)
{
    using Answers = std::vector<Result<pg::Rows>>;
    if (m_interruption.isAsked())
        return local::Interruption::error();
    Result<Answers> answers = await<Answers>(
        [&](Reply<Answers> reply) { m_connection->run({pg::sqlCommand(statement)}, 24h, std::move(reply)); });
    if (!answers)
        return answers.error();
    return m_interruption.isAsked() ? local::Interruption::error() : answers->front();
}

Result<coordinator::Census> MoveSession::census()
{
    return run("admin/moving_census"_L1).and_then(coordinator::decodeCensus);
}

Result<coordinator::MovingFacts> MoveSession::facts()
{
    return run("admin/moving_facts"_L1).and_then(coordinator::decodeMovingFacts);
}

Result<local::ClusterFiles> quietFiles(const local::ServerPaths &paths,
                                       const local::Installation &installation, bool durable)
{
    return local::serviceUser().transform([&](const local::ServiceUser &user) {
        return local::ClusterFiles(paths, installation, user, local::quietRecipe(user, durable));
    });
}

Result<void> removeFolder(const QString &folder, const local::Interruption &interruption)
{
    // rm, because it neither follows links nor keeps the event loop from its work.
    const Result<QByteArray> removed =
        local::runTool({u"rm"_s, {u"-rf"_s, u"--"_s, folder}}, local::currentUser(), interruption);
    return removed ? Result<void>() : removed.error();
}

Result<void> removeSide(const Moving &moving, const char *folder)
{
    const local::ServerPaths side = moving.paths.beside(QString::fromLatin1(folder));
    if (!QFile::exists(side.home()))
        return {};
    if (const Result<void> ended = local::endServer(side.dataDir); !ended)
        return ended;
    local::releaseSharedMemory(side.dataDir);
    // The initdb of a move that was killed may still be clearing up.
    Result<void> removed = removeFolder(side.home(), moving.interruption);
    for (int i = 0; !removed && !moving.interruption.isAsked() && i < removalAttempts; ++i) {
        local::pause(removalPauseMs);
        removed = removeFolder(side.home(), moving.interruption);
    }
    return removed;
}

Result<MoveReport> removeKept(const Moving &moving)
{
    const Result<std::shared_ptr<QLockFile>> lock = local::lockPrivateHome(moving.paths, moving.interruption);
    if (!lock)
        return lock.error();
    MoveReport report;
    report.action = u"upgrade"_s;
    report.from = report.to = local::ClusterFiles::majorVersion(moving.paths);
    const QStringList kept = local::ClusterFiles::keptDirs(moving.paths);
    for (const QString &dir : kept) {
        if (const Result<void> removed = removeFolder(dir, moving.interruption); !removed)
            return removed.error();
        report.notes << Ctl::tr("The old data in %1 was removed.").arg(dir);
    }
    return report;
}

bool runsForPeople(const local::ServerPaths &paths)
{
    const std::optional<local::Postmaster> running = local::runningPostmaster(paths.dataDir);
    return running && running->ready && !paths.isQuiet(running->socketDir);
}

Result<void> startAgain(const Moving &moving)
{
    local::PrivateServer server(moving.paths);
    server.setOutlivesParent(true);
    const Result<local::ServerStatus> started = await<local::ServerStatus>(
        [&](Reply<local::ServerStatus> reply) { server.start(moving.progress, std::move(reply)); });
    return started ? Result<void>() : started.error();
}

Error noCoordinator(const local::ServerPaths &paths)
{
    if (const Result<void> ours = local::checkOwner(paths.dataDir, paths.home()); !ours)
        return ours.error();
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text =
        Ctl::tr("There is no private coordinator in %1.").arg(QDir::toNativeSeparators(paths.home()));
    return error;
}

Error censusDiffers(const QStringList &tables)
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = Ctl::tr("These tables did not arrive as they were: %1.").arg(tables.join(u", "_s));
    error.hint = Ctl::tr("The coordinator was left as it was.");
    return error;
}

QByteArray systemSettings(const QString &dataDir)
{
    QFile file(dataDir + u"/postgresql.auto.conf"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error withKeptLog(const Moving &moving, const QString &sideLog, Error error)
{
    if (!error.hint.contains(sideLog))
        return error;
    QFile log(sideLog);
    QFile kept(moving.paths.logFile);
    if (local::ClusterFiles::exist(moving.paths) && log.open(QIODevice::ReadOnly) &&
        kept.open(QIODevice::Append) && kept.write(log.readAll()) >= 0)
        error.hint.replace(sideLog, kept.fileName());
    else
        error.hint.clear();
    return error;
}

QStringList settingNotes(const QStringList &dropped)
{
    if (dropped.isEmpty())
        return {};
    return {
        Ctl::tr("The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.")
            .arg(dropped.join(u", "_s))};
}

Output moveOutput(const MoveReport &report)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    Output output;
    output.json = QJsonObject{{u"action"_s, report.action},
                              {u"from_version"_s, report.from},
                              {u"to_version"_s, report.to},
                              {u"tables"_s, censusJson(report.census)},
                              {u"file"_s, orNull(report.file)},
                              {u"file_bytes"_s, report.file.isEmpty() ? QJsonValue() : report.fileBytes},
                              {u"kept_directory"_s, orNull(report.keptDir)},
                              {u"resumed"_s, report.resumed},
                              {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
    std::vector<QVariantList> rows;
    for (const coordinator::TableCensus &table : report.census) {
        if (table.rows > 0)
            rows.push_back({table.table, table.rows, valueOf(table.counted)});
    }
    output.sheet = printedSheet({u"table"_s, u"rows"_s, u"counted"_s}, rows);
    output.footer = report.notes;
    return output;
}

} // namespace tidemark::app
