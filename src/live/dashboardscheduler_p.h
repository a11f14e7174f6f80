// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/cadence.h"
#include "live/dashboardscheduler.h"
#include "live/link.h"
#include "live/readlane.h"

#include <vector>

namespace tidemark::live
{

/// The scheduler's state and rules.
class DashboardScheduler::Private
{
public:
    Private(DashboardScheduler &scheduler, GatewayFactory liveFactory, GatewayFactory historyFactory,
            GatewayFactory asideFactory, Timekeeper &timekeeper);

    void ask(const LiveQuestion &newLive, const HistoryQuestion &newHistory);
    void setAwake(bool &flag, bool value);
    void refreshNow();
    void connectAnew();
    void reconnectNow();
    void searchTenants(const QString &text, int limit);
    void askOnce(const ReadRequest &request);
    void dropOnce(std::initializer_list<ReadKind> kinds);
    [[nodiscard]] Instant serverNow() const { return time.wallNow() + clockOffset; }

    [[nodiscard]] bool mayPoll() const { return visible && !paused; }

    void askLive();
    void askHistory();
    void askHistoryWithin(Milliseconds delay);
    void resume();
    void rest();
    void retry();
    void takeConnection();
    void noteLive();
    void noteLoss(const Error &error);
    void failLaneForGood();
    void takeAnswer(const ReadRequest &request, const ReadAnswer &answer, Milliseconds took);
    void tell(const ReadRequest &request, const ReadAnswer &answer, Milliseconds took);
    void takeLive(const LiveAnswer &answer, Milliseconds took);
    void takeHistory(const HistoryAnswer &answer, Milliseconds took);
    void takeTenants(const TenantRequest &request, const Result<TenantPage> &page);
    void failLater(const ReadRequest &request);
    void failWaiting();

    DashboardScheduler &q;
    Timekeeper &time;

    std::optional<LiveQuestion> live;
    std::optional<HistoryQuestion> history;
    std::optional<RangeQuestion> askedHistory; // what history meant when it was asked last
    std::optional<TenantRequest>
        unansweredSearch;        // failed for want of a connection: asked again with the next
    bool liveIsAnswered = false; // since the question changed
    bool historyIsAnswered = false;
    bool paused = false;
    bool visible = true;

    Milliseconds clockOffset{0}; // the server's clock minus this computer's

    bool historyIsStale = false;            // a rollup committed while history was being read
    std::optional<Milliseconds> rolledUpAt; // when the last one committed, by time.elapsed()
    Milliseconds historyRestUntil{0};       // by time.elapsed()
    std::optional<Milliseconds> historyLostSince;
    bool historyIsRefused = false; // its lane alone: it does not log in again by itself

    std::vector<ReadRequest> toFail;
    std::unique_ptr<Alarm> liveAlarm;
    std::unique_ptr<Alarm> historyAlarm;
    Milliseconds historyAlarmAt{0};
    std::unique_ptr<Alarm> failAlarm;
    Link link;
    SleepWatch sleepWatch;
    ReadLane liveLane;
    ReadLane historyLane;
    ReadLane asideLane;
};

} // namespace tidemark::live
