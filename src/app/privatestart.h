// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/installing/schemainstaller.h"
#include "local/privateserver.h"

#include <QObject>

#include <functional>

namespace tidemark::app
{

/// Starts (or joins) the private coordinator and brings its schema up to date. A server that was started here
/// ends with this object.
class PrivateStart : public QObject
{
    Q_OBJECT

public:
    PrivateStart(local::ServerPaths paths, ConnectionProfile profile, QObject *parent = nullptr);

    /// The server accepts connections, or the Error why not. It can begin again after it has ended, and costs
    /// nothing where the server runs; while it is under way a second call is no other.
    void begin(Reply<void> reply);
    [[nodiscard]] bool isUnderWay() const { return bool(m_reply); }

Q_SIGNALS:
    /// The server runs, but its schema could not be made. Plain text.
    void noticed(const QString &text);

private:
    void install();
    void finish(const Result<void> &result);

    local::PrivateServer m_server;
    coordinator::SchemaInstaller m_installer;
    Reply<void> m_reply;
};

} // namespace tidemark::app
