// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workerthread.h"
#include "live/timekeeper.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tidemark::live
{

/// Runs a function on the thread that owns the lane.
using Tell = std::function<void(std::function<void()>)>;

/// What makes one lane differ from another. The first two functions are called on the lane's thread and touch
/// nothing of the owner's but through a Tell; the others on the owner's.
template<typename Gateway, typename Request, typename Answer>
struct LaneRules {
    QString threadName;
    /// Makes the call. done: its answer, once. tell: what is to be known before it, dropped where the call
    /// has been given up since.
    std::function<void(Gateway &, const Request &, std::function<void(Answer)> done, const Tell &tell)> call;
    /// A gateway was made. tell is deaf as soon as that gateway has been given up.
    std::function<void(Gateway &, const Tell &tell)> opened = {};

    std::function<void(const Request &, const Answer &, Milliseconds took)> answered;
    /// The newer one takes the place of one that waits.
    std::function<bool(const Request &newer, const Request &waiting)> overtakes;
    /// What waits goes by rank, the lowest first; equals in the order in which they were asked for.
    std::function<int(const Request &)> rank = [](const Request &) { return 0; };
    /// Whether what a gateway ran when it was given up is asked of the next one.
    bool repeats = false;
    /// Another gateway is opened at once; else before the next call, and the one that runs ends in peace.
    bool renewsAtOnce = true;
    /// On closing there is nobody left to wait: the cancel needs a round trip, no more. Nothing: what runs is
    /// waited for.
    std::optional<Milliseconds> closingGrace = Milliseconds(1000);
};

/// What stands on a lane's thread: the gateway, and the one call that runs.
template<typename Gateway>
class LaneWorker final : public ThreadWorker
{
public:
    using Factory = std::function<std::unique_ptr<Gateway>()>;
    using Opened = std::function<void(Gateway &, int epoch)>;

    LaneWorker(Factory factory, Opened opened, std::optional<Milliseconds> closingGrace)
        : m_factory(std::move(factory))
        , m_opened(std::move(opened))
        , m_closingGrace(closingGrace)
    {
    }

    void begin() override { open(); }
    void end() override
    {
        m_ending = true;
        if (m_running == 0)
            return quit();
        m_gateway->cancel();
        if (m_closingGrace)
            QTimer::singleShot(*m_closingGrace, this, [this] { quit(); });
    }

    [[nodiscard]] bool isEnding() const { return m_ending; }
    [[nodiscard]] Gateway &gateway() { return *m_gateway; }
    [[nodiscard]] Gateway &start(qint64 ticket)
    {
        if (m_stale)
            open();
        m_running = ticket;
        return *m_gateway;
    }
    void finish()
    {
        m_running = 0;
        if (m_ending)
            quit();
    }
    void cancel(qint64 ticket)
    {
        if (m_running == ticket)
            m_gateway->cancel();
    }
    void renew(int epoch, const Factory &factory, bool atOnce)
    {
        m_epoch = epoch;
        m_factory = factory;
        m_stale = true;
        if (!atOnce)
            return;
        if (m_running != 0)
            m_gateway->cancel(); // the server should not go on with it
        m_running = 0;
        open();
    }

private:
    void open()
    {
        m_stale = false;
        m_gateway.reset();
        m_gateway = m_factory();
        m_opened(*m_gateway, m_epoch);
    }

    Factory m_factory;
    const Opened m_opened;
    const std::optional<Milliseconds> m_closingGrace;
    std::unique_ptr<Gateway> m_gateway;
    qint64 m_running = 0; ///< its ticket; 0: nothing runs
    int m_epoch = 0;
    bool m_stale = false; ///< m_factory makes another gateway than m_gateway
    bool m_ending = false;
};

/// A thread with a gateway on it, seen from the thread that owns the lane, which never waits there but in the
/// destructor. All that lanes have in common:
///
/// - One call runs at a time; what else is asked for waits. Each call has a ticket, and an answer without the
///   ticket of the call that runs is nobody's.
/// - First the answer is passed on, then the next call begins: whoever hears of a refused login may want
///   nothing to follow it.
/// - A call that is cancelled is answered; one that is dropped is cancelled and not answered. A gateway that
///   has not ended a dropped call after two seconds waits for a server that hangs: it is given up for a new
///   one.
/// - A gateway is given up whatever state it is in: what runs is cancelled, and what it still says is not
/// heard.
/// - Closing cancels what runs and waits for its end, at most for the grace of the lane.
template<typename Gateway, typename Request, typename Answer>
class Lane
{
public:
    using Factory = std::function<std::unique_ptr<Gateway>()>;
    using Rules = LaneRules<Gateway, Request, Answer>;
    using Which = std::function<bool(const Request &)>;

    static constexpr Milliseconds stuckAfter{2000};

    Lane(Rules rules, Factory factory, Timekeeper &time = systemTime())
        : m_rules(std::move(rules))
        , m_time(time)
        , m_factory(std::move(factory))
        , m_stuck(time.makeAlarm([this] { renew(); }))
    {
        auto worker = std::make_unique<LaneWorker<Gateway>>(
            m_factory,
            [this](Gateway &gateway, int epoch) {
                if (m_rules.opened)
                    m_rules.opened(gateway, toOwner([this, epoch] { return epoch == m_epoch; }));
            },
            m_rules.closingGrace);
        m_worker = worker.get();
        m_thread = std::make_unique<WorkerThread>(m_rules.threadName, std::move(worker));
        m_thread->start();
    }

    /// Runs it as soon as nothing else runs.
    void ask(const Request &request)
    {
        enqueue(request);
        sendNext();
    }

    /// Forgets those that wait, and gives them back.
    std::vector<Request> withdraw(const Which &which)
    {
        std::vector<Request> withdrawn;
        std::ranges::copy_if(m_waiting, std::back_inserter(withdrawn), which);
        std::erase_if(m_waiting, which);
        return withdrawn;
    }

    /// Cancels what runs on the server. Its answer still comes.
    void cancel()
    {
        if (m_running)
            onThread([ticket = m_running->ticket](LaneWorker<Gateway> &worker) { worker.cancel(ticket); });
    }

    /// Nothing of those is wanted any more, whether it waits or runs. Gives back the newest.
    std::optional<Request> drop(const Which &which)
    {
        const std::vector<Request> withdrawn = withdraw(which);
        std::optional<Request> newest;
        if (!withdrawn.empty())
            newest = withdrawn.back();
        if (!m_running || !m_running->wanted || !which(m_running->request))
            return newest;
        m_running->wanted = false;
        cancel();
        m_stuck->start(stuckAfter);
        return newest ? newest : m_running->request;
    }

    /// One of those runs and is wanted, or waits.
    [[nodiscard]] bool holds(const Which &which) const
    {
        return (m_running && m_running->wanted && which(m_running->request)) ||
               std::ranges::any_of(m_waiting, which);
    }

    /// Gives up the gateway for a new one. Gives back what ran, where it is neither asked again nor goes on.
    std::optional<Request> renew() { return renew(m_factory); }
    std::optional<Request> renew(Factory factory)
    {
        m_factory = std::move(factory);
        m_stuck->stop();
        std::optional<Request> givenUp;
        if (m_rules.renewsAtOnce && m_running) {
            const Running ran = *std::exchange(m_running, std::nullopt);
            if (ran.wanted && !m_rules.repeats)
                givenUp = ran.request;
            else if (ran.wanted && !isOvertaken(ran.request))
                m_waiting.push_front(ran.request);
        }
        onThread([epoch = ++m_epoch, factory = m_factory, atOnce = m_rules.renewsAtOnce](
                     LaneWorker<Gateway> &worker) { worker.renew(epoch, factory, atOnce); });
        sendNext();
        return givenUp;
    }

    /// On the lane's thread as soon as it is free, whatever call is on its way; not while it closes.
    void beside(std::function<void(Gateway &, const Tell &tell)> what)
    {
        onThread([what = std::move(what), tell = toOwner([] { return true; })](LaneWorker<Gateway> &worker) {
            if (!worker.isEnding())
                what(worker.gateway(), tell);
        });
    }

private:
    struct Running {
        qint64 ticket = 0;
        Request request;
        Milliseconds since{0};
        bool wanted = true;
    };

    void enqueue(const Request &request)
    {
        const auto overtaken = std::ranges::find_if(
            m_waiting, [&](const Request &waiting) { return m_rules.overtakes(request, waiting); });
        if (overtaken != m_waiting.end())
            *overtaken = request;
        else
            m_waiting.push_back(request);
    }

    [[nodiscard]] bool isOvertaken(const Request &request) const
    {
        return std::ranges::any_of(
            m_waiting, [&](const Request &waiting) { return m_rules.overtakes(waiting, request); });
    }

    void sendNext()
    {
        if (m_running || m_waiting.empty())
            return;
        // The first of the lowest rank.
        const auto next = std::ranges::min_element(m_waiting, {}, m_rules.rank);
        const qint64 ticket = ++m_lastTicket;
        m_running = Running{ticket, std::move(*next), m_time.elapsed(), true};
        m_waiting.erase(next);
        const auto isRunning = [this, ticket] { return m_running && m_running->ticket == ticket; };
        onThread([this, ticket, request = m_running->request,
                  tell = toOwner(isRunning)](LaneWorker<Gateway> &worker) {
            const auto done = [this, tell, &worker](Answer answer) {
                // On its way it is copied with the function that passes it on.
                const auto kept = std::make_shared<const Answer>(std::move(answer));
                tell([this, kept] { takeAnswer(*kept); });
                worker.finish();
            };
            m_rules.call(worker.start(ticket), request, done, tell);
        });
    }

    void takeAnswer(const Answer &answer)
    {
        m_stuck->stop();
        const Running finished = *std::exchange(m_running, std::nullopt);
        const QPointer<QObject> guard(&m_owner);
        const auto answered = m_rules.answered; // who hears of it may end the lane
        if (finished.wanted)
            answered(finished.request, answer, m_time.elapsed() - finished.since);
        if (guard)
            sendNext();
    }

    void onThread(std::function<void(LaneWorker<Gateway> &)> what)
    {
        QMetaObject::invokeMethod(
            m_worker, [what = std::move(what), worker = m_worker] { what(*worker); }, Qt::QueuedConnection);
    }

    /// From the lane's thread; asked on the owner's whether it is still to be heard.
    [[nodiscard]] Tell toOwner(std::function<bool()> isHeard)
    {
        return [this, isHeard = std::move(isHeard)](std::function<void()> what) {
            QMetaObject::invokeMethod(
                &m_owner,
                [isHeard, what = std::move(what)] {
                    if (isHeard())
                        what();
                },
                Qt::QueuedConnection);
        };
    }

    const Rules m_rules;
    Timekeeper &m_time;
    Factory m_factory;
    std::unique_ptr<Alarm> m_stuck; ///< a dropped call does not end
    std::deque<Request> m_waiting;
    std::optional<Running> m_running;
    qint64 m_lastTicket = 0;
    int m_epoch = 0;                        ///< which gateway
    QObject m_owner;                        ///< on the owner's thread; ends with the lane
    LaneWorker<Gateway> *m_worker;          ///< the thread's
    std::unique_ptr<WorkerThread> m_thread; ///< the first to go
};

} // namespace tidemark::live
