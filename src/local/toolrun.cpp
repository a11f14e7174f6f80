// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/toolrun.h"

#include "local/folders.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tickMs = 500;

Error toolError(const QProcess &process, const QString &why)
{
    return ioError(QCoreApplication::translate("PrivateServer", "%1 failed: %2")
                       .arg(QFileInfo(process.program()).fileName(), why));
}

} // namespace

void Interruption::ask()
{
    m_asked = true;
    Q_EMIT asked();
}

Error Interruption::error()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.text = QCoreApplication::translate("PrivateServer", "Interrupted.");
    return error;
}

Result<QByteArray> runTool(const ToolCall &call, const ServiceUser &user, const Interruption &interruption)
{
    if (interruption.isAsked())
        return Interruption::error();
    QProcess process;
    process.setProgram(call.program);
    process.setArguments(call.arguments);
    process.setProcessEnvironment(cleanEnvironment());
    process.setWorkingDirectory(call.folder);
    process.setStandardInputFile(QProcess::nullDevice());
    runAs(process, user, ChildFate::DiesWithParent, SIGTERM);

    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QObject::connect(&interruption, &Interruption::asked, &process, &QProcess::terminate);
    QTimer ticks;
    if (call.tick) {
        QObject::connect(&ticks, &QTimer::timeout, &loop, call.tick);
        ticks.start(tickMs);
    }
    process.start();
    if (process.state() != QProcess::NotRunning)
        loop.exec();

    if (interruption.isAsked())
        return Interruption::error();
    if (process.error() == QProcess::FailedToStart)
        return toolError(process, process.errorString());
    if (process.exitStatus() != QProcess::NormalExit)
        return toolError(process, QCoreApplication::translate("PrivateServer", "it was killed."));
    if (process.exitCode() != 0) {
        const QByteArray complaints = process.readAllStandardError();
        // pg_upgrade complains on standard output.
        return toolError(
            process,
            call.complaint(complaints.trimmed().isEmpty() ? process.readAllStandardOutput() : complaints));
    }
    return process.readAllStandardOutput();
}

ServiceUser currentUser()
{
    ServiceUser user;
    user.uid = geteuid();
    user.gid = getegid();
    return user;
}

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &variable : names) {
        if (variable.startsWith("PG"_L1) || variable.startsWith("LC_"_L1))
            environment.remove(variable);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

QString lastLine(const QByteArray &output)
{
    const QByteArrayList lines = output.trimmed().split('\n');
    return QString::fromLocal8Bit(lines.last().trimmed());
}

QString firstError(const QByteArray &output)
{
    static const QRegularExpression error(u"^.*\\b(error|ERROR|FATAL|PANIC): .*$"_s,
                                          QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = error.match(QString::fromLocal8Bit(output));
    return match.hasMatch() ? match.captured().trimmed() : lastLine(output);
}

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace tidemark::local
