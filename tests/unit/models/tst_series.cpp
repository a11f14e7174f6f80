// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paneoutlook.h"
#include "models/stack.h"
#include "models/ticks.h"
#include "support/instants.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.label;
    return texts;
}
} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheColourOfASeries()
    {
        SeriesSlots table;
        table.reset(Dataset::Events);
        const auto first = stackLayers({u"view"_s, u"click"_s}, {{5, 5}, {1, 1}}, table);
        QCOMPARE(first[0].name, u"view"_s);
        // Another order of frequency neither moves nor recolours a series.
        const auto second = stackLayers({u"click"_s, u"view"_s}, {{9, 9}, {2, 3}}, table);
        QCOMPARE(second[0].name, u"view"_s);
        QCOMPARE(second[0].slot, first[0].slot);
        QCOMPARE(second[0].total, 5);
        QCOMPARE(second[1].total, 18);
    }

    void gathersTheRest()
    {
        SeriesSlots table;
        table.reset(Dataset::Events);
        QStringList types;
        std::vector<std::vector<qint64>> counts;
        for (int i = 0; i < 12; ++i) {
            types << u"t%1"_s.arg(i);
            counts.push_back({i, 1});
        }
        const auto layers = stackLayers(types, counts, table);
        QCOMPARE(layers.size(), std::size_t(8));
        QCOMPARE(layers.back().slot, SeriesSlots::otherSlot);
        QCOMPARE(layers.back().values, (std::vector<qint64>{7 + 8 + 9 + 10 + 11, 5}));
        QCOMPARE(layerText(layers.back(), Dataset::Events), u"Other"_s);
    }

    void statusClassesStackInTheirOrder()
    {
        SeriesSlots table;
        table.reset(Dataset::HttpRequest);
        const auto layers = stackLayers({u"5xx"_s, u"other"_s, u"3xx"_s, u"2xx"_s, u"4xx"_s},
                                        {{1}, {2}, {3}, {4}, {0}}, table);
        QStringList names;
        for (const Layer &layer : layers) {
            names << layerText(layer, Dataset::HttpRequest);
            QVERIFY(layer.slot >= SeriesSlots::firstStatusSlot);
        }
        QCOMPARE(names, (QStringList{u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"Other"_s}));
        // A class without requests is a zero that is counted; "other" is only named where there are any.
        QCOMPARE(layers.at(2).total, 0);
        QCOMPARE(stackLayers({u"2xx"_s, u"other"_s}, {{1}, {0}}, table).size(), std::size_t(1));
    }

    void keepsPeaksWhenReducing()
    {
        std::vector<qint64> values(10'000, 1);
        values[7777] = 99;
        const auto peaks = columnPeaks(values, 500);
        QCOMPARE(peaks.size(), std::size_t(500));
        QVERIFY(std::is_sorted(peaks.begin(), peaks.end()));
        QVERIFY(std::find(peaks.begin(), peaks.end(), std::size_t(7777)) != peaks.end());
        QCOMPARE(columnPeaks({1, 2, 3}, 500).size(), std::size_t(3));
    }

    void keepsExtremesAndGapsWhenReducing()
    {
        std::vector<double> values(3000, 5);
        values[1234] = -7;
        values[1235] = 70;
        const double gap = std::numeric_limits<double>::quiet_NaN();
        std::fill(values.begin() + 2000, values.begin() + 2100, gap);
        const auto kept = columnExtremes(values, 100);
        QVERIFY(kept.size() <= 200);
        QVERIFY(std::find(kept.begin(), kept.end(), std::size_t(1234)) != kept.end());
        QVERIFY(std::find(kept.begin(), kept.end(), std::size_t(1235)) != kept.end());
        QVERIFY(std::any_of(kept.begin(), kept.end(), [&](std::size_t i) { return std::isnan(values[i]); }));
    }

    void ticksOnTheWallClock()
    {
        const Formatter berlin(QLocale::c(), QTimeZone("Europe/Berlin"));
        const TimeRange day{at("2026-11-21T23:00:00Z"), at("2026-11-22T23:00:00Z")};
        QCOMPARE(labels(timeTicks(day, berlin, 8)),
                 (QStringList{u"Sun 22 Nov"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s, u"15:00"_s,
                              u"18:00"_s, u"21:00"_s}));
    }

    void ticksAcrossAClockChange()
    {
        // 25 hours; every label is a round hour of the wall clock.
        const Formatter newYork(QLocale::c(), QTimeZone("America/New_York"));
        const TimeRange day{at("2026-11-01T04:00:00Z"), at("2026-11-02T05:00:00Z")};
        const auto ticks = timeTicks(day, newYork, 5);
        QCOMPARE(labels(ticks), (QStringList{u"Sun 1 Nov"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s}));
        QCOMPARE(ticks[1].at, at("2026-11-01T11:00:00Z"));
    }

    void ticksInHalfHourZones()
    {
        const Formatter kathmandu(QLocale::c(), QTimeZone("Asia/Kathmandu")); // +05:45
        const auto ticks = timeTicks({at("2026-11-22T00:00:00Z"), at("2026-11-22T06:00:00Z")}, kathmandu, 7);
        QCOMPARE(ticks.front().label, u"06:00"_s);
        QCOMPARE(ticks.front().at, at("2026-11-22T00:15:00Z"));
    }

    void ticksNeverExceedTheirNumber()
    {
        const Formatter utc(QLocale::c());
        for (const Milliseconds length :
             {Milliseconds(5min), Milliseconds(3h), Milliseconds(24h), Milliseconds(24h * 7),
              Milliseconds(24h * 400), Milliseconds(24h * 3650)}) {
            for (int most = 1; most < 15; ++most) {
                const Instant start = at("2026-03-01T07:13:00Z");
                QVERIFY(int(timeTicks({start, start + length}, utc, most).size()) <= most + 1);
            }
        }
    }

    void choosesRoundValues()
    {
        QCOMPARE(valueTicks(0, 5, true).at, (std::vector<double>{0, 1}));
        QCOMPARE(valueTicks(qQNaN(), 5, true).at, (std::vector<double>{0, 1}));
        QCOMPARE(valueTicks(3, 5, true).at, (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(valueTicks(3, 5, true).top, 3.5);
        QCOMPARE(valueTicks(38, 4, true).at, (std::vector<double>{0, 10, 20, 30, 40}));
        const ValueTicks big = valueTicks(6.1e12, 5, true);
        QVERIFY(big.top > 6.1e12);
        QVERIFY(big.top < 1.3 * 6.1e12);
    }

    void fourAbsencesDiffer()
    {
        Provenance provenance;
        provenance.watermark = at("2026-11-22T12:00:00Z");
        const auto bucket = [](const char *start, BucketState state) {
            return std::vector<Bucket>{{at(start), at(start) + 1h, state}};
        };
        QCOMPARE(outlookOf(provenance, bucket("2026-11-22T10:00:00Z", BucketState::Complete), 3),
                 Outlook::Data);
        QCOMPARE(outlookOf(provenance, bucket("2026-11-22T10:00:00Z", BucketState::Complete), 0),
                 Outlook::NoEvents);
        QCOMPARE(outlookOf(provenance, bucket("2026-11-22T13:00:00Z", BucketState::Waiting), 0),
                 Outlook::NotRolledUp);
        QCOMPARE(outlookOf(provenance, bucket("2025-11-22T13:00:00Z", BucketState::Expired), 0),
                 Outlook::Expired);
        QCOMPARE(outlookOf({}, bucket("2026-11-22T10:00:00Z", BucketState::Waiting), 0),
                 Outlook::NotRolledUp);
        // Raw rows are numbers, rolled up or not.
        QCOMPARE(outlookOf({}, bucket("2026-11-22T10:00:00Z", BucketState::Waiting), 4), Outlook::Data);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
