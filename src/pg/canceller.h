// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

class QObject;
struct pg_conn;

/// Internal to pg: asking the server to cancel, without waiting for it.
namespace tidemark::pg
{

/// From libpq 17 on a cancel runs on the event loop, encrypted as its connection is. Once it is abandoned,
/// and with older versions of libpq, whose PQcancel blocks for as long as the network likes, it runs on a
/// thread of its own that owns all it needs: it may outlive this object, the connection and the program's
/// last event loop.
class Canceller
{
public:
    /// finished is called on context's thread once the server was told, or could not be told.
    Canceller(QObject *context, std::function<void()> finished);
    ~Canceller();
    Canceller(const Canceller &) = delete;
    Canceller &operator=(const Canceller &) = delete;

    /// One at a time: nothing happens while another is under way.
    void start(pg_conn *connection);
    [[nodiscard]] bool isUnderWay() const { return m_link != nullptr; }
    /// Forgets the one that is under way, as its connection is gone.
    void abandon();

private:
    struct Link;
    std::shared_ptr<Link> m_link;
    QObject *m_context;
    std::function<void()> m_finished;
};

} // namespace tidemark::pg
