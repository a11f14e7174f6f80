// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>
#include <QTcpServer>

#include <optional>
#include <vector>

namespace tidemark::test
{

/// A network that fails on demand: listens on 127.0.0.1 and passes every connection on to a Unix-domain
/// socket, from the event loop of the thread it lives on.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    /// server is the socket's path; a proxy that cannot listen ends the test program with qFatal.
    explicit FaultProxy(QString server);
    ~FaultProxy() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// The same database as conninfo's, through this proxy.
    [[nodiscard]] QString through(const QString &conninfo) const;
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_links.size()); }

    /// What the server sends arrives that much later.
    void setDelay(Milliseconds delay) { m_delay = delay; }
    /// Each connection is closed in both directions once the server has sent that many bytes on it. Those
    /// before arrive.
    void cutAfter(std::optional<qint64> bytes) { m_cutAfter = bytes; }
    /// A black hole: connections are accepted and stay open, and no byte gets through until it is let go.
    void setHolding(bool holding);
    /// The next so many requests that hold that text reach the server; their answers are lost, and the
    /// connection with them.
    void loseAnswersTo(const QByteArray &request, int times)
    {
        m_request = request;
        m_answersToLose = times;
    }
    [[nodiscard]] int answersToLose() const { return m_answersToLose; }
    /// Each connection is torn down by a reset (RST).
    void resetAll();

private:
    class Link;
    friend class Link;

    void accept();
    void remove(Link *link);

    QString m_server;
    QTcpServer m_listener;
    std::vector<Link *> m_links;
    Milliseconds m_delay{0};
    std::optional<qint64> m_cutAfter;
    QByteArray m_request;
    int m_answersToLose = 0;
    bool m_holding = false;
};

} // namespace tidemark::test
