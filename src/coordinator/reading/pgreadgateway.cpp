// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/pgreadgateway.h"

#include "coordinator/gatewaysession.h"
#include "coordinator/reading/historyreading.h"
#include "coordinator/reading/livereading.h"
#include "coordinator/reading/rowreading.h"
#include "coordinator/reading/tidereading.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// How often a pipeline is sent again because the rollups, or the five-second bin, moved on under it.
constexpr int maximumRounds = 5;

const QByteArray rollupChannel = QByteArrayLiteral("tidemark_rollup");

Error keptMoving()
{
    Error error;
    error.kind = ErrorKind::Busy;
    error.text = Texts::tr("Rollups kept committing while their tables were being read.");
    error.retryable = true;
    return error;
}

Result<void> grantedBy(TenantId tenant, const Result<pg::Rows> &answer)
{
    return answer ? decodeGranted(tenant, *answer) : Result<void>(answer.error());
}

/// A pipeline's first statement.
Reply<GatewaySession::Answers> single(std::function<void(Result<pg::Rows>)> handler)
{
    return [handler = std::move(handler)](Result<GatewaySession::Answers> answers) {
        if (answers)
            handler(answers->front());
        else
            handler(answers.error());
    };
}
} // namespace

class PgReadGateway::Private
{
public:
    Private(ConnectionProfile profile, const QString &applicationName)
        : session(std::move(profile), applicationName, GatewaySession::Access::ReadOnly, nullptr)
    {
    }

    void readLive(const LiveQuestion &question, Instant assumedNow, int round,
                  const Reply<LiveAnswer> &reply);
    void answerLive(const LiveQuestion &question, const TimeRange &range, int round, const LiveParts &parts,
                    const GatewaySession::Answers &answers, const Reply<LiveAnswer> &reply);
    void beginHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply);
    void readHistory(const RangeQuestion &question, const Assumed &assumed, int round,
                     const Reply<HistoryAnswer> &reply);
    void answerHistory(const RangeFrame &frame, const Assumed &assumed, int round,
                       const GatewaySession::Answers &answers, const Reply<HistoryAnswer> &reply);

    /// Ready, for a login that was granted tenants.
    void readyToSee(const Reply<void> &reply);
    /// For the running call: statements about rows of tenants.
    void askTenants(std::vector<pg::Statement> statements, const Reply<GatewaySession::Answers> &reply);
    [[nodiscard]] Result<TideTable> tideOf(const ServerFacts &facts, const Result<pg::Rows> &nodes);

    GatewaySession session;
    DatasetRows datasets;
    void forget(Dataset dataset)
    {
        assumptions[dataset].reset();
        firstRows[dataset].reset();
    }

    /// As of the tenant last asked for, by dataset; nothing: its seam may have moved since.
    PerDataset<std::optional<Assumed>> assumptions;
    /// The oldest row of the tenant last asked for; older ones may come with any rollup.
    PerDataset<std::optional<FirstRow>> firstRows;
};

PgReadGateway::PgReadGateway(ConnectionProfile profile, QString applicationName, QObject *parent)
    : ReadGateway(parent)
    , d(std::make_unique<Private>(std::move(profile), applicationName))
{
    connect(&d->session, &GatewaySession::connected, this, &ReadGateway::connected);
    connect(&d->session, &GatewaySession::lost, this, [this](const Error &error) {
        for (const Dataset dataset : allDatasets)
            d->forget(dataset);
        d->datasets.outdate();
        Q_EMIT disconnected(error);
    });
    connect(&d->session.connection(), &pg::Connection::notified, this,
            [this](const QByteArray &channel, const QByteArray &payload) {
                if (channel != rollupChannel)
                    return;
                const QJsonObject told = QJsonDocument::fromJson(payload).object();
                const std::optional<Dataset> dataset = datasetNamed(told["dataset"_L1].toString());
                const std::optional<Instant> watermark =
                    parseInstant(told["watermark"_L1].toString(), QTimeZone::utc());
                if (!dataset)
                    return;
                d->forget(*dataset);
                d->datasets.outdate();
                Q_EMIT rollupCommitted(*dataset, watermark ? toMSecs(*watermark) : 0);
            });
    d->session.connection().listen(rollupChannel);
}

PgReadGateway::~PgReadGateway() = default;

void PgReadGateway::readLive(const LiveQuestion &question, Reply<LiveAnswer> reply)
{
    d->session.call<LiveAnswer>(
        [this, question](const Reply<LiveAnswer> &done) {
            d->session.ready([this, question, done](Result<void> ready) {
                if (ready)
                    d->readLive(question, d->session.serverNow(), 1, done);
                else
                    done(ready.error());
            });
        },
        std::move(reply));
}

