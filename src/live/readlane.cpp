// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/readlane.h"

#include "core/workerthread.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace tidemark::live
{

using namespace std::chrono_literals;

namespace
{
// A gateway that has not answered this long after a cancel waits for a server that hangs.
constexpr Milliseconds cancelGrace = 2s;
// On closing there is nobody left to wait: the cancel needs a round trip, no more.
constexpr Milliseconds closingGrace = 1s;

template<typename Answer>
Answer flattened(const auto &question, Result<Answer> &&result)
{
    if (result)
        return std::move(result).value();
    return failedAnswer(question, result.error());
}

class ReadWorker final : public ThreadWorker
{
    Q_OBJECT

public:
    explicit ReadWorker(ReadLane::GatewayFactory factory)
        : m_factory(std::move(factory))
    {
    }

    void begin() override { open(); }

    void end() override
    {
        m_ending = true;
        if (m_running == 0 || !m_gateway) {
            quit();
            return;
        }
        m_gateway->cancel();
        QTimer::singleShot(closingGrace, this, [this] { quit(); });
    }

    void run(qint64 ticket, const ReadRequest &request)
    {
        m_running = ticket;
        std::visit([this, ticket](const auto &what) { call(ticket, what); }, request);
    }

    void cancel(qint64 ticket)
    {
        if (m_running == ticket)
            m_gateway->cancel();
    }

    void renew(int epoch, const ReadLane::GatewayFactory &factory)
    {
        if (m_running != 0)
            m_gateway->cancel(); // the server should not go on with it
        m_running = 0;
        m_epoch = epoch;
        m_factory = factory;
        m_gateway.reset();
        open();
    }

Q_SIGNALS:
    void done(qint64 ticket, const tidemark::live::ReadAnswer &answer);
    void connected(int epoch);
    void disconnected(int epoch, const tidemark::Error &error);
    void rollupCommitted(tidemark::Dataset dataset, qint64 watermarkMSecs);

private:
    void open()
    {
        m_gateway = m_factory();
        connect(m_gateway.get(), &ReadGateway::connected, this, [this] { Q_EMIT connected(m_epoch); });
        connect(m_gateway.get(), &ReadGateway::disconnected, this,
                [this](const Error &error) { Q_EMIT disconnected(m_epoch, error); });
        connect(m_gateway.get(), &ReadGateway::rollupCommitted, this, &ReadWorker::rollupCommitted);
    }

    void call(qint64 ticket, const TenantRequest &request)
    {
        m_gateway->searchTenants(request.text, request.limit,
                                 [this, ticket](auto page) { finish(ticket, std::move(page)); });
    }
    void call(qint64 ticket, const LiveQuestion &question)
    {
        m_gateway->readLive(question, [this, ticket, question](auto answer) {
            finish(ticket, flattened(question, std::move(answer)));
        });
    }
    void call(qint64 ticket, const RawRequest &request)
    {
        m_gateway->readRaw(request.question, request.limit,
                           [this, ticket](auto rows) { finish(ticket, std::move(rows)); });
    }
    void call(qint64 ticket, const RangeQuestion &question)
    {
        m_gateway->readHistory(question, [this, ticket, question](auto answer) {
            finish(ticket, flattened(question, std::move(answer)));
        });
    }

    void finish(qint64 ticket, const ReadAnswer &answer)
    {
        m_running = 0;
        if (m_ending)
            quit();
        else
            Q_EMIT done(ticket, answer);
    }

    ReadLane::GatewayFactory m_factory;
    std::unique_ptr<ReadGateway> m_gateway;
    qint64 m_running = 0; // its ticket; 0: nothing runs
    int m_epoch = 0;
    bool m_ending = false;
};
} // namespace

LiveAnswer failedAnswer(const LiveQuestion &question, const Error &error)
{
    return {question, error, error};
}

HistoryAnswer failedAnswer(const RangeQuestion &question, const Error &error)
{
    HistoryAnswer answer{question, error, error, error, std::nullopt};
    if (question.dataset == Dataset::HttpRequest)
        answer.requests = error;
    return answer;
}

ReadAnswer failedAnswer(const ReadRequest &request, const Error &error)
{
    switch (kindOf(request)) {
    case ReadKind::Live:
        return failedAnswer(std::get<LiveQuestion>(request), error);
    case ReadKind::History:
        return failedAnswer(std::get<RangeQuestion>(request), error);
    case ReadKind::Raw:
        return Result<RawRows>(error);
    case ReadKind::Tenants:
        break;
    }
    return Result<TenantPage>(error);
}

ReadLane::ReadLane(const QString &name, GatewayFactory factory, Timekeeper &time, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_factory(std::move(factory))
    , m_stuck(time.makeAlarm([this] { reconnect(); }))
{
    auto worker = std::make_unique<ReadWorker>(m_factory);
    connect(this, &ReadLane::sent, worker.get(), &ReadWorker::run);
    connect(this, &ReadLane::cancelled, worker.get(), &ReadWorker::cancel);
    connect(this, &ReadLane::renewed, worker.get(), &ReadWorker::renew);
    connect(worker.get(), &ReadWorker::done, this, &ReadLane::takeAnswer);
    connect(worker.get(), &ReadWorker::connected, this, [this](int epoch) {
        if (epoch == m_epoch)
            Q_EMIT connected();
    });
    connect(worker.get(), &ReadWorker::disconnected, this, [this](int epoch, const Error &error) {
        if (epoch == m_epoch)
            Q_EMIT disconnected(error);
    });
    connect(worker.get(), &ReadWorker::rollupCommitted, this, &ReadLane::rollupCommitted);
    m_thread = std::make_unique<WorkerThread>(name, std::move(worker));
    m_thread->start();
}

ReadLane::~ReadLane() = default;

void ReadLane::ask(const ReadRequest &request)
{
    m_waiting.at(request.index()) = request;
    sendNext();
}

std::optional<ReadRequest> ReadLane::drop(ReadKind kind)
{
    std::optional<ReadRequest> dropped =
        std::exchange(m_waiting.at(static_cast<std::size_t>(kind)), std::nullopt);
    if (!m_running || kindOf(m_running->request) != kind || !m_running->wanted)
        return dropped;
    m_running->wanted = false;
    Q_EMIT cancelled(m_running->ticket);
    m_stuck->start(cancelGrace);
    return dropped ? dropped : m_running->request;
}

bool ReadLane::holds(ReadKind kind) const
{
    return (m_running && m_running->wanted && kindOf(m_running->request) == kind) ||
           m_waiting.at(static_cast<std::size_t>(kind)).has_value();
}

void ReadLane::reconnect()
{
    reconnect(m_factory);
}

void ReadLane::reconnect(GatewayFactory factory)
{
    m_factory = std::move(factory);
    m_stuck->stop();
    if (m_running) {
        auto &waiting = m_waiting.at(m_running->request.index());
        if (m_running->wanted && !waiting)
            waiting = std::move(m_running->request);
        m_running.reset();
    }
    Q_EMIT renewed(++m_epoch, m_factory);
    sendNext();
}

void ReadLane::sendNext()
{
    if (m_running)
        return;
    for (std::optional<ReadRequest> &waiting : m_waiting) {
        if (!waiting)
            continue;
        m_running = Running{++m_lastTicket, *std::exchange(waiting, std::nullopt), m_time.elapsed(), true};
        Q_EMIT sent(m_running->ticket, m_running->request);
        return;
    }
}

void ReadLane::takeAnswer(qint64 ticket, const ReadAnswer &answer)
{
    if (!m_running || m_running->ticket != ticket)
        return; // of a gateway that was given up since
    m_stuck->stop();
    const Running finished = *std::exchange(m_running, std::nullopt);
    const QPointer<ReadLane> guard(this);
    // First the answer, then what waits: whoever hears of a refused login may want nothing to follow it.
    if (finished.wanted)
        Q_EMIT answered(finished.request, answer, m_time.elapsed() - finished.since);
    if (guard)
        sendNext();
}

} // namespace tidemark::live

#include "readlane.moc"
