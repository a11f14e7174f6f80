// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/historyreading.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::coordinator;
using namespace std::chrono_literals;

namespace
{
RangeQuestion asked(Comparison comparison, const char *from, const char *to)
{
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {at(from), at(to)};
    question.granularity = Granularity::Hour;
    question.zone = "Europe/Berlin";
    question.comparison = comparison;
    return question;
}

std::size_t statementsOf(const RangeQuestion &question, const char *now)
{
    return historyStatements(historyFramesOf(question, at(now), {}).value(), TenantSeam()).size();
}
} // namespace

/// What is read for an earlier period.
class EarlierFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMoreIsSentWithoutAComparison();
    void theFramesHoldWhatIsCompared();
    void expiryOfTheEarlierPeriodIsNoticed();
    void theClockMattersFromTheEarlierPeriodOn();
};

void EarlierFrameTest::nothingMoreIsSentWithoutAComparison()
{
    const char *const from = "2026-03-10T00:00:00Z";
    const char *const to = "2026-03-11T00:00:00Z";
    const std::size_t plain = statementsOf(asked(Comparison::None, from, to), to);
    // The counts and the union of the earlier period; of a range that goes on, its own union so far as well.
    QCOMPARE(statementsOf(asked(Comparison::Week, from, to), to), plain + 2);
    QCOMPARE(statementsOf(asked(Comparison::Week, from, to), "2026-03-10T12:30:00Z"), plain + 3);
    QCOMPARE(statementsOf(asked(Comparison::Week, from, to), "2026-03-10T00:30:00Z"), plain + 1);
}

void EarlierFrameTest::theFramesHoldWhatIsCompared()
{
    const HistoryFrames frames =
        historyFramesOf(asked(Comparison::Week, "2026-03-29T22:00:00Z", "2026-03-30T22:00:00Z"),
                        at("2026-03-30T10:20:00Z"), {})
            .value();
    const EarlierFrames &earlier = frames.earlier.value();
    // The clocks were set on in between.
    QCOMPARE(earlier.whole->range, (TimeRange{at("2026-03-22T23:00:00Z"), at("2026-03-23T23:00:00Z")}));
    QCOMPARE(earlier.elapsed->range, (TimeRange{at("2026-03-22T23:00:00Z"), at("2026-03-23T11:00:00Z")}));
    QCOMPARE(earlier.passed->range, (TimeRange{at("2026-03-29T22:00:00Z"), at("2026-03-30T10:00:00Z")}));
    QCOMPARE(earlier.whole->buckets.size(), frames.present.buckets.size());
}

void EarlierFrameTest::expiryOfTheEarlierPeriodIsNoticed()
{
    const RangeQuestion question = asked(Comparison::Week, "2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z");
    const HistoryFrames before = historyFramesOf(question, question.range.to, {}).value();
    QVERIFY(readsAlike(before, historyFramesOf(question, question.range.to, {}).value()));
    KeptTables kept;
    for (KeptTable &level : kept.levels)
        level.gone = {{at("2020-01-01T00:00:00Z"), at("2026-03-03T12:00:00Z")}};
    kept.raw.gone = kept.levels.front().gone;
    const HistoryFrames after = historyFramesOf(question, question.range.to, kept).value();
    QVERIFY(readsAlike(before.present, after.present));
    QVERIFY(!readsAlike(before, after));
}

void EarlierFrameTest::theClockMattersFromTheEarlierPeriodOn()
{
    const RangeQuestion question = asked(Comparison::Year, "2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z");
    QCOMPARE(withEarlier(question).range, (TimeRange{at("2025-03-10T00:00:00Z"), question.range.to}));
    RangeQuestion alone = question;
    alone.comparison = Comparison::None;
    QCOMPARE(withEarlier(alone), alone);
}

QTEST_GUILESS_MAIN(EarlierFrameTest)
#include "tst_earlierframe.moc"
