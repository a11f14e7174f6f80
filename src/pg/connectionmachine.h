// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/canceller.h"
#include "pg/connection.h"
#include "pg/connector.h"
#include "pg/work.h"

#include <QTimer>

#include <deque>

namespace tidemark::pg
{

/// Internal to pg: the machine behind a Connection. Its states are: closed (neither m_connector nor m_conn),
/// connecting (m_connector), idle (m_conn), working (m_running) and settling (m_running after its deadline).
/// Replies and signals leave through m_deliveries alone, so nothing here has to fear being destroyed by one.
class Connection::Private final : public WorkHost
{
public:
    Private(Connection *owner, ConnectionProfile profile, QString applicationName, bool readOnly);
    ~Private() override;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void open(Reply<void> reply);
    void close();
    void enqueue(std::unique_ptr<Work> work);
    void listen(const QByteArray &channel);
    void cancel();
    [[nodiscard]] PGconn *conn() const { return m_conn.get(); }
    [[nodiscard]] QStringList takeNotices() { return std::exchange(m_notices, {}); }

    bool flush() override;
    void setWaiting(bool waiting) override;
    void proceed() override;
    void drop() override;
    void deliver(std::function<void()> reply) override;
    void announce(std::function<void()> signal) override;

private:
    static void takeNotice(void *self, const PGresult *notice);

    void finishOpening(const Result<std::shared_ptr<PGconn>> &outcome);
    void answerOpening(const Result<void> &outcome);
    void enqueueListen(const QByteArray &channel);
    void startNext();
    void readSocket();
    void writeSocket();
    void advance();
    void takeNotifications();
    void finishRunning();
    void passDeadline();
    void askToCancel();
    void askAgain();
    void afterCancel();
    void breakDown();
    void lose(const Error &error);
    void shutDown();
    void failQueued(const Error &error);

    Connection *q;
    ConnectionProfile m_profile;
    QString m_applicationName;
    bool m_readOnly;
    Deliveries m_deliveries;
    std::unique_ptr<Connector, Connector::Retire> m_connector;
    std::vector<Reply<void>> m_openReplies;
    std::shared_ptr<PGconn> m_conn;
    Session m_session;
    SocketWatch m_watch;
    Canceller m_canceller;
    QTimer m_deadline;
    QTimer m_cancelAgain; ///< a cancel may come to nothing; also the longest wait for one that hangs
    Milliseconds m_cancelPause{0};
    bool m_settling = false;
    std::unique_ptr<Work> m_running;
    std::deque<std::unique_ptr<Work>> m_queue;
    QList<QByteArray> m_channels;
    QStringList m_collected; ///< notices of the running work
    QStringList m_notices;   ///< of the work whose reply was called last
};

} // namespace tidemark::pg
