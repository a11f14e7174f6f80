// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tidemark::test
{

/// What a run of tidemarkctl came to.
struct CtlRun {
    int exitStatus = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

inline CtlRun runCtl(const QString &program, const QString &conninfo, const QStringList &arguments)
{
    constexpr int ample = 120'000;
    QProcess process;
    process.start(program, QStringList{QStringLiteral("--connect"), conninfo} + arguments);
    if (!process.waitForFinished(ample) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace tidemark::test
