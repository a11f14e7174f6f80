// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/lane.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <mutex>
#include <utility>

namespace tidemark::test
{

/// What happened on the lane's thread, in order.
class Notes
{
public:
    void add(const QString &what)
    {
        const std::lock_guard lock(m_mutex);
        m_notes.append(what);
    }
    QStringList take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_notes, {});
    }

private:
    std::mutex m_mutex;
    QStringList m_notes;
};

/// Answers when the test says so, or when it is cancelled; never where it hangs.
class TracedGateway final : public QObject
{
public:
    TracedGateway(int gatewayNumber, Notes &gatewayNotes, bool endsAtCancel)
        : number(gatewayNumber)
        , notes(gatewayNotes)
        , m_endsAtCancel(endsAtCancel)
    {
        notes.add(QStringLiteral("open %1").arg(number));
    }
    ~TracedGateway() override { notes.add(QStringLiteral("close %1").arg(number)); }
    Q_DISABLE_COPY_MOVE(TracedGateway)

    void call(const QString &request, std::function<void(QString)> done, const live::Tell &callTell)
    {
        notes.add(QStringLiteral("%1: %2").arg(QString::number(number), request));
        m_done = std::move(done);
        tell = callTell;
    }
    void end(const QString &answer)
    {
        if (m_done)
            std::exchange(m_done, {})(answer);
    }
    void cancel()
    {
        notes.add(QStringLiteral("%1: cancel").arg(number));
        if (m_endsAtCancel)
            later([this] { later([this] { endCancelled(); }); }); // the server needs a moment
    }

    const int number;
    Notes &notes;
    live::Tell tell;        ///< of the call
    live::Tell gatewayTell; ///< of the gateway

private:
    void later(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
    }
    void endCancelled()
    {
        if (m_done)
            notes.add(QStringLiteral("%1: cancelled").arg(number));
        end(QStringLiteral("cancelled"));
    }

    std::function<void(QString)> m_done;
    const bool m_endsAtCancel;
};

} // namespace tidemark::test
