// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/keptlevels.h"
#include "core/zoneclock.h"
#include "integration/levelrows.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Until when each level of a dataset was expired, coarsest first.
using Gone = std::array<const char *, levelCount>;

QString expireTo(Dataset dataset, const Gone &gone)
{
    static constexpr std::array<const char *, levelCount> columns{"day", "hour", "bucket"};
    QString script = u"BEGIN; "_s;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const QString table = levelOf(dataset, level).table;
        const QString column =
            dataset == Dataset::Events ? QString::fromLatin1(columns.at(level)) : u"ingest_time"_s;
        const QString until = gone.at(level) == nullptr
                                  ? u"NULL"_s
                                  : u"timestamptz '%1'"_s.arg(QString::fromLatin1(gone.at(level)));
        script += uR"sql(DELETE FROM tidemark.%1; INSERT INTO tidemark.%1 SELECT * FROM kept.%1
                         WHERE %2 >= coalesce(%3::timestamptz, '-infinity'); UPDATE tidemark.rollup_level SET
                         gone = CASE WHEN %3::timestamptz IS NULL THEN '{}' ELSE tstzmultirange(tstzrange(NULL,
                         %3::timestamptz)) END
                         WHERE table_name = '%1'; )sql"_s.arg(table, column, until);
    }
    return script + u"COMMIT"_s;
}

/// Leaves two stretches of UTC days, as holds do; from the levels of narrow only the first of them.
QString expireAround(Dataset dataset, int narrow)
{
    static constexpr std::array<const char *, levelCount> columns{"day", "hour", "bucket"};
    QString script = u"BEGIN; "_s;
    for (std::size_t level = 0; level < levelCount; ++level) {
        const QString column =
            dataset == Dataset::Events ? QString::fromLatin1(columns.at(level)) : u"ingest_time"_s;
        const QString held =
            (narrow >> level & 1) != 0
                ? u"{['2024-10-20 00:00Z', '2024-10-23 00:00Z')}"_s
                : u"{['2024-10-20 00:00Z', '2024-10-23 00:00Z'), ['2024-10-26 00:00Z', '2024-10-29 00:00Z')}"_s;
        script += uR"sql(
            DELETE FROM tidemark.%1;
            INSERT INTO tidemark.%1 SELECT * FROM kept.%1 WHERE %2 <@ $held$%3$held$::tstzmultirange;
            UPDATE tidemark.rollup_level SET gone = tstzmultirange(tstzrange(NULL, '2025-01-01 00:00Z')) - $held$%3$held$::tstzmultirange
            WHERE table_name = '%1'; )sql"_s.arg(levelOf(dataset, level).table, column, held);
    }
    return script + u"COMMIT"_s;
}

qint64 unplaced(const Provenance &provenance)
{
    return provenance.unplacedRows();
}

/// The rule said again: the granularity to be shown where the finest level that holds from is this one.
Granularity widestOf(Dataset dataset, Granularity asked, std::size_t level)
{
    const Granularity own = level == 0                   ? Granularity::Day
                            : level == 1                 ? Granularity::Hour
                            : dataset == Dataset::Events ? Granularity::QuarterHour
                                                         : Granularity::Minute;
    return std::max(asked, own);
}
} // namespace

class LevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCombinationIsRightOrMarked_data();
    void everyCombinationIsRightOrMarked();
    void heldDaysBetweenExpiredOnesAreRightOrMarked_data();
    void heldDaysBetweenExpiredOnesAreRightOrMarked();
    void whatTheServerExpiresIsNoZero();

private:
    void checkHeld(const TrendSeries &trend);
    void checkTrend(const RangeQuestion &asked, const HistoryAnswer &answer, const Gone &gone);
    void checkUniques(const UniqueSeries &uniques);
    void checkCountries(const CountryBreakdown &countries);

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
    Truth m_truth{rowsInserted()};
};

void LevelsTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        psql(m_conninfo, insertOf(dataset, true));
        psql(m_conninfo, u"SELECT tidemark.rollup('%1')"_s.arg(datasetName(dataset)));
        psql(m_conninfo, insertOf(dataset, false));
    }
    psql(m_conninfo, u"CREATE SCHEMA kept"_s);
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        for (std::size_t level = 0; level < levelCount; ++level)
            psql(m_conninfo,
                 u"CREATE TABLE kept.%1 AS SELECT * FROM tidemark.%1"_s.arg(levelOf(dataset, level).table));
    }
    m_gateway = std::make_unique<PgReadGateway>(profileOf(m_conninfo), u"test"_s);
}

