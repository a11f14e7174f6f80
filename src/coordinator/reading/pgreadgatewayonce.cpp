// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/exactreading.h"
#include "coordinator/reading/pgreadgatewayprivate.h"
#include "coordinator/reading/planreading.h"
#include "coordinator/reading/rowreading.h"
#include "coordinator/reading/sharereading.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

// What is asked once, by a person: tenants, raw rows, exact counts, plans, and all tenants beside each other;
// and by this program, the right to share what it reads.

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

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

void PgReadGateway::readShareGrant(TenantId tenant, Reply<ShareGrant> reply)
{
    d->session.call<ShareGrant>(
        [this, tenant](const Reply<ShareGrant> &done) {
            d->askTenants({shareKeyStatement(tenant)}, single([this, done](const Result<pg::Rows> &rows) {
                              done(rows.and_then([&](const pg::Rows &r) {
                                  return decodeShareGrant(d->session.connection().serverLabel(), r);
                              }));
                          }));
        },
        std::move(reply));
}

HistoryAnswer PgReadGateway::unanswerableOf(const RangeQuestion &question) const
{
    return unanswerableParts(question);
}

} // namespace tidemark::coordinator
