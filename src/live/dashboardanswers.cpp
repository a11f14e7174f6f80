// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/dashboardscheduler_p.h"

#include <QPointer>

#include <utility>

/// The scheduler's way back: what an answer means for the connection and for the next question.
namespace tidemark::live
{

using namespace std::chrono_literals;

namespace
{
// The first error of the answer that says there is no connection.
const Error *lossIn(const LiveAnswer &answer)
{
    if (!answer.counts && meansNoConnection(answer.counts.error()))
        return &answer.counts.error();
    if (!answer.tide && meansNoConnection(answer.tide.error()))
        return &answer.tide.error();
    return nullptr;
}

const Error *lossIn(const HistoryAnswer &answer)
{
    if (!answer.trend && meansNoConnection(answer.trend.error()))
        return &answer.trend.error();
    return nullptr;
}

// Some pane has nothing, or something old, to show.
bool isPartial(const HistoryAnswer &answer)
{
    return !answer.trend || !answer.uniques || !answer.countries || (answer.requests && !*answer.requests);
}

std::optional<Instant> serverTimeIn(const LiveAnswer &answer)
{
    if (answer.counts)
        return answer.counts.value()->serverTime;
    if (answer.tide)
        return answer.tide.value()->serverTime;
    return std::nullopt;
}
} // namespace

void DashboardScheduler::Private::takeAnswer(const ReadRequest &request, const ReadAnswer &answer,
                                             Milliseconds took)
{
    switch (kindOf(request)) {
    case ReadKind::Live:
        takeLive(std::get<LiveAnswer>(answer), took);
        break;
    case ReadKind::History:
        takeHistory(std::get<HistoryAnswer>(answer), took);
        break;
    case ReadKind::Tenants:
        takeTenants(std::get<TenantRequest>(request), std::get<Result<TenantPage>>(answer));
        break;
    case ReadKind::Raw:
        Q_EMIT q.rawAnswered(std::get<Result<RawRows>>(answer));
        break;
    }
}

void DashboardScheduler::Private::takeLive(const LiveAnswer &answer, Milliseconds took)
{
    liveIsAnswered = true;
    if (const Error *loss = lossIn(answer)) {
        noteLoss(*loss);
        Q_EMIT q.liveAnswered(answer, took);
        return;
    }
    // The server read its clock when the question arrived, not when the answer did.
    if (const std::optional<Instant> serverTime = serverTimeIn(answer))
        clockOffset = *serverTime - (time.wallNow() - took);
    noteLive();
    if (mayPoll()) {
        const bool failed = !answer.counts;
        liveAlarm->start(pauseAfterLive(took, failed, time.chance()));
        // A bucket ended, or the server's clock turned out to differ from ours.
        if (askedHistory && history->range.moves() && history->at(serverNow()) != askedHistory)
            askHistoryWithin(0ms);
    }
    Q_EMIT q.liveAnswered(answer, took);
}

void DashboardScheduler::Private::takeHistory(const HistoryAnswer &answer, Milliseconds took)
{
    historyIsAnswered = true;
    historyRestUntil = time.elapsed() + restAfterHistory(took);
    const Error *loss = lossIn(answer);
    if (loss) {
        if (!historyLostSince)
            historyLostSince = time.elapsed();
        historyRestUntil = Milliseconds(0);
        historyIsRefused = !mayReconnectByItself(*loss);
        if (!historyIsRefused)
            askHistoryWithin(pauseBeforeReconnect(time.elapsed() - *historyLostSince, *loss, time.chance()));
    } else {
        historyLostSince.reset();
        if (historyIsStale)
            askHistoryWithin(rollupGathering);
        else if (isPartial(answer) || answer.question.range.to > serverNow())
            askHistoryWithin(pauseAfterHistory(took, time.chance()));
    }
    Q_EMIT q.historyAnswered(answer);
}

void DashboardScheduler::Private::takeTenants(const TenantRequest &request, const Result<TenantPage> &page)
{
    if (!page && meansNoConnection(page.error())) {
        if (!unansweredSearch) // a newer one may be waiting for this very attempt
            unansweredSearch = request;
        noteLoss(page.error());
    } else {
        takeConnection();
    }
    Q_EMIT q.tenantsAnswered(request.text, page);
}

// An answer never comes from inside the call that asked.
void DashboardScheduler::Private::failLater(const ReadRequest &request)
{
    std::erase_if(toFail, [&](const ReadRequest &other) { return other.index() == request.index(); });
    toFail.push_back(request);
    failAlarm->start(0ms);
}

void DashboardScheduler::Private::failWaiting()
{
    const std::vector<ReadRequest> requests = std::exchange(toFail, {});
    if (!link.isLost())
        return; // tried again since: the answer comes from there
    const Error error = *link.state().error;
    const QPointer<DashboardScheduler> guard(&q);
    for (const ReadRequest &request : requests) {
        if (!guard)
            return;
        switch (kindOf(request)) {
        case ReadKind::Live:
            Q_EMIT q.liveAnswered(failedAnswer(std::get<LiveQuestion>(request), error), {});
            break;
        case ReadKind::History:
            Q_EMIT q.historyAnswered(failedAnswer(std::get<RangeQuestion>(request), error));
            break;
        case ReadKind::Tenants:
            Q_EMIT q.tenantsAnswered(std::get<TenantRequest>(request).text, Result<TenantPage>(error));
            break;
        case ReadKind::Raw:
            Q_EMIT q.rawAnswered(Result<RawRows>(error));
            break;
        }
    }
}

} // namespace tidemark::live
