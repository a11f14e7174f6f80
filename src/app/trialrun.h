// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/installing/schemainstaller.h"
#include "core/connectionsteps.h"
#include "core/result.h"
#include "local/privateserver.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace tidemark
{
class AdminGateway;
class WorkerThread;
} // namespace tidemark

namespace tidemark::app
{

/// Makes a private coordinator with something to show, step by step: the server, the schema, rows of the past
/// month, the rollups. Then a stream of sample rows goes on for as long as this object lives, and so does a
/// server that was started here. The rows are made on a thread of their own; nothing here waits. Lives on the
/// main thread.
class TrialRun : public QObject
{
    Q_OBJECT

public:
    TrialRun(local::ServerPaths paths, ConnectionProfile profile, QObject *parent = nullptr);
    /// Ends what runs. What was stored stays.
    ~TrialRun() override;

    /// Once. rows: of the past; 0: none, and no stream either. done is called where all is ready; a failure
    /// is the last report.
    void begin(qint64 rows, Progress<TrialReport> progress, std::function<void()> done);

private:
    void startServer();
    void install();
    void fill();
    void takeRows(qint64 sent);
    void rollUp(std::size_t dataset);
    void tell(TrialStep step, StepReport::State state, const QString &said = {}, const QString &todo = {});
    void fail(TrialStep step, const Error &error);

    ConnectionProfile m_profile;
    local::PrivateServer m_server;
    coordinator::SchemaInstaller m_installer;
    std::unique_ptr<AdminGateway> m_gateway;
    std::unique_ptr<WorkerThread> m_stream; ///< the first to go
    Progress<TrialReport> m_progress;
    std::function<void()> m_done;
    QElapsedTimer m_clock;
    qint64 m_rows = 0;
    bool m_filled = false;
};

} // namespace tidemark::app
