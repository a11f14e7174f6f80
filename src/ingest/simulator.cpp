// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/simulator.h"

#include "ingest/samplemix.h"
#include "ingest/writing/copytarget.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr int tickMs = 150;
constexpr int reportEveryMs = 1'000;
constexpr qint64 historyBatch = 20'000;
/// Of all rows; the others are requests.
constexpr double eventShare = 0.6;
constexpr qint64 microsOfADay = 86'400'000'000;

qint64 nowMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

class Simulator::Private : public QObject
{
public:
    Private(const ConnectionProfile &profile, Simulator *owner)
        : QObject(owner)
        , m_profile(profile)
    {
        m_tick.setInterval(tickMs);
        connect(&m_tick, &QTimer::timeout, this, &Private::tick);
        m_second.setInterval(reportEveryMs);
        connect(&m_second, &QTimer::timeout, this, &Private::tellProgress);
    }

    void start(const SimulatorOptions &options, Progress<SimulatorProgress> progress,
               Reply<SimulatorReport> reply);
    void stop();

private:
    void tick();
    void storeHistory();
    void storeNow(qint64 events, qint64 requests);
    void store(Dataset dataset, BatchPtr batch, std::function<void()> then);
    void tellProgress();
    void end(const Result<SimulatorReport> &outcome);
    [[nodiscard]] BatchPtr freshBatch() const;
    [[nodiscard]] std::optional<qint64> timeOfRow();

    const ConnectionProfile m_profile;
    SimulatorOptions m_options;
    Progress<SimulatorProgress> m_progress;
    Reply<SimulatorReport> m_reply;
    std::unique_ptr<SampleMix> m_mix;
    std::unique_ptr<ServerSession> m_session;
    BatchByBatch m_policy;
    std::unique_ptr<CopyTarget> m_events;
    std::unique_ptr<CopyTarget> m_requests;
    QTimer m_tick{this};
    QTimer m_second{this};
    QElapsedTimer m_clock;
    QElapsedTimer m_stream;                        ///< since the stream began, history behind it
    std::deque<std::pair<qint64, qint64>> m_marks; ///< (ms, rows sent), one a second
    qint64 m_sent = 0;
    qint64 m_historyLeft = 0;
    double m_due = 0; ///< rows that should have been sent by now and were not
    qint64 m_lastTick = 0;
    bool m_busy = false;
    bool m_stopping = false;
};

