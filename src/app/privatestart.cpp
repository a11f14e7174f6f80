// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/privatestart.h"

#include "core/errortext.h"

namespace tidemark::app
{

PrivateStart::PrivateStart(local::ServerPaths paths, ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , m_server(std::move(paths))
    , m_installer(std::move(profile))
{
}

void PrivateStart::begin(Reply<void> reply)
{
    if (isUnderWay())
        return;
    m_reply = std::move(reply);
    m_server.start([](const QString &) {},
                   [this](const Result<local::ServerStatus> &started) {
                       if (started)
                           install();
                       else
                           finish(started.error());
                   });
}

void PrivateStart::install()
{
    m_installer.install(
        CitusUse::Auto, [](const QString &) {},
        [this](const Result<InstallReport> &report) {
            // A newer schema is read all the same, and says so by itself.
            if (!report && report.error().kind != ErrorKind::SchemaVersion)
                Q_EMIT noticed(errorLine(report.error()));
            finish({});
        });
}

void PrivateStart::finish(const Result<void> &result)
{
    if (const Reply<void> reply = std::exchange(m_reply, {}))
        reply(result);
}

} // namespace tidemark::app
