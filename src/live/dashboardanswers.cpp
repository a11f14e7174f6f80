// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/dashboardscheduler_p.h"

#include "core/sharing.h"

#include <QPointer>

#include <utility>

/// The scheduler's way back: what an answer means for the connection and for the next question.
namespace tidemark::live
{

using namespace std::chrono_literals;

namespace
{
// The first error of the answer that says there is no connection.
const Error *lossIn(const auto &answer)
{
    const Error *loss = nullptr;
    forEachPart(answer, [&](const auto &, const auto &part) {
        if (!loss && !part && meansNoConnection(part.error()))
            loss = &part.error();
    });
    return loss;
}

// Some pane has nothing, or something old, to show.
bool isPartial(const HistoryAnswer &answer)
{
    bool partial = false;
    forEachPart(answer, [&](const auto &, const auto &part) {
        // What cannot be answered is not worth asking for again.
        partial = partial || (!part && part.error().kind != ErrorKind::Unanswerable);
    });
    return partial;
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
    if (kindOf(request) == ReadKind::Live)
        takeLive(std::get<LiveAnswer>(answer), took);
    else if (kindOf(request) == ReadKind::History)
        takeHistory(std::get<HistoryAnswer>(answer), took);
    else if (kindOf(request) == ReadKind::Tenants)
        takeTenants(std::get<TenantRequest>(request), std::get<Result<TenantPage>>(answer));
    tell(request, answer, took);
}

void DashboardScheduler::Private::tell(const ReadRequest &request, const ReadAnswer &answer,
                                       Milliseconds took)
{
    switch (kindOf(request)) {
    case ReadKind::Live:
        Q_EMIT q.liveAnswered(std::get<LiveAnswer>(answer), took);
        break;
    case ReadKind::History:
        Q_EMIT q.historyAnswered(std::get<HistoryAnswer>(answer));
        break;
    case ReadKind::Tenants:
        Q_EMIT q.tenantsAnswered(std::get<TenantRequest>(request).text, std::get<Result<TenantPage>>(answer));
        break;
    case ReadKind::Newest:
        Q_EMIT q.newestAnswered(std::get<Result<NewestRow>>(answer));
        break;
    case ReadKind::Plan:
        Q_EMIT q.planAnswered(std::get<SentStatement>(request), std::get<Result<QStringList>>(answer));
        break;
    case ReadKind::Raw:
        Q_EMIT q.rawAnswered(std::get<RawQuestion>(request), std::get<Result<RawRows>>(answer));
        break;
    case ReadKind::ExactCost:
        Q_EMIT q.exactCostAnswered(std::get<Result<ExactCost>>(answer));
        break;
    case ReadKind::Exact:
        Q_EMIT q.exactCountAnswered(std::get<Result<ExactCount>>(answer));
        break;
    case ReadKind::Overview:
    case ReadKind::Summary:
        break; // of another lane
    }
}

void DashboardScheduler::Private::takeLive(const LiveAnswer &answer, Milliseconds took)
{
    liveIsAnswered = true;
    if (const Error *loss = lossIn(answer)) {
        noteLoss(*loss);
        return;
    }
    // The server read its clock when the question arrived, not when the answer did.
    if (const std::optional<Instant> serverTime = serverTimeIn(answer))
        clockOffset = *serverTime + answer.age - (time.wallNow() - took);
    noteLive();
    if (mayPoll()) {
        const bool failed = !answer.counts;
        liveAlarm->start(pauseAfterLive(took, failed, time.chance()));
        // A bucket ended, or the server's clock turned out to differ from ours.
        if (askedHistory && history->range.moves() && history->at(serverNow()) != askedHistory)
            askHistoryWithin(0ms);
    }
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
        else if (answer.age > 0ms && rolledUpAt && time.elapsed() - answer.age < *rolledUpAt)
            // Another desk was answered that before the rollup: as soon as nobody shares it any more.
            askHistoryWithin(std::max(sharedHistoryLife - answer.age, Milliseconds(rollupGathering)));
        else if (isPartial(answer) || answer.question.range.to > serverNow())
            askHistoryWithin(pauseAfterHistory(took, time.chance()));
    }
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
        tell(request, failedAnswer(request, error), {});
    }
}

} // namespace tidemark::live
