// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/pgreadgateway.h"

#include "coordinator/gatewaysession.h"
#include "coordinator/reading/exactreading.h"
#include "coordinator/reading/historyreading.h"
#include "coordinator/reading/livepipeline.h"
#include "coordinator/reading/planreading.h"
#include "coordinator/reading/overviewreading.h"
#include "coordinator/reading/rowreading.h"
#include "coordinator/reading/tidereading.h"
#include "coordinator/reading/zonerules.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <optional>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
const QByteArray rollupChannel = QByteArrayLiteral("tidemark_rollup");

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
        , live(session, datasets)
    {
    }

    void beginHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply);
    void assumeHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply);
    /// Whether the server has our rules for the zone: asked once, until another zone or month is.
    void compareRules(const RangeQuestion &question, const Reply<void> &reply);
    void readHistory(const RangeQuestion &question, const Assumed &assumed, int round,
                     const Reply<HistoryAnswer> &reply);
    void answerHistory(const HistoryFrames &frames, const Assumed &assumed, int round,
                       const std::vector<PlannedStatement> &plan, const GatewaySession::Answers &answers,
                       const Reply<HistoryAnswer> &reply);

    /// Ready, for a login that was granted tenants.
    void readyToSee(const Reply<void> &reply);
    /// For the running call: statements about rows of tenants.
    void askTenants(std::vector<pg::Statement> statements, const Reply<GatewaySession::Answers> &reply);

    /// The statements about raw rows of the question's range, then what is kept of them: its answer comes
    /// last. A tenant that the login may not read is an error.
    void askRows(std::vector<pg::Statement> statements, const RangeQuestion &question,
                 const Reply<GatewaySession::Answers> &reply);
    /// The hours that the overview is of; then what it frames.
    void frameOverview(Dataset dataset, Comparison comparison, const Reply<OverviewFrame> &reply);

    GatewaySession session;
    DatasetRows datasets;
    LivePipeline live;
    void forget();
    void hear(const RollupNews &news);

    /// As of the tenant last asked for, by dataset; nothing: its seam may have moved since.
    PerDataset<std::optional<Assumed>> assumptions;
    struct ZoneRules {
        ZoneMonths months;
        std::optional<Instant> differ;
        QByteArray unknown; ///< a zone that the server does not have
    };
    ZoneRules rules;
};

PgReadGateway::PgReadGateway(ConnectionProfile profile, QString applicationName, QObject *parent)
    : ReadGateway(parent)
    , d(std::make_unique<Private>(std::move(profile), applicationName))
{
    connect(&d->session, &GatewaySession::connected, this, &ReadGateway::connected);
    connect(&d->session, &GatewaySession::lost, this, [this](const Error &error) {
        d->forget();
        Q_EMIT disconnected(error);
    });
    connect(&d->session.connection(), &pg::Connection::notified, this,
            [this](const QByteArray &channel, const QByteArray &payload) {
                if (channel != rollupChannel)
                    return;
                const std::optional<RollupNews> news = decodeRollupNews(payload);
                if (!news)
                    return;
                d->hear(*news);
                Q_EMIT rollupCommitted(news->dataset, news->watermark ? toMSecs(*news->watermark) : 0);
            });
    d->session.connection().listen(rollupChannel);
}

PgReadGateway::~PgReadGateway() = default;

void PgReadGateway::Private::forget()
{
    assumptions = {};
    rules = {};
    live.forget();
    datasets.outdate();
}

void PgReadGateway::Private::hear(const RollupNews &news)
{
    live.hear(news);
    datasets.outdate();
    if (std::optional<Assumed> &assumed = assumptions[news.dataset]) {
        if (const std::optional<TenantSeam> after = seamAfter(assumed->seam, news))
            assumed->seam = *after;
        else
            assumed.reset();
    }
}

void PgReadGateway::readLive(const LiveQuestion &question, Reply<LiveAnswer> reply)
{
    d->session.call<LiveAnswer>(
        [this, question](const Reply<LiveAnswer> &done) { d->live.read(question, done); }, std::move(reply));
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

void PgReadGateway::Private::askRows(std::vector<pg::Statement> statements, const RangeQuestion &question,
                                     const Reply<GatewaySession::Answers> &reply)
{
    statements.push_back(keptStatement(question.dataset, question.range.to));
    statements.push_back(grantedStatement(question.dataset, question.tenant));
    askTenants(std::move(statements),
               [tenant = question.tenant, reply](Result<GatewaySession::Answers> answers) {
                   if (answers) {
                       if (const Result<void> granted = decodeGranted(tenant, answers->back()); !granted)
                           answers = granted.error();
                       else
                           answers->pop_back();
                   }
                   reply(std::move(answers));
               });
}

void PgReadGateway::Private::beginHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply)
{
    readyToSee([this, question, reply](const Result<void> &ready) {
        if (!ready) {
            reply(ready.error());
            return;
        }
        compareRules(question, [this, question, reply](const Result<void> &compared) {
            if (compared)
                assumeHistory(question, reply);
            else
                reply(compared.error());
        });
    });
}

