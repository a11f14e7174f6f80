// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/gateways.h"
#include "core/sharing.h"

#include <memory>

namespace tidemark::coordinator
{

/// Reads from a coordinator through a read-only session, one pipeline a call. See ReadGateway.
///
/// Beside what every call can fail with: MissingObject (hint: tidemarkctl init) where there is no schema,
/// Permission (hint: the GRANT) where the login may not read it, Busy where rollups kept moving while a
/// history was read.
class PgReadGateway : public ReadGateway, public ShareGrantor
{
    Q_OBJECT

public:
    PgReadGateway(ConnectionProfile profile, QString applicationName, QObject *parent = nullptr);
    ~PgReadGateway() override;

    void readLive(const LiveQuestion &question, Reply<LiveAnswer> reply) override;
    void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) override;
    void searchTenants(const QString &text, int limit, Reply<TenantPage> reply) override;
    void readRaw(const RawQuestion &question, Reply<RawRows> reply) override;
    void readExactCost(const RangeQuestion &question, Reply<ExactCost> reply) override;
    void countExactly(const RangeQuestion &question, Reply<ExactCount> reply) override;
    void explain(const SentStatement &statement, Reply<QStringList> reply) override;
    void readNewest(Dataset dataset, TenantId tenant, Reply<NewestRow> reply) override;
    void readOverview(const OverviewQuestion &question, Reply<OverviewPage> reply) override;
    void readSummary(const SummaryQuestion &question, Reply<OverviewSummary> reply) override;
    void readTide(Reply<TideTable> reply) override;
    void readShareGrant(TenantId tenant, Reply<ShareGrant> reply) override;
    [[nodiscard]] HistoryAnswer unanswerableOf(const RangeQuestion &question) const override;
    void cancel() override;
    /// Of the schema that was read last; 0 before the first answer. One newer than programSchemaVersion may
    /// hold what this program does not show.
    [[nodiscard]] int schemaVersion() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::coordinator
