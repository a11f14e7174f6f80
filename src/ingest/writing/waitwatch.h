// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/connection.h"

#include <QTimer>

namespace tidemark::ingest
{

/// Finds out, on a connection of its own, what a session waits for that has not answered for two seconds:
/// which lock, and who holds it. Asks again every two seconds. Lives on one thread.
class WaitWatch : public QObject
{
    Q_OBJECT

public:
    /// backendPid: of the session that is watched, when it is called; 0 while it is not open.
    WaitWatch(const ConnectionProfile &profile, std::function<int()> backendPid, QObject *parent = nullptr);
    ~WaitWatch() override;

    /// The session was given work.
    void begin();
    /// It has answered.
    void end();

Q_SIGNALS:
    /// In a person's words, translated; empty: it waits for nobody any more.
    void changed(const QString &waitingFor);

private:
    void look();
    void ask();
    void tell(const QString &text);

    pg::Connection m_connection;
    const std::function<int()> m_backendPid;
    QTimer m_timer;
    QString m_told;
};

} // namespace tidemark::ingest
