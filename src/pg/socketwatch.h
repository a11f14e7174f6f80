// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

/// Internal to pg: the readiness of libpq's socket.
namespace tidemark::pg
{

/// Two notifiers for one socket. libpq closes and replaces its socket as it likes, so whoever calls it tells
/// the socket anew afterwards, and takes it away before PQfinish.
class SocketWatch
{
public:
    SocketWatch(std::function<void()> readable, std::function<void()> writable);
    ~SocketWatch();
    Q_DISABLE_COPY_MOVE(SocketWatch)

    /// -1: none. The notifiers are made anew even where the number is the same: it can be another socket.
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
