// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/sharedgateway.h"

#include "cache/shared/answerseal.h"
#include "cache/shared/asking.h"
#include "cache/shared/cacheclient.h"
#include "cache/shared/cachescripts.h"
#include "cache/shared/sharedanswer.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tidemark::cache
{

namespace
{
/// So many entries are looked at for one question.
constexpr int mostRefusals = 3;

/// Clocks of two readings may differ by a little.
constexpr Milliseconds clockTolerance{1000};
} // namespace

class SharedGateway::Private
{
public:
    Private(SharedGateway &gateway, std::unique_ptr<ReadGateway> innerGateway, ShareGrantor &whoGrants,
            const CacheAddress &address, std::shared_ptr<ShareKeys> shareKeys, Rules how)
        : q(gateway)
        , rules(std::move(how))
        , inner(std::move(innerGateway))
        , grantor(whoGrants)
        , keys(std::move(shareKeys))
        , client(address)
    {
    }

    template<typename Answer>
    using Ask = std::shared_ptr<Asking<Answer>>;

    template<typename Answer>
    void begin(const decltype(Answer::question) &question, Reply<Answer> reply);
    template<typename Answer>
    void askForGrant(const Ask<Answer> &ask);
    template<typename Answer>
    void look(const Ask<Answer> &ask);
    template<typename Answer>
    void wait(const Ask<Answer> &ask);
    template<typename Answer>
    void judgeWait(const Asking<Answer> &ask);
    template<typename Answer>
    void askDirectly(const Ask<Answer> &ask);
    template<typename Answer>
    void store(const Asking<Answer> &ask, const Result<Answer> &answer);
    /// Nothing: it is not believed, or older than what was answered before.
    template<typename Answer>
    [[nodiscard]] std::optional<Answer> open(const Asking<Answer> &ask, const QByteArray &entry);
    template<typename Answer>
    void finish(const Ask<Answer> &ask, Result<Answer> answer);

    template<typename Answer>
    [[nodiscard]] Answer blankOf(const decltype(Answer::question) &question) const;
    template<typename Answer>
    void noteSeen(const Asking<Answer> &ask, Instant at)
    {
        seen<Answer>() = {ask.name, at};
    }
    template<typename Answer>
    [[nodiscard]] Milliseconds waitOf() const
    {
        return std::is_same_v<Answer, LiveAnswer> ? rules.liveWait : rules.historyWait;
    }
    template<typename Answer>
    [[nodiscard]] std::pair<QByteArray, Instant> &seen()
    {
        return std::is_same_v<Answer, LiveAnswer> ? seenLive : seenHistory;
    }

    SharedGateway &q;
    const Rules rules;
    const std::unique_ptr<ReadGateway> inner;
    ShareGrantor &grantor;
    const std::shared_ptr<ShareKeys> keys;
    CacheClient client;
    std::vector<std::shared_ptr<AskingBase>> asking;
    bool isConnected = false;          ///< the coordinator answered, and was not lost since
    Milliseconds ungrantedUntil{0};    ///< by rules.now()
    std::optional<TenantId> ungranted; ///< of which tenant
    int vainWaits = 0;
    Usage usage;
    // What was answered last must not be followed by something older: the entry's name, and when it was
    // taken.
    std::pair<QByteArray, Instant> seenLive;
    std::pair<QByteArray, Instant> seenHistory;
};

template<>
LiveAnswer SharedGateway::Private::blankOf<LiveAnswer>(const LiveQuestion &question) const
{
    LiveAnswer blank;
    blank.question = question;
    return blank;
}
template<>
HistoryAnswer SharedGateway::Private::blankOf<HistoryAnswer>(const RangeQuestion &question) const
{
    return grantor.unanswerableOf(question);
}

template<typename Answer>
void SharedGateway::Private::begin(const decltype(Answer::question) &question, Reply<Answer> reply)
{
    const auto ask = std::make_shared<Asking<Answer>>();
    ask->question = question;
    ask->reply = std::move(reply);
    asking.push_back(ask);
    const Milliseconds now = rules.now();
    const std::optional<ShareKeys::Held> held = keys->find(question.tenant, now, rules.grantLife);
    if (client.isResting() || (ungranted == question.tenant && now < ungrantedUntil)) {
        askDirectly(ask);
    } else if (held && isConnected) {
        ask->use(*held);
        look(ask);
    } else {
        askForGrant(ask);
    }
}

template<typename Answer>
void SharedGateway::Private::askForGrant(const Ask<Answer> &ask)
{
    ask->phase = AskingBase::Phase::Coordinator;
    const Milliseconds askedAt = rules.now();
    grantor.readShareGrant(ask->question.tenant, [this, ask, askedAt](Result<ShareGrant> grant) {
        if (ask->isDone)
            return;
        if (grant) {
            isConnected = true;
            const ShareKeys::Held held{std::move(*grant), askedAt};
            keys->hold(ask->question.tenant, held);
            ask->use(held);
            look(ask);
            return;
        }
        // It would meet the same once more; and a login that is refused is tried once.
        if (meansNoConnection(grant.error()) || grant.error().kind == ErrorKind::Cancelled) {
            finish<Answer>(ask, grant.error());
            return;
        }
        ungranted = ask->question.tenant;
        ungrantedUntil = rules.now() + rules.ungranted;
        askDirectly(ask);
    });
}

template<typename Answer>
void SharedGateway::Private::look(const Ask<Answer> &ask)
{
    ask->phase = AskingBase::Phase::Cache;
    client.send({"EVAL", lookScript, "2", ask->name, lockOf(ask->name), ask->token,
                 QByteArray::number(qint64(rules.lockLife.count())), ask->refused},
                rules.deadline, [this, ask](const CacheReply &reply) {
                    if (ask->isDone)
                        return;
                    switch (reply.kind) {
                    case CacheReply::Kind::Text:
                        if (std::optional<Answer> answer = open(*ask, reply.text)) {
                            vainWaits = 0;
                            usage.shared++;
                            client.send({"INCRBY", sharedCount.toByteArray(), "1"}, rules.storeDeadline,
                                        [](const CacheReply &) {});
                            finish<Answer>(ask, std::move(*answer));
                        } else if (++ask->refusals < mostRefusals) {
                            ask->refused = reply.text.first(std::min(reply.text.size(), entryHeadSize));
                            look(ask);
                        } else {
                            askDirectly(ask);
                        }
                        break;
                    case CacheReply::Kind::Number:
                        ask->isLocked = reply.number == 1;
                        if (ask->isLocked)
                            askDirectly(ask);
                        else
                            wait(ask);
                        break;
                    case CacheReply::Kind::Nothing:
                    case CacheReply::Kind::Failed:
                        askDirectly(ask);
                        break;
                    }
                });
}

template<typename Answer>
void SharedGateway::Private::wait(const Ask<Answer> &ask)
{
    const Milliseconds now = sinceBoot(); // it passes, whatever the rules say what time it is
    if (!ask->waitsSince)
        ask->waitsSince = now;
    if (now - *ask->waitsSince >= waitOf<Answer>()) {
        ask->vainlyUntil = now;
        askDirectly(ask);
        return;
    }
    QTimer::singleShot(rules.pause, Qt::PreciseTimer, &q, [this, ask] {
        if (!ask->isDone)
            look(ask);
    });
}

/// Who was said to ask should have been answered by then: a lock that stays for ever is a lie. A coordinator
/// that takes as long as that is none.
template<typename Answer>
void SharedGateway::Private::judgeWait(const Asking<Answer> &ask)
{
    if (!ask.vainlyUntil || sinceBoot() - *ask.vainlyUntil >= waitOf<Answer>() ||
        ++vainWaits < rules.vainWaits)
        return;
    vainWaits = 0;
    client.noteLie();
}

template<typename Answer>
void SharedGateway::Private::askDirectly(const Ask<Answer> &ask)
{
    ask->phase = AskingBase::Phase::Coordinator;
    usage.direct++;
    const Reply<Answer> done = [this, ask, guard = QPointer(&q)](Result<Answer> answer) {
        if (ask->isDone)
            return;
        const Result<Answer> kept = answer;
        finish(ask, std::move(answer));
        if (!guard || ask->name.isEmpty())
            return;
        judgeWait(*ask);
        store(*ask, kept);
    };
    if constexpr (std::is_same_v<Answer, LiveAnswer>)
        inner->readLive(ask->question, done);
    else
        inner->readHistory(ask->question, done);
}

template<typename Answer>
void SharedGateway::Private::store(const Asking<Answer> &ask, const Result<Answer> &answer)
{
    if (client.isResting())
        return;
    const auto ignore = [](const CacheReply &) {};
    if (answer) {
        constexpr bool isLive = std::is_same_v<Answer, LiveAnswer>;
        const Milliseconds life = isLive ? rules.liveLife : rules.historyLife;
        const Instant at = takenAt(*answer).value_or(ask.coordinatorAtStart());
        noteSeen(ask, at);
        const std::optional<QByteArray> bytes = answerBytes(*answer, blankOf<Answer>(ask.question));
        if (bytes && bytes->size() <= rules.greatestEntry) {
            client.send({"SET", ask.name, sealAnswer(ask.subject(), at, *bytes), "PX",
                         QByteArray::number(qint64(life.count()))},
                        rules.storeDeadline, ignore);
        }
    }
    if (ask.isLocked)
        client.send({"EVAL", releaseScript, "1", lockOf(ask.name), ask.token}, rules.storeDeadline, ignore);
}

template<typename Answer>
std::optional<Answer> SharedGateway::Private::open(const Asking<Answer> &ask, const QByteArray &entry)
{
    constexpr bool isLive = std::is_same_v<Answer, LiveAnswer>;
    const Milliseconds life = isLive ? rules.liveLife : rules.historyLife;
    std::optional<Answer> answer;
    if (const auto opened =
            entry.size() <= 2 * rules.greatestEntry ? openAnswer(ask.subject(), entry) : std::nullopt) {
        const Instant now = ask.held->coordinatorNow(rules.now());
        const Milliseconds age = now - opened->takenAt;
        const auto &[seenName, seenAt] = seen<Answer>();
        if (age <= life && age >= -clockTolerance && !(seenName == ask.name && opened->takenAt < seenAt))
            answer = answerFrom(opened->fields, blankOf<Answer>(ask.question));
        if (answer) {
            noteSeen(ask, opened->takenAt);
            answer->age = std::max(age, Milliseconds(1));
            for (auto &[pane, making] : answer->makings)
                making.sharedAt = opened->takenAt;
            if constexpr (isLive) {
                // Of whoever asked; the rest is the same for all.
                TideTable tide = **answer->tide;
                tide.server = ask.held->grant.server;
                tide.canOperate = ask.held->grant.canOperate;
                answer->tide = std::make_shared<const TideTable>(std::move(tide));
            }
            return answer;
        }
    }
    usage.refused++;
    return std::nullopt;
}

template<typename Answer>
void SharedGateway::Private::finish(const Ask<Answer> &ask, Result<Answer> answer)
{
    ask->isDone = true;
    std::erase(asking, std::static_pointer_cast<AskingBase>(ask));
    const Reply<Answer> reply = std::move(ask->reply);
    reply(std::move(answer));
}

SharedGateway::SharedGateway(std::unique_ptr<ReadGateway> inner, ShareGrantor &grantor,
                             const CacheAddress &address, std::shared_ptr<ShareKeys> keys, QObject *parent)
    : SharedGateway(std::move(inner), grantor, address, std::move(keys), Rules(), parent)
{
}

SharedGateway::SharedGateway(std::unique_ptr<ReadGateway> inner, ShareGrantor &grantor,
                             const CacheAddress &address, std::shared_ptr<ShareKeys> keys, Rules rules,
                             QObject *parent)
    : ReadGateway(parent)
    , d(std::make_unique<Private>(*this, std::move(inner), grantor, address, std::move(keys),
                                  std::move(rules)))
{
    connect(d->inner.get(), &ReadGateway::connected, this, [this] {
        d->isConnected = true;
        Q_EMIT connected();
    });
    connect(d->inner.get(), &ReadGateway::disconnected, this, [this](const Error &error) {
        // Whether it is the same coordinator, and still lets us see the tenant, is asked again.
        d->isConnected = false;
        d->keys->forget();
        Q_EMIT disconnected(error);
    });
    connect(d->inner.get(), &ReadGateway::rollupCommitted, this, &ReadGateway::rollupCommitted);
}

SharedGateway::~SharedGateway() = default;

void SharedGateway::readLive(const LiveQuestion &question, Reply<LiveAnswer> reply)
{
    d->begin<LiveAnswer>(question, std::move(reply));
}

void SharedGateway::readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply)
{
    d->begin<HistoryAnswer>(question, std::move(reply));
}

