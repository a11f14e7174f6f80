// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/shared/cacheaddress.h"
#include "cache/shared/sharekeys.h"
#include "core/gateways.h"
#include "core/taken.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace tidemark::cache
{

/// Where the cache counts the answers that were shared; for people, and as little to be trusted as the rest.
inline constexpr QByteArrayView sharedCount = "tidemark:shared";

/// A reader's gateway that shares the answers of the panes with other desks: what one of them was answered,
/// the others take from the cache for as long as it lives, and where nobody has asked yet one of them does
/// while the others wait for it. Everything else goes to the coordinator.
///
/// The cache is only believed where an entry opens under the key that the coordinator gives those who see the
/// tenant, for the same question, and is not too old by the coordinator's clock. Whatever else it does, the
/// coordinator is asked, after a deadline that nobody sees.
class SharedGateway : public ReadGateway
{
    Q_OBJECT

public:
    struct Rules {
        Milliseconds liveLife{2000}; ///< an answer serves for so long
        Milliseconds historyLife{sharedHistoryLife};
        Milliseconds grantLife{60'000};    ///< a key is asked for anew: who lost a tenant is refused
        Milliseconds deadline{50};         ///< of the cache, for each look
        Milliseconds storeDeadline{250};   ///< nobody waits for it
        Milliseconds lockLife{4000};       ///< of one who asks for all; after that another one does
        Milliseconds liveWait{500};        ///< for one who asks
        Milliseconds historyWait{2000};    ///< the same
        Milliseconds pause{15};            ///< between two looks
        Milliseconds ungranted{300'000};   ///< no key is asked for, after none was given
        int vainWaits = 2;                 ///< one after another; then the cache is left alone
        qsizetype greatestEntry = 4 << 20; ///< bytes
        std::function<Milliseconds()> now = sinceBoot;
    };
    /// How often it was of use.
    struct Usage {
        qint64 shared = 0;  ///< answers from the cache
        qint64 direct = 0;  ///< from the coordinator
        qint64 refused = 0; ///< entries that were not believed
    };

    /// grantor: the inner gateway, as that. keys: of this coordinator and login.
    SharedGateway(std::unique_ptr<ReadGateway> inner, ShareGrantor &grantor, const CacheAddress &address,
                  std::shared_ptr<ShareKeys> keys, QObject *parent = nullptr);
    SharedGateway(std::unique_ptr<ReadGateway> inner, ShareGrantor &grantor, const CacheAddress &address,
                  std::shared_ptr<ShareKeys> keys, Rules rules, QObject *parent = nullptr);
    ~SharedGateway() override;

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
    void cancel() override;

    [[nodiscard]] Usage usage() const;
    /// Why the cache was left alone last; empty: it was not.
    [[nodiscard]] QString trouble() const;
    /// Answered when nothing is on its way to the cache any more: for programs that end after one answer.
    void whenStored(Reply<void> reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::cache