void LevelsTest::everyCombinationIsRightOrMarked_data()
{
    QTest::addColumn<int>("dataset");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("fine");
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        for (int combination = 0; combination < 27; ++combination) {
            const int day = combination / 9;
            const int hour = combination / 3 % 3;
            const int fine = combination % 3;
            const auto word = [](int how) { return how == 0 ? "kept" : how == 1 ? "cut" : "gone"; };
            QTest::addRow("%s: days %s, hours %s, finest %s", qPrintable(datasetName(dataset)), word(day),
                          word(hour), word(fine))
                << int(dataset) << day << hour << fine;
        }
    }
}

void LevelsTest::everyCombinationIsRightOrMarked()
{
    QFETCH(int, dataset);
    QFETCH(int, day);
    QFETCH(int, hour);
    QFETCH(int, fine);
    static constexpr const char *cuts[levelCount][3] = {
        {nullptr, "2024-10-28T00:00:00Z", "2025-01-01T00:00:00Z"},
        {nullptr, "2024-10-28T05:00:00Z", "2025-01-01T00:00:00Z"},
        {nullptr, "2024-10-29T05:15:00Z", "2025-01-01T00:00:00Z"}};
    const Gone gone{cuts[0][day], cuts[1][hour], cuts[2][fine]};
    const auto of = Dataset(dataset);
    psql(m_conninfo, expireTo(of, gone));
    // No raw row is of any help but those that no rollup holds.
    psql(m_conninfo,
         u"UPDATE tidemark.pipeline SET raw_gone = tstzmultirange(tstzrange(NULL, '2025-01-01 00:00Z'))"_s);

    for (const char *zone :
         {"UTC", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Atlantic/Azores", "Europe/Berlin"}) {
        for (const Granularity granularity :
             {Granularity::Minute, Granularity::QuarterHour, Granularity::Hour, Granularity::Day}) {
            RangeQuestion asked;
            asked.dataset = of;
            asked.tenant = TenantId(7);
            asked.zone = zone;
            asked.granularity = granularity;
            const QTimeZone timeZone(zone);
            // Minutes are many.
            const QDate last = granularity == Granularity::Minute ? QDate(2024, 10, 30) : QDate(2024, 11, 5);
            const QDate first =
                granularity == Granularity::Minute ? QDate(2024, 10, 27) : QDate(2024, 10, 25);
            asked.range = {startOfDay(first, timeZone), startOfDay(last, timeZone)};
            const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
            QVERIFY2(answer && answer->trend, wordsOf(answer));
            QVERIFY2(answer->uniques && answer->countries, zone);
            const QByteArray where = QByteArray(zone) + ' ' + granularityName(granularity).toLatin1();
            checkTrend(asked, *answer, gone);
            checkUniques(**answer->uniques);
            checkCountries(**answer->countries);
            if (QTest::currentTestFailed())
                QFAIL(where.constData());
        }
    }
}

void LevelsTest::checkTrend(const RangeQuestion &asked, const HistoryAnswer &answer, const Gone &gone)
{
    const TrendSeries &trend = **answer.trend;
    const Provenance &from = trend.provenance;
    QCOMPARE(trend.question, asked);
    QCOMPARE(trend.buckets.front().start, from.range.from);
    QCOMPARE(trend.buckets.back().end, from.range.to);
    QVERIFY(from.range.from <= asked.range.from && from.range.to >= asked.range.to);

    // Which level it is to be: the finest that reaches as far back as any does.
    std::optional<Instant> left = at("3000-01-01T00:00:00Z");
    std::array<std::optional<Instant>, levelCount> marks;
    for (std::size_t level = 0; level < levelCount; ++level) {
        if (gone.at(level) != nullptr)
            marks.at(level) = at(gone.at(level));
        left = std::min(left, marks.at(level));
    }
    const Instant known = std::max(from.range.from, left.value_or(from.range.from));
    if (known < from.range.to) {
        std::size_t finest = levelCount - 1;
        while (finest > 0 && marks.at(finest) && *marks.at(finest) > known)
            --finest;
        QCOMPARE(shownGranularity(asked, from), widestOf(asked.dataset, asked.granularity, finest));
    }

    qint64 shown = 0;
    bool partial = false;
    for (std::size_t i = 0; i < trend.buckets.size(); ++i) {
        const Bucket &bucket = trend.buckets[i];
        QVERIFY(bucket.start < bucket.end && (i == 0 || bucket.start == trend.buckets[i - 1].end));
        const qint64 count = std::accumulate(
            trend.counts.begin(), trend.counts.end(), qint64{0},
            [i](qint64 sum, const std::vector<qint64> &counts) { return sum + counts.at(i); });
        shown += count;
        const qint64 truth = m_truth.rows({bucket.start, bucket.end});
        if (bucket.state == BucketState::Expired) {
            QVERIFY(left && bucket.end <= *left);
            QCOMPARE(count, 0);
        } else if (bucket.state == BucketState::Partial) {
            QVERIFY(count <= truth);
            partial = true;
        } else {
            QCOMPARE(count, truth);
        }
    }
    // What is kept is in a bucket or among the rows that cannot be placed; what is not is said.
    QVERIFY(shown + unplaced(from) >= m_truth.rows({known, from.range.to}));
    QCOMPARE(from.keptFrom.has_value(), known > from.range.from);
    if (shown != m_truth.rows(from.range))
        QVERIFY(!from.isWhole());
    QCOMPARE(partial, unplaced(from) > 0 || (partial && from.keptFrom));
    if (asked.dataset == Dataset::HttpRequest) {
        QVERIFY(answer.requests);
        const RequestSeries &requests = **answer.requests;
        QCOMPARE(requests.range.requests, shown);
        QCOMPARE(requests.buckets, trend.buckets);
        QCOMPARE(requests.provenance, from);
    }
}

void LevelsTest::checkUniques(const UniqueSeries &uniques)
{
    const auto check = [this](const UniqueEstimate &estimate, const TimeRange &range, bool known) {
        const auto truth = double(m_truth.users(range));
        if (estimate.exact) {
            QVERIFY(known);
            QCOMPARE(estimate.estimate, truth);
        } else {
            QVERIFY(estimate.atLeast);
            QVERIFY(estimate.estimate <= truth);
        }
    };
    for (std::size_t i = 0; i < uniques.buckets.size(); ++i) {
        const Bucket &bucket = uniques.buckets[i];
        check(uniques.estimates.at(i), {bucket.start, bucket.end},
              bucket.state != BucketState::Expired && bucket.state != BucketState::Partial);
        if (QTest::currentTestFailed())
            return;
    }
    check(uniques.range, uniques.provenance.range, !uniques.provenance.keptFrom);
}

void LevelsTest::checkCountries(const CountryBreakdown &countries)
{
    const Provenance &from = countries.provenance;
    const qint64 truth = m_truth.rows(from.range);
    const Instant known = from.keptFrom.value_or(from.range.from);
    QVERIFY(countries.total() <= truth);
    QVERIFY(countries.total() + unplaced(from) >= m_truth.rows({known, from.range.to}));
    if (from.isWhole())
        QCOMPARE(countries.total(), truth);
    const qint64 previous =
        std::accumulate(countries.countries.begin(), countries.countries.end(), qint64{0},
                        [](qint64 sum, const CountryCount &country) { return sum + country.previous; });
    const qint64 previousTruth = m_truth.rows(countries.previousRange);
    QVERIFY(previous <= previousTruth);
    if (countries.previous == PreviousData::Whole)
        QCOMPARE(previous, previousTruth);
}

void LevelsTest::heldDaysBetweenExpiredOnesAreRightOrMarked_data()
{
    QTest::addColumn<int>("dataset");
    QTest::addColumn<int>("narrow");
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest})
        for (int narrow = 0; narrow < 8; ++narrow)
            QTest::addRow("%s, less in levels %d", qPrintable(datasetName(dataset)), narrow)
                << int(dataset) << narrow;
}

