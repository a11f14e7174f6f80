// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/livepipeline.h"

#include "coordinator/reading/planreading.h"
#include "coordinator/sqltext.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

LivePipeline::LivePipeline(GatewaySession &session, DatasetRows &datasets)
    : m_session(session)
    , m_datasets(datasets)
{
}

void LivePipeline::forget()
{
    m_seams = {};
    m_firstRows = {};
    m_refused = false;
}

void LivePipeline::hear(const RollupNews &news)
{
    m_firstRows[news.dataset].reset();
    // A tenant without bins may have them now.
    if (std::optional<TenantSeam> &seam = m_seams[news.dataset])
        seam = seam->rolled.binned ? seamAfter(*seam, news) : std::nullopt;
}

void LivePipeline::read(const LiveQuestion &question, const Reply<LiveAnswer> &reply)
{
    m_session.ready([this, question, reply](Result<void> ready) {
        if (!ready) {
            reply(ready.error());
            return;
        }
        const std::optional<TenantSeam> &seam = m_seams[question.dataset];
        if (question.to || !m_session.facts().seesTenants || (seam && seam->tenant == question.tenant)) {
            send(question, m_session.serverNow(), 1, reply);
            return;
        }
        m_session.ask({rollupStateStatement(question.dataset),
                       tenantRolledStatement(question.dataset, question.tenant)},
                      [this, question, reply](Result<GatewaySession::Answers> answers) {
                          if (!answers) {
                              reply(answers.error());
                              return;
                          }
                          // Without it raw rows are counted; what is wrong then shows with them.
                          const Result<TenantSeam> found =
                              seamFrom(question.tenant, answers->at(0).and_then(decodeRollupState),
                                       answers->at(1).and_then(decodeTenantRolled));
                          m_seams[question.dataset] = found ? std::optional(*found) : std::nullopt;
                          send(question, m_session.serverNow(), 1, reply);
                      });
    });
}

void LivePipeline::send(const LiveQuestion &question, Instant assumedNow, int round,
                        const Reply<LiveAnswer> &reply)
{
    const TimeRange range = liveRange(question, assumedNow);
    LiveParts parts;
    if (const auto &seam = m_seams[question.dataset];
        seam && !m_refused && readsBins(question, range, assumedNow, *seam)) {
        parts.seam = seam;
        parts.firstBin = firstBin(range, assumedNow);
    }
    std::vector<pg::Statement> statements{
        sqlStatement("read/server"_L1),
        liveStatement(question, range, assumedNow, parts.seam ? &parts.seam->shown() : nullptr),
        sqlStatement("read/nodes"_L1), grantedStatement(question.dataset, question.tenant)};
    const pg::Statement counted = statements.at(1);
    const auto askFor = [&statements](std::optional<std::size_t> &part, pg::Statement statement) {
        part = statements.size();
        statements.push_back(std::move(statement));
    };
    if (parts.seam) {
        askFor(parts.rolled, tenantRolledStatement(question.dataset, question.tenant));
        askFor(parts.state, rollupStateStatement(question.dataset));
    }
    if (canHaveExpired(question, range))
        askFor(parts.kept, keptStatement(question.dataset, range.to));
    if (const auto &first = m_firstRows[question.dataset]; !first || first->tenant != question.tenant)
        askFor(parts.first, firstRawRowStatement(question.dataset, question.tenant));
    if (m_datasets.isDue())
        askFor(parts.datasets, sqlStatement("read/datasets"_L1));
    m_session.ask(std::move(statements), [this, question, range, round, parts, counted,
                                          reply](Result<GatewaySession::Answers> answers) {
        if (answers)
            answer(question, range, round, parts, counted, *answers, reply);
        else
            reply(answers.error());
    });
}

void LivePipeline::answer(const LiveQuestion &question, const TimeRange &range, int round,
                          const LiveParts &parts, const pg::Statement &counted,
                          const GatewaySession::Answers &answers, const Reply<LiveAnswer> &reply)
{
    const Result<ServerFacts> facts = answers.at(0).and_then(decodeServerFacts);
    if (!facts) {
        reply(facts.error());
        return;
    }
    m_session.renewFacts(*facts);
    if (parts.datasets)
        m_datasets.take(answers.at(*parts.datasets));
    // The window was laid by what we know of the server's clock; its own word decides.
    if (liveRange(question, facts->serverTime) != range && round < maximumRounds) {
        send(question, facts->serverTime, round + 1, reply);
        return;
    }
    Result<void> stood;
    if (parts.seam) {
        if (const Result<pg::Rows> &counts = answers.at(1);
            !counts && counts.error().kind == ErrorKind::Permission && round < maximumRounds) {
            m_refused = true;
            send(question, facts->serverTime, round + 1, reply);
            return;
        }
        const Result<TenantSeam> found = seamFound(question, parts, answers);
        m_seams[question.dataset] = found ? std::optional(*found) : std::nullopt;
        if (!found) {
            stood = found.error();
        } else if (!binsStood(parts, *found)) {
            if (round < maximumRounds) {
                send(question, facts->serverTime, round + 1, reply);
                return;
            }
            stood = keptMoving();
        }
    }
    Result<LiveCounts> counts = noTenants(facts->login);
    if (facts->seesTenants) {
        if (const Result<void> granted = decodeGranted(question.tenant, answers.at(3)); !granted)
            counts = granted.error();
        else if (!stood)
            counts = stood.error();
        else
            counts = decodeLiveParts(question, range, facts->serverTime, parts, answers,
                                     m_firstRows[question.dataset]);
    }
    const QString rows = datasetName(question.dataset);
    Making making{{sentStatement(counted, facts->schemaVersion, answers.at(1))},
                  parts.seam ? QStringList{rows + "_5s"_L1, rows} : QStringList{rows}};
    reply(LiveAnswer{question,
                     shared(std::move(counts)),
                     shared(m_datasets.tide(m_session, *facts, answers.at(2))),
                     {{makingKey(paneOf<LiveCounts>()), std::move(making)}}});
}

} // namespace tidemark::coordinator
