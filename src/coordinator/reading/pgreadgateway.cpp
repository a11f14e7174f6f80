// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/pgreadgateway.h"

#include "coordinator/reading/pgreadgatewayprivate.h"
#include "coordinator/reading/planreading.h"
#include "coordinator/reading/rowreading.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <optional>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
const QByteArray rollupChannel = QByteArrayLiteral("tidemark_rollup");

} // namespace

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