void PgReadGateway::Private::compareRules(const RangeQuestion &question, const Reply<void> &reply)
{
    const ZoneMonths months = zoneMonths(withEarlier(question));
    if (months.first.isNull() || months == rules.months || months.zone == rules.unknown) {
        reply({});
        return;
    }
    const ZoneSamples samples = zoneSamples(months);
    session.ask({zoneRulesStatement(samples)}, [this, months, samples,
                                                reply](const Result<GatewaySession::Answers> &answers) {
        if (!answers) {
            reply(answers.error());
            return;
        }
        // Numbers do not depend on it: where the server cannot say, nothing is said.
        const Result<std::optional<Instant>> differ =
            answers->front().and_then([&](const pg::Rows &rows) { return decodeZoneRules(samples, rows); });
        rules = {months, differ ? *differ : std::nullopt, differ ? QByteArray() : months.zone};
        reply({});
    });
}

void PgReadGateway::Private::assumeHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply)
{
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
}

void PgReadGateway::Private::readHistory(const RangeQuestion &question, const Assumed &assumed, int round,
                                         const Reply<HistoryAnswer> &reply)
{
    Result<HistoryFrames> frames = historyFramesOf(question, session.serverNow(), assumed.kept);
    if (!frames) {
        reply(frames.error());
        return;
    }
    if (question.zone == rules.months.zone)
        frames->present.otherRules = rules.differ;
    const std::vector<PlannedStatement> plan = historyStatements(*frames, assumed.seam);
    session.ask(statementsOf(plan), [this, frames = *frames, assumed, round, plan,
                                     reply](Result<GatewaySession::Answers> answers) {
        if (answers)
            answerHistory(frames, assumed, round, plan, *answers, reply);
        else
            reply(answers.error());
    });
}

void PgReadGateway::Private::answerHistory(const HistoryFrames &frames, const Assumed &assumed, int round,
                                           const std::vector<PlannedStatement> &plan,
                                           const GatewaySession::Answers &answers,
                                           const Reply<HistoryAnswer> &reply)
{
    if (const Result<void> granted = decodeGranted(assumed.seam.tenant, answers.back()); !granted) {
        reply(granted.error());
        return;
    }
    const RangeFrame &frame = frames.present;
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
        const Result<HistoryFrames> now = historyFramesOf(frame.question, frame.asOf, found->kept);
        return now && readsAlike(frames, *now);
    };
    const Result<ServerFacts> facts = serverFactsOf(answers);
    if (facts)
        session.renewFacts(*facts);
    // A bucket that had not ended after all would be compared with a whole one. A range to come has none that
    // ended.
    const bool isAhead = frames.earlier && !frames.earlier->period.passed.isEmpty() &&
                         frames.earlier->period.passed.to > state->serverTime;
    if (found->seam.rolled.batches != assumed.seam.rolled.batches || !keptAlike() || isAhead) {
        if (round < maximumRounds)
            readHistory(frame.question, *found, round + 1, reply);
        else
            reply(keptMoving());
        return;
    }
    HistoryAnswer answer = decodeHistory(frames, *state, answers);
    answer.makings = makingsOf(frame, plan, answers, session.facts().schemaVersion);
    reply(std::move(answer));
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

void PgReadGateway::readRaw(const RawQuestion &question, Reply<RawRows> reply)
{
    for (const auto &[column, value] : question.where) {
        if (const Result<void> checked = checkRowFilter(question.of.dataset, column, value); !checked) {
            d->session.call<RawRows>([error = checked.error()](const Reply<RawRows> &done) { done(error); },
                                     std::move(reply));
            return;
        }
    }
    d->session.call<RawRows>(
        [this, question](const Reply<RawRows> &done) {
            d->askRows({rawStatement(question)}, question.of,
                       [question, done](Result<GatewaySession::Answers> answers) {
                           done(answers.and_then([&](const auto &parts) {
                               return decodeRaw(question, parts.at(0), parts.at(1));
                           }));
                       });
        },
        std::move(reply));
}

