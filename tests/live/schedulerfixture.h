// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/dashboardscheduler.h"
#include "live/fakeserver.h"
#include "live/faketime.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace tidemark::test
{

// A Tuesday, 12:30:00.
constexpr Instant startOfTest = instantFromMSecs(1'773'145'800'000);

Error errorOf(ErrorKind kind, bool connectionLost);
LiveQuestion liveOf(int tenant);
HistoryQuestion historyOf(int tenant, const RangeSpec &range = RangeSpec::lastDays(7));
/// "lost unreachable 1 retry at 500 ms"
QString inWords(const ConnectionState &state);

/// A scheduler between a fake server and a fake clock, and everything it told.
class SchedulerFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    QStringList calls() { return server->takeCalls(); }
    // Where both lanes are connected and asked together, either may be first.
    QStringList sortedCalls()
    {
        QStringList sorted = calls();
        sorted.sort();
        return sorted;
    }
    void start(); // shown, answered, nothing running
    QString lastState() const { return inWords(scheduler->connectionState()); }

    std::unique_ptr<FakeServer> server;
    std::unique_ptr<FakeTime> time;
    std::unique_ptr<live::DashboardScheduler> scheduler;

    // What the scheduler told.
    std::vector<LiveAnswer> lives;
    std::vector<HistoryAnswer> histories;
    std::vector<std::pair<QString, Result<TenantPage>>> pages;
    std::vector<Result<RawRows>> raws;
    std::vector<Result<ExactCount>> exacts;
    std::vector<Result<NewestRow>> newest;
    std::vector<ConnectionState> states;
};

} // namespace tidemark::test
