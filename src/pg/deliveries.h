// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include <deque>
#include <functional>

/// Internal to pg: answers and signals on their way to the caller.
namespace tidemark::pg
{

/// Calls what is posted from the event loop, in order: never from inside post(), and not once context is
/// destroyed. A call may destroy context, or run an event loop of its own.
class Deliveries
{
public:
    explicit Deliveries(QObject *context);
    void post(std::function<void()> call);

private:
    void deliver();

    QPointer<QObject> m_context;
    std::deque<std::function<void()>> m_calls;
    bool m_scheduled = false;
};

} // namespace tidemark::pg
