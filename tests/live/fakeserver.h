// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/admingateway.h"
#include "core/gateways.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace tidemark::test
{

/// What the fake gateways of a test have in common: what they were asked, and how they are to answer. The
/// test's thread holds the strings, the gateways live on their lanes' threads.
class FakeServer
{
public:
    /// Answers wait until release() where the kind ("live", "history", "tenants", "raw", "rollup", …) is
    /// held.
    void hold(const QString &kind);
    void release(const QString &kind);
    /// Every call fails from now on; a connection error breaks the connections, too.
    void fail(const std::optional<Error> &error);
    /// What lost runs are found to be, one look after another; the last stays.
    void findLostRuns(std::deque<LostRunState> states) { m_lostRuns = std::move(states); }
    void setClock(std::function<Instant()> now) { m_now = std::move(now); }

    /// Answers are so old when they come: another desk was given them.
    void setAge(Milliseconds age) { m_age = age; }

    /// What was asked since the last look, in order: "live 1", "cancel live".
    [[nodiscard]] QStringList takeCalls();
    [[nodiscard]] int gatewaysMade() const;
    [[nodiscard]] int gatewaysAlive() const;

    /// Breaks every open connection, idle or not.
    void breakConnections(const Error &error);
    void commitRollup(Dataset dataset);

    /// Lets all that was asked, and all that follows from it, happen.
    void settle();

    [[nodiscard]] std::unique_ptr<ReadGateway> makeReadGateway();
    [[nodiscard]] std::unique_ptr<AdminGateway> makeAdminGateway();

private:
    template<typename Base>
    class Gateway;
    class ReadSide;
    class AdminSide;

    struct Held {
        QObject *gateway;
        std::function<void()> answer;
    };

    // From the gateways' threads.
    void enter(QObject *gateway);
    void leave(QObject *gateway);
    void note(const QString &call);
    LostRunState nextLostRun()
    {
        const LostRunState state = m_lostRuns.empty() ? LostRunState{} : m_lostRuns.front();
        if (m_lostRuns.size() > 1)
            m_lostRuns.pop_front();
        return state;
    }
    bool isHeld(const QString &kind) const;

    mutable std::recursive_mutex m_mutex;
    QStringList m_calls;
    std::map<QString, std::deque<Held>> m_held;
    std::optional<Error> m_failure;
    std::deque<LostRunState> m_lostRuns;
    std::vector<QObject *> m_gateways;
    std::set<QThread *> m_threads; ///< that have had a gateway, and have not ended
    int m_made = 0;
    std::atomic<Milliseconds> m_age{Milliseconds(0)};
    std::function<Instant()> m_now = localNow;
};

} // namespace tidemark::test