void PgReadGateway::Private::readLive(const LiveQuestion &question, Instant assumedNow, int round,
                                      const Reply<LiveAnswer> &reply)
{
    const TimeRange range = liveRange(question, assumedNow);
    std::vector<pg::Statement> statements{
        sqlStatement("read/server"_L1), liveStatement(question, range, assumedNow),
        sqlStatement("read/nodes"_L1), grantedStatement(question.dataset, question.tenant)};
    LiveParts parts;
    const auto askFor = [&statements](std::optional<std::size_t> &part, pg::Statement statement) {
        part = statements.size();
        statements.push_back(std::move(statement));
    };
    if (canHaveExpired(question, range))
        askFor(parts.kept, keptStatement(question.dataset, range.to));
    if (const auto &first = firstRows[question.dataset]; !first || first->tenant != question.tenant)
        askFor(parts.first, firstRawRowStatement(question.dataset, question.tenant));
    if (datasets.isDue())
        askFor(parts.datasets, sqlStatement("read/datasets"_L1));
    session.ask(std::move(statements),
                [this, question, range, round, parts, reply](Result<GatewaySession::Answers> answers) {
                    if (answers)
                        answerLive(question, range, round, parts, *answers, reply);
                    else
                        reply(answers.error());
                });
}

void PgReadGateway::Private::answerLive(const LiveQuestion &question, const TimeRange &range, int round,
                                        const LiveParts &parts, const GatewaySession::Answers &answers,
                                        const Reply<LiveAnswer> &reply)
{
    const Result<ServerFacts> facts = answers.at(0).and_then(decodeServerFacts);
    if (!facts) {
        reply(facts.error());
        return;
    }
    session.renewFacts(*facts);
    if (parts.datasets)
        datasets.take(answers.at(*parts.datasets));
    // The window was laid by what we know of the server's clock; its own word decides.
    if (liveRange(question, facts->serverTime) != range && round < maximumRounds) {
        readLive(question, facts->serverTime, round + 1, reply);
        return;
    }
    Result<LiveCounts> counts = noTenants(facts->login);
    if (facts->seesTenants) {
        if (const Result<void> granted = grantedBy(question.tenant, answers.at(3)); !granted)
            counts = granted.error();
        else
            counts = decodeLiveParts(question, range, facts->serverTime, parts, answers,
                                     firstRows[question.dataset]);
    }
    reply(LiveAnswer{question, shared(std::move(counts)), shared(tideOf(*facts, answers.at(2)))});
}

Result<TideTable> PgReadGateway::Private::tideOf(const ServerFacts &facts, const Result<pg::Rows> &nodes)
{
    Result<TideTable> tide = decodeTide(session.connection().serverLabel(), facts, datasets.rows(), nodes);
    qint64 waiting = 0;
    if (tide) {
        for (const DatasetTide &dataset : tide->datasets)
            waiting += dataset.waitingRows.value_or(0);
    }
    datasets.noteWaiting(waiting);
    return tide;
}

void PgReadGateway::readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply)
{
    d->session.call<HistoryAnswer>(
        [this, question](const Reply<HistoryAnswer> &done) { d->beginHistory(question, done); },
        std::move(reply));
}

void PgReadGateway::Private::readyToSee(const Reply<void> &reply)
{
    session.ready([this, reply](const Result<void> &ready) {
        if (ready && !session.facts().seesTenants)
            reply(noTenants(session.facts().login));
        else
            reply(ready);
    });
}

void PgReadGateway::Private::askTenants(std::vector<pg::Statement> statements,
                                        const Reply<GatewaySession::Answers> &reply)
{
    readyToSee([this, statements = std::move(statements), reply](const Result<void> &ready) {
        if (ready)
            session.ask(statements, reply);
        else
            reply(ready.error());
    });
}

void PgReadGateway::Private::beginHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply)
{
    readyToSee([this, question, reply](const Result<void> &ready) {
        if (!ready) {
            reply(ready.error());
            return;
        }
        if (const std::optional<Assumed> assumed = assumptions[question.dataset];
            assumed && assumed->seam.tenant == question.tenant) {
            readHistory(question, *assumed, 1, reply);
            return;
        }
        session.ask({rollupStateStatement(question.dataset),
                     tenantRolledStatement(question.dataset, question.tenant), keptStatement(question)},
                    [this, question, reply](Result<GatewaySession::Answers> answers) {
                        const Result<Assumed> assumed = answers.and_then([&](const auto &parts) {
                            return assumedFrom(question.tenant, parts.at(0).and_then(decodeRollupState),
                                               parts.at(1).and_then(decodeTenantRolled),
                                               parts.at(2).and_then([&](const pg::Rows &rows) {
                                                   return decodeKept(question.dataset, rows);
                                               }));
                        });
                        if (assumed)
                            readHistory(question, *assumed, 1, reply);
                        else
                            reply(assumed.error());
                    });
    });
}