void SharedGateway::cancel()
{
    // What is at the coordinator is answered from there.
    for (const std::shared_ptr<AskingBase> &ask : std::vector(d->asking)) {
        if (ask->phase != AskingBase::Phase::Cache)
            continue;
        ask->isDone = true;
        std::erase(d->asking, ask);
        QMetaObject::invokeMethod(
            this, [ask] { ask->fail(Error{.kind = ErrorKind::Cancelled}); }, Qt::QueuedConnection);
    }
    d->inner->cancel();
}

// ---- what is not shared

void SharedGateway::searchTenants(const QString &text, int limit, Reply<TenantPage> reply)
{
    d->inner->searchTenants(text, limit, std::move(reply));
}

void SharedGateway::readRaw(const RawQuestion &question, Reply<RawRows> reply)
{
    d->inner->readRaw(question, std::move(reply));
}

void SharedGateway::readExactCost(const RangeQuestion &question, Reply<ExactCost> reply)
{
    d->inner->readExactCost(question, std::move(reply));
}

void SharedGateway::countExactly(const RangeQuestion &question, Reply<ExactCount> reply)
{
    d->inner->countExactly(question, std::move(reply));
}

void SharedGateway::explain(const SentStatement &statement, Reply<QStringList> reply)
{
    d->inner->explain(statement, std::move(reply));
}

void SharedGateway::readNewest(Dataset dataset, TenantId tenant, Reply<NewestRow> reply)
{
    d->inner->readNewest(dataset, tenant, std::move(reply));
}

void SharedGateway::readOverview(const OverviewQuestion &question, Reply<OverviewPage> reply)
{
    d->inner->readOverview(question, std::move(reply));
}

void SharedGateway::readSummary(const SummaryQuestion &question, Reply<OverviewSummary> reply)
{
    d->inner->readSummary(question, std::move(reply));
}

void SharedGateway::readTide(Reply<TideTable> reply)
{
    d->inner->readTide(std::move(reply));
}

// ----

SharedGateway::Usage SharedGateway::usage() const
{
    return d->usage;
}

QString SharedGateway::trouble() const
{
    return d->client.trouble();
}

void SharedGateway::whenStored(Reply<void> reply)
{
    if (!d->client.isBusy()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply({}); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(Milliseconds(2), this,
                       [this, reply = std::move(reply)]() mutable { whenStored(std::move(reply)); });
}

} // namespace tidemark::cache
