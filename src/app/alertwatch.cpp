// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alertwatch.h"

#include "app/alertjson.h"
#include "app/words.h"
#include "coordinator/alertdecoding.h"
#include "coordinator/sqltext.h"
#include "core/await.h"
#include "core/errortext.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <tuple>
#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 pageSize = 500;
/// A notification that got lost, as behind a connection pooler, is made up for after so long.
constexpr Milliseconds longestSilence = 10s;
constexpr Milliseconds longestPause = 30s;
constexpr int commandDeadline = 60'000; // ms

pg::Parameter numberOrNull(const std::optional<qint64> &number)
{
    return number ? pg::parameter(*number) : pg::Parameter();
}

/// Trying again would not help.
bool isFinal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthFailed:
    case ErrorKind::TlsRefused:
    case ErrorKind::Permission:
    case ErrorKind::SchemaVersion:
    case ErrorKind::MissingObject:
    case ErrorKind::Decode:
        return true;
    default:
        return false;
    }
}
} // namespace

AlertWatch::AlertWatch(const Context &context, Wanted wanted)
    : m_context(context)
    , m_wanted(std::move(wanted))
    , m_session(context.connection.profile, u"tidemarkctl alerts"_s,
                coordinator::GatewaySession::Access::ReadOnly, nullptr)
{
    connect(&m_session.connection(), &pg::Connection::notified, this, [this] { m_woken = true; });
    connect(&m_session, &coordinator::GatewaySession::lost, this, [this] { m_isFitted = false; });
    if (!m_wanted.once)
        m_session.connection().listen("tidemark_alert");
}

template<typename T>
Result<T> AlertWatch::ask(const pg::Statement &statement, Result<T> (*decode)(const pg::Rows &))
{
    return await<T>([&](Reply<T> reply) {
        m_session.call<T>(
            [&](const Reply<T> &done) {
                m_session.ask({statement},
                              [decode, done](Result<coordinator::GatewaySession::Answers> answers) {
                                  done(answers
                                           .and_then([](const coordinator::GatewaySession::Answers &all) {
                                               return all.front();
                                           })
                                           .and_then(decode));
                              });
            },
            std::move(reply));
    });
}

std::optional<int> AlertWatch::startPosition()
{
    if (QFile file(m_wanted.positionFile); !m_wanted.positionFile.isEmpty() && file.exists()) {
        bool ok = file.open(QIODevice::ReadOnly);
        m_position = ok ? file.readAll().trimmed().toLongLong(&ok) : -1;
        if (!ok)
            return Context::misuse(Ctl::tr("Cannot read a position from %1.").arg(m_wanted.positionFile));
        return std::nullopt;
    }
    if (m_wanted.since || m_wanted.once) {
        m_position = m_wanted.since.value_or(0);
        return std::nullopt;
    }
    const Result<qint64> now =
        ask(coordinator::sqlStatement("read/alert_position"_L1), coordinator::decodeAlertPosition);
    if (!now)
        return m_context.fail(now.error());
    m_position = *now;
    if (!keepPosition())
        return Failed;
    return std::nullopt;
}

Result<void> AlertWatch::fitPosition()
{
    if (m_isFitted)
        return {};
    const Result<qint64> last =
        ask(coordinator::sqlStatement("read/alert_position"_L1), coordinator::decodeAlertPosition);
    if (!last)
        return last.error();
    m_isFitted = true;
    if (m_position > *last) {
        printError(
            u"tidemarkctl: "_s +
            Ctl::tr(
                "Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.")
                .arg(m_position)
                .arg(*last));
        m_position = *last;
        // Where it cannot be written that is said; it is written again with the next change.
        std::ignore = keepPosition();
    }
    return {};
}

bool AlertWatch::keepPosition() const
{
    if (m_wanted.positionFile.isEmpty())
        return true;
    QSaveFile file(m_wanted.positionFile);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(m_position) + '\n') > 0 &&
        file.commit())
        return true;
    printError(u"tidemarkctl: "_s +
               Ctl::tr("Cannot write %1: %2").arg(m_wanted.positionFile, file.errorString()));
    return false;
}

