// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "local/clusterfiles.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QProcess;

namespace tidemark::local
{

/// Starts the server of a cluster and waits until it accepts connections. A start that fails is tried again
/// for five seconds: after a kill -9 the killed server's last processes may still be going.
class ServerLauncher : public QObject
{
    Q_OBJECT

public:
    ServerLauncher(ClusterFiles files, ChildFate fate, QObject *parent = nullptr);
    /// A server that dies with its parent is stopped here (a fast shutdown, waited for).
    ~ServerLauncher() override;

    /// Launches, or just waits if a server is running on the data folder already.
    /// Io with the last words of the server's log; Timeout when it is still recovering after ten minutes.
    void launch(Progress<QString> progress, Reply<void> reply);

private:
    void attempt();
    void look();
    void attemptFailed();
    void finish(Result<void> result);
    [[nodiscard]] bool attemptIsOver() const;
    [[nodiscard]] Error startError() const;

    ClusterFiles m_files;
    ChildFate m_fate;
    std::unique_ptr<QProcess> m_process;
    QTimer m_look;
    QElapsedTimer m_sinceLaunch;
    mutable QElapsedTimer m_sinceSeen;
    qint64 m_logStart = 0;
    bool m_toldOfRecovery = false;
    Progress<QString> m_progress;
    Reply<void> m_reply;
};

} // namespace tidemark::local
