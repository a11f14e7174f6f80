// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rollupstate.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;

/// What a rollup tells when it commits, and what is guessed of a tenant by it.
class RollupNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItTells();
    void takesLessFromOlderServers();
    void leavesOutWhatItDoesNotKnow();
    void aTenantOfTheLastRollupIsInThisOne();
    void aQuietTenantStaysWhereItWas();
};

namespace
{
const QByteArray told =
    R"({"dataset": "events", "watermark": "2026-11-30T00:10:00.250Z", "done": 12, "pending": "{10,11}",
                            "settled_done": 99, "settled_pending": "{}"})";

TenantSeam seam(qint64 done, qint64 settled)
{
    return {TenantId(7), {{done, "{}"}, true}, {settled, "{}"}, at("2026-11-30T00:00:00Z")};
}
} // namespace

void RollupNewsTest::readsWhatItTells()
{
    const std::optional<RollupNews> news = decodeRollupNews(told);
    QVERIFY(news && news->rolled);
    QCOMPARE(news->dataset, Dataset::Events);
    QCOMPARE(news->watermark, std::optional(at("2026-11-30T00:10:00.250Z")));
    QVERIFY((*news->rolled == RolledBatches{12, "{10,11}"}));
}

void RollupNewsTest::takesLessFromOlderServers()
{
    const std::optional<RollupNews> news =
        decodeRollupNews(R"({"dataset": "http_request", "watermark": null})");
    QVERIFY(news);
    QCOMPARE(news->dataset, Dataset::HttpRequest);
    QVERIFY(!news->watermark && !news->rolled);
    QVERIFY(!seamAfter(seam(9, 8), *news));
}

void RollupNewsTest::leavesOutWhatItDoesNotKnow()
{
    QVERIFY(!decodeRollupNews("no JSON"));
    QVERIFY(!decodeRollupNews(R"({"dataset": "orders", "done": 3})"));
}

void RollupNewsTest::aTenantOfTheLastRollupIsInThisOne()
{
    const std::optional<TenantSeam> after = seamAfter(seam(9, 8), *decodeRollupNews(told));
    QVERIFY(after);
    QVERIFY((after->rolled == TenantRolled{{12, "{10,11}"}, true}));
    // What is certain is not taken from whoever notifies.
    QVERIFY((after->settled == RolledBatches{8, "{}"}));
    QCOMPARE(after->binsFrom, seam(9, 8).binsFrom);
}

void RollupNewsTest::aQuietTenantStaysWhereItWas()
{
    const std::optional<TenantSeam> after = seamAfter(seam(5, 8), *decodeRollupNews(told));
    QVERIFY(after);
    QVERIFY((after->rolled == TenantRolled{{5, "{}"}, true}));
    QVERIFY((after->shown() == RolledBatches{8, "{}"}));
}

QTEST_GUILESS_MAIN(RollupNewsTest)
#include "tst_rollupnews.moc"
