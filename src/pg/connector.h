// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/connectoptions.h"
#include "pg/handles.h"
#include "pg/socketwatch.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

class QHostInfo;

namespace tidemark::pg
{

/// Internal to pg: one attempt to connect, names looked up aside, under one deadline.
class Connector : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(Result<std::shared_ptr<PGconn>>)>;

    /// Stops it at once; it is deleted from the event loop, so that this may happen inside finished.
    struct Retire {
        void operator()(Connector *connector) const;
    };

    /// finished is called once, possibly from inside start().
    Connector(ConnectPlan plan, Milliseconds deadline, Finished finished);
    ~Connector() override;
    void start();

private:
    void stop();
    void lookUp(std::size_t index);
    void takeAddresses(std::size_t index, const QHostInfo &info);
    void connectToTargets();
    void poll();
    void passDeadline();
    bool skipTarget();
    void armSlice();
    void fail(const Error &error);

    ConnectPlan m_plan;
    Milliseconds m_deadline;
    Finished m_finished;
    QTimer m_timer;
    QDeadlineTimer m_whole;
    std::vector<std::vector<ConnectTarget>> m_found; ///< by index of the plan's target
    std::vector<ConnectTarget> m_targets;            ///< still to be tried
    QList<int> m_lookups;
    std::size_t m_pending = 0;
    QString m_lookupFailure;
    std::shared_ptr<PGconn> m_connection;
    SocketWatch m_watch;
};

} // namespace tidemark::pg