void Simulator::Private::start(const SimulatorOptions &options, Progress<SimulatorProgress> progress,
                               Reply<SimulatorReport> reply)
{
    m_options = options;
    m_options.rate = std::clamp(options.rate, 0.1, 100'000.0);
    m_options.tenants = std::clamp(options.tenants, 1, 1'000'000);
    m_options.lateShare = std::clamp(options.lateShare, 0.0, 1.0);
    m_progress = std::move(progress);
    m_reply = std::move(reply);
    m_mix = std::make_unique<SampleMix>(m_options.tenants, options.seed);
    m_historyLeft = options.historyDays > 0 ? options.historyRows : 0;
    m_sent = 0;
    m_due = 0;
    m_lastTick = 0;
    m_busy = false;
    m_stopping = false;
    m_marks.clear();
    m_events.reset();
    m_requests.reset();
    m_session = std::make_unique<ServerSession>(m_profile, u"tidemark simulate"_s, std::nullopt);
    m_events = std::make_unique<CopyTarget>(*m_session, m_policy, Dataset::Events);
    m_requests = std::make_unique<CopyTarget>(*m_session, m_policy, Dataset::HttpRequest);
    m_clock.start();
    m_session->ensure([this](const Result<void> &ready) {
        if (!ready)
            return end(ready.error());
        m_second.start();
        if (m_historyLeft > 0)
            return storeHistory();
        m_stream.start();
        m_tick.start();
    });
}

void Simulator::Private::stop()
{
    if (!m_reply || m_stopping)
        return;
    m_stopping = true;
    if (m_busy && m_session->isReconnecting())
        return m_session->giveUp();
    if (!m_busy && m_clock.isValid() && m_second.isActive())
        return end(SimulatorReport{m_sent, static_cast<double>(m_clock.elapsed()) / 1000});
    m_session->giveUp();
}

BatchPtr Simulator::Private::freshBatch() const
{
    auto batch = std::make_unique<RowBatch>();
    auto name = std::make_shared<SourceName>();
    batch->marks.push_back({std::move(name), {}, 0, 0, {}});
    return batch;
}

std::optional<qint64> Simulator::Private::timeOfRow()
{
    if (m_options.lateShare <= 0 || !m_mix->chance(m_options.lateShare))
        return std::nullopt;
    // Most late rows are minutes late, few are days.
    const double late = m_mix->unit();
    return nowMicros() - static_cast<qint64>(late * late * late * 2 * static_cast<double>(microsOfADay));
}

void Simulator::Private::storeHistory()
{
    if (m_stopping || m_historyLeft <= 0) {
        if (m_stopping)
            return end(SimulatorReport{m_sent, static_cast<double>(m_clock.elapsed()) / 1000});
        m_stream.start();
        m_tick.start();
        return;
    }
    const qint64 count = std::min(m_historyLeft, historyBatch);
    m_historyLeft -= count;
    const qint64 to = nowMicros();
    const qint64 from = to - m_options.historyDays * microsOfADay;
    BatchPtr events = freshBatch();
    BatchPtr requests = freshBatch();
    for (qint64 i = 0; i < count; ++i) {
        if (m_mix->chance(eventShare))
            m_mix->addEvent(*events, m_mix->shapedTime(from, to));
        else
            m_mix->addRequest(*requests, m_mix->shapedTime(from, to));
    }
    m_busy = true;
    auto shared = std::make_shared<BatchPtr>(std::move(requests));
    store(Dataset::Events, std::move(events), [this, shared] {
        store(Dataset::HttpRequest, std::move(*shared), [this] {
            m_busy = false;
            storeHistory();
        });
    });
}

void Simulator::Private::tick()
{
    const qint64 now = m_stream.elapsed();
    if (m_options.seconds && static_cast<double>(now) >= *m_options.seconds * 1000 && !m_busy)
        return end(SimulatorReport{m_sent, static_cast<double>(m_clock.elapsed()) / 1000});
    m_due += m_options.rate * static_cast<double>(now - m_lastTick) / 1000;
    m_lastTick = now;
    // After an absence of the server the stream goes on, it does not catch up.
    m_due = std::min(m_due, std::max(1.0, m_options.rate));
    if (m_busy)
        return;
    const auto count = static_cast<qint64>(m_due);
    if (count == 0)
        return;
    m_due -= static_cast<double>(count);
    qint64 events = 0;
    for (qint64 i = 0; i < count; ++i)
        events += m_mix->chance(eventShare) ? 1 : 0;
    storeNow(events, count - events);
}

void Simulator::Private::storeNow(qint64 events, qint64 requests)
{
    BatchPtr eventRows = freshBatch();
    for (qint64 i = 0; i < events; ++i)
        m_mix->addEvent(*eventRows, timeOfRow());
    auto requestRows = std::make_shared<BatchPtr>(freshBatch());
    for (qint64 i = 0; i < requests; ++i)
        m_mix->addRequest(**requestRows, timeOfRow());
    m_busy = true;
    store(Dataset::Events, std::move(eventRows), [this, requestRows] {
        store(Dataset::HttpRequest, std::move(*requestRows), [this] {
            m_busy = false;
            if (m_stopping)
                end(SimulatorReport{m_sent, static_cast<double>(m_clock.elapsed()) / 1000});
        });
    });
}

void Simulator::Private::store(Dataset dataset, BatchPtr batch, std::function<void()> then)
{
    if (batch->rows.empty())
        return then();
    CopyTarget &target = dataset == Dataset::Events ? *m_events : *m_requests;
    target.store(std::move(batch), [this, then = std::move(then)](const Result<BatchPtr> &outcome) {
        if (outcome) {
            m_sent += static_cast<qint64>((*outcome)->rows.size());
        } else if (!outcome.error().connectionLost && !m_stopping) {
            return end(outcome.error());
        }
        // Sample rows of a COMMIT without an answer are neither counted nor sent again.
        then();
    });
}

void Simulator::Private::tellProgress()
{
    const qint64 now = m_clock.elapsed();
    m_marks.emplace_back(now, m_sent);
    while (m_marks.size() > 3)
        m_marks.pop_front();
    const auto [then, sentThen] = m_marks.front();
    SimulatorProgress progress;
    progress.sent = m_sent;
    progress.seconds = static_cast<double>(now) / 1000;
    if (now > then)
        progress.rowsPerSecond =
            static_cast<double>(m_sent - sentThen) * 1000 / static_cast<double>(now - then);
    progress.history = !m_tick.isActive();
    progress.reconnecting = m_session->isReconnecting();
    if (m_progress)
        m_progress(progress);
}

void Simulator::Private::end(const Result<SimulatorReport> &outcome)
{
    m_tick.stop();
    m_second.stop();
    m_session->close();
    if (!m_reply)
        return;
    QMetaObject::invokeMethod(
        this, [reply = std::exchange(m_reply, nullptr), outcome] { reply(outcome); }, Qt::QueuedConnection);
}

Simulator::Simulator(ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(profile, this))
{
}

Simulator::~Simulator() = default;

void Simulator::run(const SimulatorOptions &options, Progress<SimulatorProgress> progress,
                    Reply<SimulatorReport> reply)
{
    d->start(options, std::move(progress), std::move(reply));
}

void Simulator::stop()
{
    d->stop();
}

} // namespace tidemark::ingest
