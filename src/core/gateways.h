// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exactcount.h"
#include "core/overview.h"
#include "core/rawrows.h"
#include "core/readings.h"

#include <QObject>

/// The reader's door to a coordinator. It lives on one thread (a lane's), connects by itself when first asked
/// and again when asked after a loss, and answers every call exactly once (see Reply). Each call is bounded
/// by the gateway's deadline, connecting included. One call at a time: a call made while one runs waits for
/// it.
namespace tidemark
{

class ReadGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void readLive(const LiveQuestion &question, Reply<LiveAnswer> reply) = 0;
    virtual void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) = 0;
    /// Matches id or name, case-insensitively; empty text gives the first tenants. limit ≥ 1.
    virtual void searchTenants(const QString &text, int limit, Reply<TenantPage> reply) = 0;
    virtual void readRaw(const RawQuestion &question, Reply<RawRows> reply) = 0;
    /// What countExactly would read for the question.
    virtual void readExactCost(const RangeQuestion &question, Reply<ExactCost> reply) = 0;
    /// Counts in the raw rows of the question's range as it is, not widened to buckets; they have to be kept
    /// (ErrorKind::Unanswerable).
    virtual void countExactly(const RangeQuestion &question, Reply<ExactCount> reply) = 0;
    /// The plan that the server makes for the statement, a line each; the statement itself is not run.
    virtual void explain(const SentStatement &statement, Reply<QStringList> reply) = 0;
    virtual void readNewest(Dataset dataset, TenantId tenant, Reply<NewestRow> reply) = 0;
    /// A page of all tenants. Unanswerable where the hours it is made of are not kept.
    virtual void readOverview(const OverviewQuestion &question, Reply<OverviewPage> reply) = 0;
    /// What all tenants come to, and which moved most: takes longer than a page.
    virtual void readSummary(const SummaryQuestion &question, Reply<OverviewSummary> reply) = 0;
    virtual void readTide(Reply<TideTable> reply) = 0;
    /// Asks the server to stop the running statement; its reply comes with ErrorKind::Cancelled (or with its
    /// answer, if that was faster). Does not block.
    virtual void cancel() = 0;

Q_SIGNALS:
    void connected();
    /// An idle connection was lost, or a call failed for want of one. The next call connects again.
    void disconnected(const tidemark::Error &error);
    /// A rollup committed somewhere (NOTIFY); trends are worth asking for again.
    void rollupCommitted(tidemark::Dataset dataset, qint64 watermarkMSecs);
};

} // namespace tidemark