void LevelsTest::heldDaysBetweenExpiredOnesAreRightOrMarked()
{
    QFETCH(int, dataset);
    QFETCH(int, narrow);
    psql(m_conninfo, expireAround(Dataset(dataset), narrow));
    psql(m_conninfo,
         u"UPDATE tidemark.pipeline SET raw_gone = tstzmultirange(tstzrange(NULL, '2025-01-01 00:00Z'))"_s);
    for (const char *zone : {"UTC", "Asia/Kathmandu", "America/New_York", "Atlantic/Azores"}) {
        for (const Granularity granularity :
             {Granularity::QuarterHour, Granularity::Hour, Granularity::Day}) {
            RangeQuestion asked;
            asked.dataset = Dataset(dataset);
            asked.tenant = TenantId(7);
            asked.zone = zone;
            asked.granularity = granularity;
            const QTimeZone timeZone(zone);
            asked.range = {startOfDay(QDate(2024, 10, 18), timeZone),
                           startOfDay(QDate(2024, 11, 1), timeZone)};
            const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
            QVERIFY2(answer && answer->trend, wordsOf(answer));
            QVERIFY2(answer->uniques && answer->countries, zone);
            checkHeld(**answer->trend);
            checkUniques(**answer->uniques);
            QVERIFY(!(*answer->uniques)->range.exact);
            const CountryBreakdown &countries = **answer->countries;
            QVERIFY(!countries.provenance.isWhole());
            QVERIFY(countries.total() >= (*answer->trend)->total());
            QVERIFY(countries.total() <= m_truth.rows(countries.provenance.range));
            if (QTest::currentTestFailed())
                QFAIL((QByteArray(zone) + ' ' + granularityName(granularity).toLatin1()).constData());
        }
    }
}