void PgReadGateway::Private::readHistory(const RangeQuestion &question, const Assumed &assumed, int round,
                                         const Reply<HistoryAnswer> &reply)
{
    const Result<RangeFrame> frame = frameOf(question, session.serverNow(), assumed.kept);
    if (!frame) {
        reply(frame.error());
        return;
    }
    session.ask(historyStatements(*frame, assumed.seam),
                [this, frame = *frame, assumed, round, reply](Result<GatewaySession::Answers> answers) {
                    if (answers)
                        answerHistory(frame, assumed, round, *answers, reply);
                    else
                        reply(answers.error());
                });
}

void PgReadGateway::Private::answerHistory(const RangeFrame &frame, const Assumed &assumed, int round,
                                           const GatewaySession::Answers &answers,
                                           const Reply<HistoryAnswer> &reply)
{
    if (const Result<void> granted = grantedBy(assumed.seam.tenant, answers.back()); !granted) {
        reply(granted.error());
        return;
    }
    const Result<RollupState> state = stateAtStart(answers);
    const Result<Assumed> found =
        assumedFrom(assumed.seam.tenant, state, rolledAtEnd(answers), keptAtEnd(frame, answers));
    if (!found) {
        reply(found.error());
        return;
    }
    assumptions[frame.question.dataset] = *found;
    const auto keptAlike = [&] {
        if (found->kept == assumed.kept)
            return true;
        const Result<RangeFrame> now = frameOf(frame.question, frame.asOf, found->kept);
        return now && readsAlike(frame, *now);
    };
    if (found->seam.rolled != assumed.seam.rolled || !keptAlike()) {
        if (round < maximumRounds)
            readHistory(frame.question, *found, round + 1, reply);
        else
            reply(keptMoving());
        return;
    }
    if (const Result<ServerFacts> facts = serverFactsOf(answers))
        session.renewFacts(*facts);
    reply(decodeHistory(frame, *state, answers));
}

void PgReadGateway::searchTenants(const QString &text, int limit, Reply<TenantPage> reply)
{
    d->session.call<TenantPage>(
        [this, text, limit](const Reply<TenantPage> &done) {
            d->askTenants({tenantsStatement(text, limit)}, single([text, done](const Result<pg::Rows> &rows) {
                              done(rows.and_then([&](const pg::Rows &r) { return decodeTenants(text, r); }));
                          }));
        },
        std::move(reply));
}

void PgReadGateway::readRaw(const RangeQuestion &question, int limit, Reply<RawRows> reply)
{
    d->session.call<RawRows>(
        [this, question, limit](const Reply<RawRows> &done) {
            d->askTenants({rawStatement(question, limit), keptStatement(question.dataset, question.range.to),
                           grantedStatement(question.dataset, question.tenant)},
                          [=](Result<GatewaySession::Answers> answers) {
                              done(answers.and_then([&](const auto &parts) -> Result<RawRows> {
                                  if (const Result<void> granted = grantedBy(question.tenant, parts.back());
                                      !granted)
                                      return granted.error();
                                  return decodeRaw(question, limit, parts.at(0), parts.at(1));
                              }));
                          });
        },
        std::move(reply));
}

void PgReadGateway::readTide(Reply<TideTable> reply)
{
    d->session.call<TideTable>(
        [this](const Reply<TideTable> &done) {
            d->session.ask({sqlStatement("read/server"_L1), sqlStatement("read/nodes"_L1),
                            sqlStatement("read/datasets"_L1)},
                           [this, done](Result<GatewaySession::Answers> answers) {
                               if (!answers) {
                                   done(answers.error());
                                   return;
                               }
                               const Result<ServerFacts> facts = answers->at(0).and_then(decodeServerFacts);
                               if (!facts) {
                                   done(facts.error());
                                   return;
                               }
                               d->session.renewFacts(*facts);
                               d->datasets.take(answers->at(2));
                               done(d->tideOf(*facts, answers->at(1)));
                           });
        },
        std::move(reply));
}

int PgReadGateway::schemaVersion() const
{
    return d->session.facts().schemaVersion;
}

void PgReadGateway::cancel()
{
    d->session.cancel();
}

} // namespace tidemark::coordinator
