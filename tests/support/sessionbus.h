// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tidemark::test
{

/// Starts a program that says its address, or number, in one line when it can be used; what is not installed,
/// or does not start, is a qFatal.
[[nodiscard]] inline QString startedLine(QProcess &process, const QString &program,
                                         const QStringList &arguments)
{
    constexpr int patience = 60'000; // ms; a busy machine is no failure
    if (QStandardPaths::findExecutable(program).isEmpty())
        qFatal("%s is not installed: see packaging/packages.sh", qPrintable(program));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const QDeadlineTimer deadline(patience);
    while (!process.canReadLine()) {
        if (process.state() == QProcess::NotRunning || deadline.hasExpired())
            qFatal("%s did not start", qPrintable(program));
        process.waitForReadyRead(200);
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

/// A session bus of the test's own, in a folder of its own (XDG_RUNTIME_DIR, HOME and the rest), with what
/// the system's services for it are. It ends with it.
class SessionBus
{
public:
    explicit SessionBus(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
        : m_environment(std::move(environment))
    {
        for (const char *folder :
             {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            m_environment.insert(QString::fromLatin1(folder), m_folder.path());
        for (const char *other : {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"})
            m_environment.remove(QString::fromLatin1(other));
        m_daemon.setProcessEnvironment(m_environment);
        m_address = startedLine(
            m_daemon, QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
             QStringLiteral("--address=unix:path=") + m_folder.filePath(QStringLiteral("bus"))});
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(60'000);
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] QString address() const { return m_address; }
    /// For programs on it.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_daemon;
    QString m_address;
};

} // namespace tidemark::test