/// No bucket has another number than the true one without a mark, and what is held is shown or counted.
void LevelsTest::checkHeld(const TrendSeries &trend)
{
    const Instant heldFrom = at("2024-10-20T00:00:00Z");
    const Instant heldTo = at("2024-10-23T00:00:00Z");
    qint64 shown = 0;
    for (std::size_t i = 0; i < trend.buckets.size(); ++i) {
        const Bucket &bucket = trend.buckets[i];
        const qint64 count = std::accumulate(
            trend.counts.begin(), trend.counts.end(), qint64{0},
            [i](qint64 sum, const std::vector<qint64> &counts) { return sum + counts.at(i); });
        const qint64 truth = m_truth.rows({bucket.start, bucket.end});
        shown += count;
        if (bucket.state == BucketState::Expired)
            QCOMPARE(count, 0);
        else if (bucket.state == BucketState::Partial)
            QVERIFY(count <= truth);
        else
            QCOMPARE(count, truth);
        if (bucket.end <= heldFrom) // raw rows that no rollup holds are still there
            QVERIFY(bucket.state == BucketState::Expired || bucket.state == BucketState::Partial);
    }
    QVERIFY(!trend.provenance.isWhole());
    QVERIFY(shown + unplaced(trend.provenance) >= m_truth.rows({heldFrom, heldTo}));
    const auto note = std::ranges::find(trend.provenance.notes, RangeNote::Code::Expired, &RangeNote::code);
    QVERIFY(note != trend.provenance.notes.end() && !note->gone.empty());
}

void LevelsTest::whatTheServerExpiresIsNoZero()
{
    psql(m_conninfo, expireTo(Dataset::Events, {nullptr, nullptr, nullptr}));
    RangeQuestion asked;
    asked.tenant = TenantId(7);
    asked.range = {at("2024-10-25T00:00:00Z"), at("2024-11-02T00:00:00Z")};
    const auto expire = [this](const QString &level, const QString &table) {
        psql(m_conninfo,
             uR"sql(UPDATE tidemark.retention SET keep = date_trunc('day', now(), 'UTC') - timestamptz
                    '2024-10-28 00:00Z' WHERE table_name = '%2'; DO $$ BEGIN WHILE
                    tidemark.expire_level('events', '%1') IS NOT NULL LOOP END LOOP; END $$)sql"_s.arg(
                 level, table));
    };
    // Hours are made of quarters where they are gone themselves.
    expire(u"hourly"_s, u"events_hourly"_s);
    Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    QVERIFY((*answer->trend)->provenance.notes.empty());
    QCOMPARE((*answer->trend)->total(), m_truth.rows(asked.range));
    // Where those are gone in a part of the range, all of it is shown per day.
    expire(u"15min"_s, u"events_15min"_s);
    answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    const Provenance &days = (*answer->trend)->provenance;
    QCOMPARE(days.shown, std::optional(Granularity::Day));
    QCOMPARE(days.notes.size(), 1U);
    QCOMPARE(days.notes[0].code, RangeNote::Code::Coarser);
    QVERIFY(!days.notes[0].keep.isEmpty());
    QCOMPARE((*answer->trend)->total(), m_truth.rows(asked.range));
    // Expired is only what is in no level; raw rows that no rollup holds are still there.
    expire(u"daily"_s, u"events_daily"_s);
    answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    const Instant left = at("2024-10-28T00:00:00Z");
    QCOMPARE((*answer->trend)->provenance.keptFrom, std::optional(left));
    for (const Bucket &bucket : (*answer->trend)->buckets)
        QCOMPARE(bucket.state == BucketState::Expired || bucket.state == BucketState::Partial,
                 bucket.start < left);
    QVERIFY((*answer->uniques)->range.atLeast && !(*answer->uniques)->range.exact);
    QCOMPARE((*answer->countries)->previous, PreviousData::Expired);
}

QTEST_GUILESS_MAIN(LevelsTest)
#include "tst_levels.moc"