void PgReadGateway::readExactCost(const RangeQuestion &question, Reply<ExactCost> reply)
{
    d->session.call<ExactCost>(
        [this, question](const Reply<ExactCost> &done) {
            d->askRows({}, question, [this, question, done](Result<GatewaySession::Answers> answers) {
                const Result<ExactCost> cost = answers.and_then(
                    [&](const auto &parts) { return exactCostWithoutRows(question, parts.at(0)); });
                if (!cost || !cost->part) {
                    done(cost);
                    return;
                }
                d->beginHistory(readFor(*cost), [cost, done](Result<HistoryAnswer> history) {
                    done(history.and_then(
                        [&](const HistoryAnswer &answer) { return withRows(*cost, answer); }));
                });
            });
        },
        std::move(reply));
}

void PgReadGateway::countExactly(const RangeQuestion &question, Reply<ExactCount> reply)
{
    d->session.call<ExactCount>(
        [this, question](const Reply<ExactCount> &done) {
            d->askRows({sqlStatement("read/server"_L1), exactStatement(question)}, question,
                       [question, done](Result<GatewaySession::Answers> answers) {
                           done(answers.and_then([&](const auto &parts) {
                               return decodeExact(question, parts.at(0), parts.at(1), parts.at(2));
                           }));
                       });
        },
        std::move(reply));
}

void PgReadGateway::explain(const SentStatement &statement, Reply<QStringList> reply)
{
    d->session.call<QStringList>(
        [this, statement](const Reply<QStringList> &done) {
            d->askTenants({explainStatement(statement)},
                          single([done](const Result<pg::Rows> &rows) { done(rows.and_then(decodePlan)); }));
        },
        std::move(reply));
}

void PgReadGateway::readNewest(Dataset dataset, TenantId tenant, Reply<NewestRow> reply)
{
    d->session.call<NewestRow>(
        [this, dataset, tenant](const Reply<NewestRow> &done) {
            d->askTenants({newestStatement(dataset, tenant), grantedStatement(dataset, tenant)},
                          [=](Result<GatewaySession::Answers> answers) {
                              done(answers.and_then([&](const auto &parts) -> Result<NewestRow> {
                                  if (const Result<void> granted = decodeGranted(tenant, parts.back());
                                      !granted)
                                      return granted.error();
                                  return parts.front().and_then([&](const pg::Rows &rows) {
                                      return decodeNewest(dataset, tenant, rows);
                                  });
                              }));
                          });
        },
        std::move(reply));
}

void PgReadGateway::Private::frameOverview(Dataset dataset, Comparison comparison,
                                           const Reply<OverviewFrame> &reply)
{
    readyToSee([=, this](const Result<void> &ready) {
        if (!ready) {
            reply(ready.error());
            return;
        }
        session.ask(overviewFrameStatements(dataset, session.serverNow()),
                    [=](const Result<GatewaySession::Answers> &answers) {
                        reply(answers.and_then([&](const auto &parts) {
                            return decodeOverviewFrame(dataset, comparison, parts);
                        }));
                    });
    });
}

void PgReadGateway::readOverview(const OverviewQuestion &question, Reply<OverviewPage> reply)
{
    d->session.call<OverviewPage>(
        [this, question](const Reply<OverviewPage> &done) {
            d->frameOverview(question.dataset, question.comparison,
                             [this, question, done](const Result<OverviewFrame> &frame) {
                                 if (!frame) {
                                     done(frame.error());
                                     return;
                                 }
                                 d->session.ask({overviewStatement(question, *frame)},
                                                single([=, frame = *frame](const Result<pg::Rows> &rows) {
                                                    if (!rows) {
                                                        done(overviewError(rows.error()));
                                                        return;
                                                    }
                                                    done(rows.and_then([&](const pg::Rows &r) {
                                                        return decodeOverview(question, frame, r);
                                                    }));
                                                }));
                             });
        },
        std::move(reply));
}

void PgReadGateway::readSummary(const SummaryQuestion &question, Reply<OverviewSummary> reply)
{
    d->session.call<OverviewSummary>(
        [this, question](const Reply<OverviewSummary> &done) {
            d->frameOverview(question.dataset, question.comparison,
                             [this, question, done](const Result<OverviewFrame> &frame) {
                                 if (!frame) {
                                     done(frame.error());
                                     return;
                                 }
                                 d->session.ask(
                                     summaryStatements(question, *frame),
                                     [=, frame = *frame](const Result<GatewaySession::Answers> &answers) {
                                         done(answers.and_then([&](const auto &parts) {
                                             return decodeSummary(question, frame, parts);
                                         }));
                                     });
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
                               done(d->datasets.tide(d->session, *facts, answers->at(1)));
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