void AlertWatch::runCommand(const QByteArray &line) const
{
    if (m_wanted.command.isEmpty())
        return;
    const QString &name = m_wanted.command.first();
    QProcess program;
    // Standard output is for the changes alone.
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(name, m_wanted.command.mid(1));
    program.write(line + '\n');
    program.closeWriteChannel();
    if (!program.waitForStarted()) {
        printError(u"tidemarkctl: "_s + Ctl::tr("Cannot start %1: %2").arg(name, program.errorString()));
        return;
    }
    if (!program.waitForFinished(commandDeadline)) {
        program.kill();
        program.waitForFinished();
        printError(u"tidemarkctl: "_s + Ctl::tr("%1 was killed: it took longer than 60 seconds.").arg(name));
        return;
    }
    const QByteArray said = program.readAllStandardOutput();
    std::fwrite(said.constData(), 1, std::size_t(said.size()), stderr);
    if (program.exitStatus() != QProcess::NormalExit)
        printError(u"tidemarkctl: "_s + Ctl::tr("%1 crashed.").arg(name));
    else if (program.exitCode() != 0)
        printError(u"tidemarkctl: "_s +
                   Ctl::tr("%1 ended with status %2.").arg(name).arg(program.exitCode()));
}

std::optional<int> AlertWatch::handle(const AlertEvent &event)
{
    const QByteArray line = alertEventLine(event);
    if (std::fprintf(stdout, "%s\n", line.constData()) < 0 || std::fflush(stdout) != 0)
        return Failed;
    runCommand(line);
    m_position = event.position;
    return keepPosition() ? std::nullopt : std::optional<int>(Failed);
}

void AlertWatch::waitForNews(Milliseconds longest)
{
    QEventLoop loop;
    const auto woken = connect(&m_session.connection(), &pg::Connection::notified, &loop, &QEventLoop::quit);
    // The server may be back soon.
    const auto lost = connect(&m_session, &coordinator::GatewaySession::lost, &loop, &QEventLoop::quit);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    if (!m_woken)
        loop.exec();
    disconnect(woken);
    disconnect(lost);
}

Result<std::vector<AlertEvent>> AlertWatch::readChanges()
{
    return ask(coordinator::sqlStatement(
                   "read/alert_changes"_L1,
                   {pg::parameter(m_position), numberOrNull(m_wanted.rule),
                    m_wanted.tenant ? pg::parameter(qint64(m_wanted.tenant->value())) : pg::Parameter(),
                    pg::parameter(pageSize)}),
               coordinator::decodeAlertEvents);
}

int AlertWatch::run()
{
    if (const std::optional<int> refused = startPosition())
        return *refused;
    bool everRead = false;
    Milliseconds pause{0}; // longer than zero: the last attempt failed
    for (;;) {
        m_woken = false;
        const Result<void> fitted = fitPosition();
        const Result<std::vector<AlertEvent>> events =
            fitted ? readChanges() : Result<std::vector<AlertEvent>>(fitted.error());
        if (!events) {
            if (!everRead || m_wanted.once || isFinal(events.error()))
                return m_context.fail(events.error());
            if (pause == 0ms)
                printError(u"tidemarkctl: "_s + errorLine(events.error()) + u' ' + Ctl::tr("Trying again."));
            pause = std::clamp(2 * pause, Milliseconds(500ms), longestPause);
            QEventLoop loop;
            QTimer::singleShot(pause, &loop, &QEventLoop::quit);
            loop.exec();
            continue;
        }
        everRead = true;
        pause = 0ms;
        for (const AlertEvent &event : *events) {
            if (const std::optional<int> failed = handle(event))
                return *failed;
        }
        if (qint64(events->size()) == pageSize)
            continue;
        if (m_wanted.once)
            return Done;
        waitForNews(longestSilence);
    }
}

} // namespace tidemark::app
