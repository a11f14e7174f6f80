// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/latency.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace tidemark;

/// Quantiles of binned times beside those of the times themselves.
class TestLatency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTimeIsWithinTheErrorOfItsBin();
    void smallTimesAreThemselves();
    void quantilesAreThoseOfTheTimes_data();
    void quantilesAreThoseOfTheTimes();
    void sumsAreTheSameInAnyOrder();
    void sharesAreBoundedByWhatABinHolds();
    void apdexCountsTheToleratedHalf();
    void nothingHasNoQuantiles();
    void whatDoesNotFitIsNotAdded();
};

namespace
{
LatencyHistogram histogramOf(const std::vector<int> &times)
{
    std::map<int, qint64> counts;
    for (const int time : times)
        ++counts[binOf(time)];
    std::vector<LatencyHistogram::Bin> bins;
    for (const auto &[number, count] : counts)
        bins.push_back({number, count});
    return LatencyHistogram(std::move(bins));
}

/// percentile_cont
double exactQuantile(std::vector<int> times, double q)
{
    std::ranges::sort(times);
    const double rank = q * double(times.size() - 1);
    const auto below = std::size_t(std::floor(rank));
    const double low = times[below];
    return rank == std::floor(rank) ? low : low + (times[below + 1] - low) * (rank - std::floor(rank));
}

std::vector<int> drawn(int count, const std::function<double(std::mt19937 &)> &draw)
{
    std::mt19937 random(7);
    std::vector<int> times;
    for (int i = 0; i < count; ++i)
        times.push_back(int(std::lround(std::clamp(draw(random), 0.0, 2e9))));
    return times;
}
} // namespace

void TestLatency::everyTimeIsWithinTheErrorOfItsBin()
{
    for (qint64 time = 1; time <= 2'147'483'647; time += 1 + time / 997) {
        const int bin = binOf(double(time));
        QVERIFY2(bin >= 0 && bin <= lastBin, qPrintable(QString::number(time)));
        QVERIFY2(std::abs(binValue(bin) - double(time)) <= latencyError * double(time) * (1 + 1e-9),
                 qPrintable(QString::number(time)));
    }
    QCOMPARE(binOf(2'147'483'647), lastBin);
}

void TestLatency::smallTimesAreThemselves()
{
    for (int time = 0; time <= 50; ++time)
        QCOMPARE(binValue(binOf(time)), double(time));
    QCOMPARE(binOf(-3), zeroBin);
    // Each whole time lies in the bin that names it among its own.
    for (qint64 time = 0; time < 100'000; ++time) {
        const auto [least, greatest] = binTimes(binOf(double(time)));
        QVERIFY2(least <= time && time <= greatest, qPrintable(QString::number(time)));
    }
}

void TestLatency::quantilesAreThoseOfTheTimes_data()
{
    QTest::addColumn<std::vector<int>>("times");
    QTest::newRow("lognormal") << drawn(
        20'000, [](std::mt19937 &random) { return std::lognormal_distribution(4.0, 1.3)(random); });
    QTest::newRow("two humps") << drawn(999, [](std::mt19937 &random) {
        const bool slow = std::bernoulli_distribution(0.5)(random);
        return std::normal_distribution(slow ? 4000.0 : 20.0, slow ? 300.0 : 3.0)(random);
    });
    QTest::newRow("constant") << std::vector<int>(500, 137);
    QTest::newRow("heavy tail") << drawn(20'000, [](std::mt19937 &random) {
        return 5 * std::pow(std::uniform_real_distribution(1e-9, 1.0)(random), -1.1);
    });
    QTest::newRow("few") << std::vector<int>{3, 100, 90'000};
    QTest::newRow("zeros") << std::vector<int>{0, 0, 0, 12, 7'000};
    QTest::newRow("one") << std::vector<int>{251};
}

void TestLatency::quantilesAreThoseOfTheTimes()
{
    QFETCH(std::vector<int>, times);
    const LatencyHistogram histogram = histogramOf(times);
    QCOMPARE(histogram.total(), qint64(times.size()));
    for (const double q : {0.0, 0.01, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1.0}) {
        const double exact = exactQuantile(times, q);
        const double found = *histogram.quantile(q);
        QVERIFY2(std::abs(found - exact) <= latencyError * exact + 1e-9,
                 qPrintable(u"p%1: %2 instead of %3"_s.arg(q * 100).arg(found).arg(exact)));
    }
    QCOMPARE(*histogram.greatest(), *histogram.quantile(1));
}

void TestLatency::sumsAreTheSameInAnyOrder()
{
    const std::vector<int> times =
        drawn(3'000, [](std::mt19937 &random) { return std::lognormal_distribution(4.0, 1.3)(random); });
    std::vector<LatencyHistogram> parts;
    for (std::size_t at = 0; at < times.size(); at += 100)
        parts.push_back(histogramOf({times.begin() + qptrdiff(at), times.begin() + qptrdiff(at + 100)}));
    LatencyHistogram forward;
    LatencyHistogram backward;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QVERIFY(forward.add(parts[i]));
        QVERIFY(backward.add(parts[parts.size() - 1 - i]));
    }
    QCOMPARE(forward, histogramOf(times));
    QCOMPARE(backward, forward);
}

void TestLatency::sharesAreBoundedByWhatABinHolds()
{
    const std::vector<int> times =
        drawn(5'000, [](std::mt19937 &random) { return std::lognormal_distribution(5.0, 1.0)(random); });
    const LatencyHistogram histogram = histogramOf(times);
    for (const int threshold : {0, 1, 30, 49, 50, 51, 100, 299, 300, 301, 1'000, 5'000'000}) {
        const double exact = double(std::ranges::count_if(times, [=](int t) { return t <= threshold; })) /
                             double(times.size());
        const LatencyHistogram::Share share = *histogram.within(threshold);
        QVERIFY2(share.least <= exact && exact <= share.most, qPrintable(QString::number(threshold)));
        QVERIFY2(share.most - share.least < 0.02, qPrintable(QString::number(threshold)));
        if (threshold < 50)
            QCOMPARE(share.least, exact);
    }
}

void TestLatency::apdexCountsTheToleratedHalf()
{
    // 6 within 10 ms, 2 within 40 ms, 2 slower.
    const LatencyHistogram histogram = histogramOf({1, 2, 3, 4, 5, 10, 11, 40, 41, 900});
    QCOMPARE(*histogram.apdex(10), 0.7);
}

void TestLatency::nothingHasNoQuantiles()
{
    const LatencyHistogram nothing({}, 12);
    QCOMPARE(nothing.total(), 0);
    QCOMPARE(nothing.lacking(), 12);
    QVERIFY(!nothing.quantile(0.5));
    QVERIFY(!nothing.greatest());
    QVERIFY(!nothing.within(100));
    QVERIFY(!nothing.apdex(100));
}

void TestLatency::whatDoesNotFitIsNotAdded()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    LatencyHistogram histogram({{3, most - 1}});
    const LatencyHistogram before = histogram;
    QVERIFY(!histogram.add(LatencyHistogram({{3, 2}})));
    QCOMPARE(histogram, before);
    QVERIFY(histogram.add(LatencyHistogram({{4, 1}})));
    QCOMPARE(histogram.total(), most);
}

QTEST_APPLESS_MAIN(TestLatency)
#include "tst_latency.moc"
