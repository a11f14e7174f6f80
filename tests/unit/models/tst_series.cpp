// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/axischoice.h"
#include "models/paneoutlook.h"
#include "models/stack.h"
#include "models/ticks.h"
#include "support/instants.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
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
        QCOMPARE(layers.size(), std::size_t(SeriesSlots::mostTypes + 1));
        QCOMPARE(layers.back().slot, SeriesSlots::otherSlot);
        // The least frequent ones, and they can be told.
        QCOMPARE(layers.back().values, (std::vector<qint64>{0 + 1 + 2, 3}));
        QCOMPARE(layerText(layers.back(), Dataset::Events), u"Other"_s);
        QCOMPARE(layers.back().parts,
                 (std::vector<std::pair<QString, qint64>>{{u"t2"_s, 3}, {u"t1"_s, 2}, {u"t0"_s, 1}}));
    }

    void theMostFrequentNeverStandsAmongTheRest()
    {
        SeriesSlots table;
        table.reset(Dataset::Events);
        QStringList types;
        std::vector<std::vector<qint64>> counts;
        for (int i = 0; i < 12; ++i) {
            types << u"t%1"_s.arg(i);
            counts.push_back({100 - i});
        }
        (void)stackLayers(types, counts, table);
        QCOMPARE(table.slotOf(u"t11"_s), SeriesSlots::otherSlot);
        counts[11] = {500};
        const auto layers = stackLayers(types, counts, table);
        QVERIFY(table.slotOf(u"t11"_s) < SeriesSlots::otherSlot);
        QCOMPARE(table.slotOf(u"t8"_s), SeriesSlots::otherSlot); // the least of those that had one
        QCOMPARE(layers.size(), std::size_t(SeriesSlots::mostTypes + 1));
        // Another chart has another leader; neither pushes the other out.
        (void)stackLayers({u"t11"_s, u"t10"_s}, {{1}, {900}}, table);
        QVERIFY(table.slotOf(u"t11"_s) < SeriesSlots::otherSlot);
        QVERIFY(table.slotOf(u"t10"_s) < SeriesSlots::otherSlot);
        // An earlier period changes nothing.
        (void)stackLayers({u"elsewhere"_s}, {{9999}}, std::as_const(table));
        QCOMPARE(table.slotOf(u"elsewhere"_s), SeriesSlots::otherSlot);
    }

    void aTypeHasItsColourByItsName()
    {
        const auto slotsOf = [](const QList<QStringList> &answers) {
            SeriesSlots table;
            table.reset(Dataset::Events);
            for (const QStringList &types : answers) {
                std::vector<std::vector<qint64>> counts;
                for (qsizetype i = 0; i < types.size(); ++i)
                    counts.push_back({100 - i});
                (void)stackLayers(types, counts, table);
            }
            QHash<QString, int> found;
            for (const QStringList &types : answers) {
                for (const QString &type : types)
                    found.insert(type, table.slotOf(type));
            }
            return found;
        };
        // Search is green, whoever else is there, and whatever came first.
        QCOMPARE(slotsOf({{u"search"_s}}).value(u"search"_s), 2);
        QCOMPARE(slotsOf({{u"zebra"_s, u"Search"_s}}).value(u"Search"_s), 2);
        const QStringList names{u"page_view"_s, u"click"_s,  u"add_to_cart"_s, u"purchase"_s,
                                u"sign_in"_s,   u"search"_s, u"signup"_s,      u"refund"_s};
        const auto once = slotsOf({names});
        QStringList turned = names;
        std::ranges::reverse(turned);
        QCOMPARE(slotsOf({turned}), once);
        QCOMPARE(slotsOf({{u"refund"_s, u"search"_s}, turned.mid(2), names}), once);
        // No two have the same.
        const QList<int> used = once.values();
        QCOMPARE(QSet<int>(used.begin(), used.end()).size(), names.size());
        for (const int slot : used)
            QVERIFY(slot < SeriesSlots::otherSlot);
        // Of names that want the same one the alphabet decides, also among many.
        for (int seed = 0; seed < 40; ++seed) {
            QStringList many;
            for (int i = 0; i < 9; ++i)
                many << u"type %1"_s.arg(seed * 9 + i);
            QStringList other = many;
            std::ranges::reverse(other);
            const auto a = slotsOf({many});
            QCOMPARE(a, slotsOf({other.mid(0, 3), other}));
            const QList<int> values = a.values();
            QCOMPARE(QSet<int>(values.begin(), values.end()).size(), 9);
        }
    }

    void outliersDoNotFlattenTheRest()
    {
        std::vector<double> values(100, 10);
        values[7] = 12;
        QCOMPARE(greatestWithoutOutliers(values), 12.0);
        values[50] = 5'000;
        QCOMPARE(greatestWithoutOutliers(values), 15.0);
        values[51] = 4'000;
        values[52] = 90;
        QCOMPARE(greatestWithoutOutliers(values), 15.0);
        values[53] = 80; // four are more than a few
        QCOMPARE(greatestWithoutOutliers(values), 112.5);
        std::fill(values.begin(), values.begin() + 60, 400.0);
        QCOMPARE(greatestWithoutOutliers(values), 400.0);
        // Of a few values none can be called an outlier; what is no number counts for nothing.
        QCOMPARE(greatestWithoutOutliers({1, 1, 1, 900}), 900.0);
        QCOMPARE(greatestWithoutOutliers({0, 0, qQNaN(), qInf()}), 0.0);
        QCOMPARE(greatestWithoutOutliers({}), 0.0);
    }

    void logarithmsHaveAPlaceForNothing()
    {
        const ValueTicks ticks = logTicks(25'000, 3, 6, true);
        QCOMPARE(ticks.at, (std::vector<double>{0, 1, 10, 100, 1'000, 10'000}));
        QVERIFY(ticks.top >= 25'000);
        QCOMPARE(ticks.placeOf(0), 0.0);
        QCOMPARE(ticks.placeOf(ticks.top), 1.0);
        QCOMPARE(ticks.placeOf(1e9), 1.0);
        double before = -1;
        for (const double value : {0.0, 1.0, 2.0, 10.0, 100.0, 24'000.0}) {
            QVERIFY(ticks.placeOf(value) > before);
            before = ticks.placeOf(value);
        }
        // Decades are about as far from each other.
        QVERIFY(std::abs((ticks.placeOf(1'000) - ticks.placeOf(100)) -
                         (ticks.placeOf(10'000) - ticks.placeOf(1'000))) < 0.01);
        QCOMPARE(logTicks(0.25, 0.004, 6, false).at, (std::vector<double>{0, 0.001, 0.01, 0.1}));
        QVERIFY(logTicks(1e12, 1, 3, true).at.size() <= 6);
        QCOMPARE(logTicks(0, 0, 5, true), valueTicks(0, 5, true));
        // A least value of next to nothing does not make the axis endless.
        QVERIFY(logTicks(1e6, 1e-200, 4, false).at.size() <= 6);
        QCOMPARE(valueTicks(38, 4, true).placeOf(20), 0.5);
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
        // Nothing is no hundred per cent and no millisecond: there is no second number to name.
        QCOMPARE(valueTicks(0, 5, true).at, std::vector<double>{0});
        QCOMPARE(valueTicks(qQNaN(), 5, true).at, std::vector<double>{0});
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
