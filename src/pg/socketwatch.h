// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

/// Internal to pg: the readiness of libpq's socket.
namespace tidemark::pg
{

/// Two notifiers for one socket. libpq may close and replace its socket in any call, so callers set it again
/// after each call, and remove it before PQfinish.
class SocketWatch
{
public:
    SocketWatch(std::function<void()> readable, std::function<void()> writable);
    ~SocketWatch();
    Q_DISABLE_COPY_MOVE(SocketWatch)

    /// -1: none. Recreates the notifiers even if the number is unchanged: it can be a different socket.
    void setSocket(int socket);
    [[nodiscard]] int socket() const { return m_socket; }
    void watchRead(bool on);
    void watchWrite(bool on);

private:
    std::function<void()> m_readable;
    std::function<void()> m_writable;
    QSocketNotifier *m_read = nullptr;
    QSocketNotifier *m_write = nullptr;
    int m_socket = -1;
};

} // namespace tidemark::pg
