// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tidemark::test
{

/// What a run of tidemarkctl came to.
struct CtlRun {
    int exitStatus = -1; ///< -1 where it did not end by itself
    QByteArray output;
    QString errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
    [[nodiscard]] QJsonArray array(const QString &key) const { return json().value(key).toArray(); }
};

/// Waits for the end of a run that was started; one that does not end is fatal.
inline CtlRun finished(QProcess &process)
{
    constexpr int ample = 120'000;
    if (!process.waitForFinished(ample))
        qFatal("tidemarkctl %s did not end", qPrintable(process.arguments().join(QChar(u' '))));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

inline CtlRun runCtl(const QString &program, const QString &conninfo, const QStringList &arguments)
{
    QProcess process;
    process.start(program, QStringList{QStringLiteral("--connect"), conninfo} + arguments);
    return finished(process);
}

} // namespace tidemark::test
