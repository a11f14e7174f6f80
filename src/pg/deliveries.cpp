// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/deliveries.h"

#include <QMetaObject>

namespace tidemark::pg
{

Deliveries::Deliveries(QObject *context)
    : m_context(context)
{
}

void Deliveries::post(std::function<void()> call)
{
    m_calls.push_back(std::move(call));
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        m_context, [this] { deliver(); }, Qt::QueuedConnection);
}

void Deliveries::deliver()
{
    const QPointer<QObject> context = m_context; // outlives this object, should a call destroy it
    // what is posted from now on schedules itself: the call may wait for it in an event loop of its own
    m_scheduled = false;
    while (context && !m_calls.empty()) {
        const std::function<void()> call = std::move(m_calls.front());
        m_calls.pop_front();
        call();
    }
}

} // namespace tidemark::pg
