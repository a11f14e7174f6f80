// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/overviewscheduler.h"

#include "live/cadence.h"

#include <algorithm>
#include <utility>

namespace tidemark::live
{

using namespace Qt::StringLiterals;

OverviewScheduler::OverviewScheduler(ReadLane::GatewayFactory factory, QObject *parent)
    : OverviewScheduler(std::move(factory), systemTime(), parent)
{
}

OverviewScheduler::OverviewScheduler(ReadLane::GatewayFactory factory, Timekeeper &time, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_due(time.makeAlarm([this] {
        if (m_shown && !m_paused)
            Q_EMIT refreshDue();
        else
            m_outdated = true;
    }))
    , m_lane(u"tidemark overview"_s, std::move(factory), time)
{
    connect(&m_lane, &ReadLane::answered, this,
            [this](const ReadRequest &request, const ReadAnswer &answer) { takeAnswer(request, answer); });
    connect(&m_lane, &ReadLane::rollupCommitted, this, [this](Dataset dataset) {
        if (dataset == m_dataset)
            plan(rollupGathering);
    });
}

OverviewScheduler::~OverviewScheduler() = default;

void OverviewScheduler::readPage(const OverviewQuestion &question)
{
    m_page = question;
    ask(question);
}

void OverviewScheduler::readSummary(const SummaryQuestion &question)
{
    m_summary = question;
    ask(question);
}

void OverviewScheduler::ask(const ReadRequest &request)
{
    m_lane.drop(kindOf(request));
    if (m_connection.phase == ConnectionState::Phase::Live)
        send();
    else if (m_connection.phase == ConnectionState::Phase::Lost && m_connection.error)
        tell(request, failedAnswer(request, *m_connection.error));
}

void OverviewScheduler::send()
{
    // The page first: it is what a person waits for.
    if (m_page) {
        m_dataset = m_page->dataset;
        m_askedAt = m_time.elapsed();
        m_lane.ask(*std::exchange(m_page, std::nullopt));
    }
    if (m_summary)
        m_lane.ask(*std::exchange(m_summary, std::nullopt));
}

void OverviewScheduler::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (!shown) {
        for (const ReadKind kind : {ReadKind::Overview, ReadKind::Summary})
            m_outdated = m_lane.drop(kind) || m_outdated;
    } else if (!m_paused && std::exchange(m_outdated, false)) {
        Q_EMIT refreshDue();
    }
}

void OverviewScheduler::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused && m_shown && std::exchange(m_outdated, false))
        Q_EMIT refreshDue();
}

void OverviewScheduler::setConnection(const ConnectionState &state)
{
    const bool wasLost = m_connection.phase == ConnectionState::Phase::Lost;
    m_connection = state;
    if (state.phase == ConnectionState::Phase::Live) {
        send();
    } else if (state.phase == ConnectionState::Phase::Lost && state.error && !wasLost) {
        if (m_page)
            tell(*m_page, failedAnswer(*m_page, *state.error));
        if (m_summary)
            tell(*m_summary, failedAnswer(*m_summary, *state.error));
    }
}

void OverviewScheduler::reconnectWith(ReadLane::GatewayFactory factory)
{
    m_lane.reconnect(std::move(factory));
}

void OverviewScheduler::takeAnswer(const ReadRequest &request, const ReadAnswer &answer)
{
    if (kindOf(request) == ReadKind::Overview)
        plan(longestPause);
    tell(request, answer);
}

void OverviewScheduler::tell(const ReadRequest &request, const ReadAnswer &answer)
{
    if (kindOf(request) == ReadKind::Overview)
        Q_EMIT pageAnswered(std::get<OverviewQuestion>(request), std::get<Result<OverviewPage>>(answer));
    else
        Q_EMIT summaryAnswered(std::get<SummaryQuestion>(request), std::get<Result<OverviewSummary>>(answer));
}

void OverviewScheduler::plan(Milliseconds within)
{
    const Milliseconds now = m_time.elapsed();
    const Milliseconds at = std::max(now + within, m_askedAt + leastPause);
    if (m_due->isSet() && m_dueAt <= at && m_dueAt > now)
        return;
    m_dueAt = at;
    m_due->start(at - now);
}

} // namespace tidemark::live
