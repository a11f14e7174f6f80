// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"
#include "support/testcluster.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
qint64 sumOf(const QJsonArray &rows, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[key].toInteger();
    return sum;
}

QStringList codesOf(const CtlRun &run)
{
    QStringList codes;
    for (const QJsonValue &note : run.array(u"notes"_s))
        codes << note["code"_L1].toString();
    return codes;
}

QJsonValue noteOf(const CtlRun &run, const QString &code)
{
    for (const QJsonValue &note : run.array(u"notes"_s)) {
        if (note["code"_L1] == code)
            return note;
    }
    return {};
}
} // namespace

/// What tidemarkctl says of ranges that are partly expired: never less than there is without a word.
class PartlyExpiredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingExpiredHasNoNotes();
    void hoursCannotCutDaysOfKathmandu();
    void daysCannotCutDaysOfKathmandu();
    void hoursThatAreHeldForHalfADayCutNoMoreThanThat();
    void hoursThatAreKeptFromWithinADayAreShownAsThatDay();
    void hoursThatAreGoneAreShownPerDay();
    void onlyWhatIsLeftNowhereIsExpired();
    void heldDaysBetweenExpiredOnesAreShown();
    void liveCountsOfExpiredRowsAreNoZeros();
    void rawRowsNameTheDaysThatAreGone();
    void aChangeAgainstNothingSaysSo();
    void everyQueryHasNotes();
    void csvAndTableCarryTheMark();
    void daysWithTwoMidnightsAreWhole();
    void theFirstAndTheLastOfAnHourThatComesTwice();

private:
    [[nodiscard]] CtlRun query(const QStringList &arguments, const QString &format = u"json"_s) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      QStringList{u"--format"_s, format, u"query"_s} + arguments +
                          QStringList{u"--tenant"_s, u"1"_s, u"--dataset"_s, u"http_request"_s});
    }
    void expire(const QString &levels) const
    {
        for (const QString &level : levels.split(u' '))
            psql(m_conninfo, uR"sql(DELETE FROM tidemark.%1; UPDATE tidemark.rollup_level SET gone =
                        tstzmultirange(tstzrange(NULL, date_trunc('day', now(), 'UTC'))) WHERE table_name = '%1')sql"_s
                                 .arg(level));
        psql(m_conninfo, uR"sql(DELETE FROM tidemark.http_request; UPDATE tidemark.pipeline SET raw_gone =
                                tstzmultirange(tstzrange(NULL, date_trunc('day', now(), 'UTC'))))sql"_s);
    }
    /// 1 and 2 September are held; all else expires.
    void holdTwoDays() const
    {
        psql(
            m_conninfo,
            u"SELECT tidemark.add_hold('http_request', '2024-09-01 00:00Z', '2024-09-03 00:00Z', NULL, '')"_s);
        for (const QString &table :
             u"http_request http_request_1min http_request_1hour http_request_1day"_s.split(u' '))
            psql(m_conninfo, u"SELECT tidemark.set_retention('%1', '60 days')"_s.arg(table));
        psql(m_conninfo, u"CALL tidemark.upkeep()"_s);
    }

    QString m_conninfo;
    QStringList m_kathmandu{u"--zone"_s,     u"Asia/Kathmandu"_s, u"--from"_s,
                            u"2024-09-01"_s, u"--to"_s,           u"2024-09-05"_s};
};

void PartlyExpiredTest::init()
{
    // A request a minute for four days of Kathmandu.
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, status_code, ip_address,
                request_country) SELECT 1, timestamptz '2024-08-31 18:15Z' + n * interval '1 minute', 200,
                '10.0.0.' || n % 100, 'NP' FROM generate_series(0, 5759) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('http_request')"_s);
}

void PartlyExpiredTest::nothingExpiredHasNoNotes()
{
    const CtlRun run = query(QStringList{u"daily"_s} + m_kathmandu);
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.json().contains(u"notes"_s));
    QCOMPARE(codesOf(run), QStringList());
    QCOMPARE(sumOf(run.array(u"rows"_s), u"requests"_s), 5760);
    for (const QJsonValue &row : run.array(u"rows"_s))
        QCOMPARE(row["state"_L1].toString(), u"complete"_s);
}

void PartlyExpiredTest::hoursCannotCutDaysOfKathmandu()
{
    expire(u"http_request_1min"_s);
    const CtlRun daily = query(QStringList{u"daily"_s} + m_kathmandu);
    QCOMPARE(codesOf(daily), QStringList{u"unplaced"_s});
    QCOMPARE(noteOf(daily, u"unplaced"_s)["rows"_L1].toInteger(), 240);
    QVERIFY(noteOf(daily, u"unplaced"_s)["text"_L1].toString().contains(u"UTC hours"));
    QCOMPARE(sumOf(daily.array(u"rows"_s), u"requests"_s) + 240, 5760);
    for (const QJsonValue &row : daily.array(u"rows"_s)) {
        QCOMPARE(row["state"_L1].toString(), u"partial"_s);
        QCOMPARE(row["addresses"_L1]["exact"_L1].toBool(), false);
    }
    QCOMPARE(daily.json()["range"_L1]["at_least"_L1].toBool(), true);

    const CtlRun countries = query(QStringList{u"countries"_s} + m_kathmandu);
    QCOMPARE(sumOf(countries.array(u"rows"_s), u"count"_s), 5700);
    QCOMPARE(noteOf(countries, u"unplaced"_s)["rows"_L1].toInteger(), 60);
    QCOMPARE(countries.json()["state"_L1].toString(), u"partial"_s);
    QCOMPARE(countries.json()["share_of"_L1].toString(), u"known-rows"_s);
    for (const QJsonValue &row : countries.array(u"rows"_s)) {
        QCOMPARE(row["state"_L1].toString(), u"partial"_s);
        QCOMPARE(row["at_least"_L1].toBool(), true);
    }

    const CtlRun uniques = query(QStringList{u"uniques"_s} + m_kathmandu);
    const QJsonObject range = uniques.json()["range"_L1].toObject();
    QCOMPARE(range["estimate"_L1].toInt(), 100);
    QCOMPARE(range["exact"_L1].toBool(), false);
    QCOMPARE(range["at_least"_L1].toBool(), true);
}

void PartlyExpiredTest::daysCannotCutDaysOfKathmandu()
{
    expire(u"http_request_1min http_request_1hour"_s);
    const CtlRun daily = query(QStringList{u"daily"_s} + m_kathmandu);
    QCOMPARE(codesOf(daily), (QStringList{u"utc-buckets"_s, u"unplaced"_s}));
    QCOMPARE(daily.json()["bucket_zone"_L1].toString(), u"UTC"_s);
    const qint64 unplaced = noteOf(daily, u"unplaced"_s)["rows"_L1].toInteger();
    QCOMPARE(unplaced, 1440);
    QCOMPARE(sumOf(daily.array(u"rows"_s), u"requests"_s) + unplaced, 5760);
    const QJsonArray rows = daily.array(u"rows"_s);
    QCOMPARE(rows.at(1)["bucket"_L1].toString(), u"2024-09-01T05:45:00+05:45"_s);
    QCOMPARE(rows.at(1)["requests"_L1].toInteger(), 1440);
    QCOMPARE(rows.at(1)["state"_L1].toString(), u"complete"_s);
    QCOMPARE(rows.at(0)["state"_L1].toString(), u"partial"_s);
}

/// The range ends within the half of a day whose hours are held; its last day does not.
void PartlyExpiredTest::hoursThatAreHeldForHalfADayCutNoMoreThanThat()
{
    expire(u"http_request_1min"_s);
    psql(m_conninfo, uR"sql(
        DELETE FROM tidemark.http_request_1hour
        WHERE ingest_time < '2024-09-03 00:00Z' OR ingest_time >= '2024-09-03 12:00Z';
        UPDATE tidemark.rollup_level
        SET gone = tstzmultirange(tstzrange(NULL, '2024-09-03 00:00Z'),
                                  tstzrange('2024-09-03 12:00Z', date_trunc('day', now(), 'UTC')))
        WHERE table_name = 'http_request_1hour'
    )sql"_s);
    const CtlRun run = query({u"hourly"_s, u"--zone"_s, u"Asia/Kathmandu"_s, u"--from"_s, u"2024-08-31"_s,
                              u"--to"_s, u"2024-09-03T14:00"_s});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY2(codesOf(run).contains(u"unplaced"_s), run.output);
    QCOMPARE(run.json()["range"_L1]["at_least"_L1].toBool(), true);
    const QJsonArray rows = run.array(u"rows"_s);
    QCOMPARE(rows.last()["bucket"_L1].toString(), u"2024-09-03T05:45:00+05:45"_s);
    QCOMPARE(rows.last()["state"_L1].toString(), u"partial"_s);
}

void PartlyExpiredTest::hoursThatAreKeptFromWithinADayAreShownAsThatDay()
{
    expire(u"http_request_1min"_s);
    psql(m_conninfo, uR"sql(
        DELETE FROM tidemark.http_request_1hour WHERE ingest_time < '2024-09-03 12:00Z';
        UPDATE tidemark.rollup_level SET gone = tstzmultirange(tstzrange(NULL, '2024-09-03 12:00Z'))
        WHERE table_name = 'http_request_1hour'
    )sql"_s);
    const CtlRun run = query({u"hourly"_s, u"--zone"_s, u"UTC"_s, u"--from"_s, u"2024-09-03T13:00"_s,
                              u"--to"_s, u"2024-09-03T16:00"_s});
    QCOMPARE(run.exitStatus, 0);
    // A day's requests are more than those of three hours.
    QCOMPARE(codesOf(run), (QStringList{u"coarser"_s, u"widened"_s}));
    const QString words = noteOf(run, u"widened"_s)["text"_L1].toString();
    QVERIFY2(words.contains(u", 13:00–16:00"_s), qPrintable(words));
    const QJsonArray rows = run.array(u"rows"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)["state"_L1].toString(), u"complete"_s);
    QCOMPARE(rows.at(0)["requests"_L1].toInteger(), 1440);
    for (const QString &kind : {u"uniques"_s, u"countries"_s})
        QVERIFY2(codesOf(query({kind, u"--zone"_s, u"UTC"_s, u"--from"_s, u"2024-09-03T13:00"_s, u"--to"_s,
                                u"2024-09-03T16:00"_s}))
                     .contains(u"widened"_s),
                 qPrintable(kind));
}

void PartlyExpiredTest::hoursThatAreGoneAreShownPerDay()
{
    expire(u"http_request_1min http_request_1hour"_s);
    const QStringList asked{u"hourly"_s, u"--from"_s, u"2024-09-01"_s, u"--to"_s, u"2024-09-04"_s};
    // Five years do not explain it: they were deleted while they were kept for a shorter time.
    const CtlRun deleted = query(asked);
    QCOMPARE(codesOf(deleted), QStringList{u"coarser"_s});
    QCOMPARE(noteOf(deleted, u"coarser"_s)["text"_L1].toString(),
             u"Shown per day: hourly detail has expired."_s);
    psql(m_conninfo, u"SELECT tidemark.set_retention('http_request_1hour', '1 year')"_s);
    const CtlRun hourly = query(asked);
    QCOMPARE(codesOf(hourly), QStringList{u"coarser"_s});
    QVERIFY2(noteOf(hourly, u"coarser"_s)["text"_L1].toString().startsWith(
                 u"Shown per day: hourly detail is kept for 1 year"),
             hourly.output.constData());
    QCOMPARE(hourly.json()["granularity"_L1].toString(), u"day"_s);
    QCOMPARE(hourly.array(u"rows"_s).size(), 3);
    QCOMPARE(sumOf(hourly.array(u"rows"_s), u"requests"_s), 3 * 1440);
}

void PartlyExpiredTest::onlyWhatIsLeftNowhereIsExpired()
{
    expire(u"http_request_1min http_request_1hour http_request_1day"_s);
    const CtlRun daily = query({u"daily"_s, u"--from"_s, u"2024-09-01"_s, u"--to"_s, u"2024-09-04"_s});
    QCOMPARE(codesOf(daily), QStringList{u"expired"_s});
    for (const QJsonValue &row : daily.array(u"rows"_s)) {
        QCOMPARE(row["state"_L1].toString(), u"expired"_s);
        QVERIFY(row["requests"_L1].isNull());
        QVERIFY(row["addresses"_L1]["estimate"_L1].isNull());
        QCOMPARE(row["addresses"_L1]["exact"_L1].toBool(true), false);
    }
    QCOMPARE(daily.json()["range"_L1]["addresses"_L1]["exact"_L1].toBool(true), false);
    QVERIFY(daily.json()["range"_L1]["requests"_L1].isNull());
    const CtlRun uniques = query({u"uniques"_s, u"--from"_s, u"2024-09-01"_s, u"--to"_s, u"2024-09-04"_s});
    QVERIFY(uniques.json()["range"_L1]["estimate"_L1].isNull());
}

void PartlyExpiredTest::heldDaysBetweenExpiredOnesAreShown()
{
    holdTwoDays();
    const QStringList days{u"--from"_s, u"2024-08-31"_s, u"--to"_s, u"2024-09-04"_s};
    const CtlRun daily = query(QStringList{u"daily"_s} + days);
    QCOMPARE(codesOf(daily), QStringList{u"expired"_s});
    QVERIFY(noteOf(daily, u"expired"_s)["text"_L1].toString().startsWith(
        u"Expired and not included: 31 Aug 2024; 3 Sep"_s));
    QCOMPARE(noteOf(daily, u"expired"_s)["ranges"_L1].toArray().size(), 2);
    const QJsonArray rows = daily.array(u"rows"_s);
    QCOMPARE(rows.size(), 4);
    for (const int held : {1, 2}) {
        QCOMPARE(rows.at(held)["state"_L1].toString(), u"complete"_s);
        QCOMPARE(rows.at(held)["requests"_L1].toInteger(), 1440);
        QCOMPARE(rows.at(held)["addresses"_L1]["exact"_L1].toBool(), true);
    }
    for (const int gone : {0, 3}) {
        QCOMPARE(rows.at(gone)["state"_L1].toString(), u"expired"_s);
        QVERIFY(rows.at(gone)["requests"_L1].isNull());
    }
    QCOMPARE(daily.json()["range"_L1]["requests"_L1].toInteger(), 2880);
    QCOMPARE(daily.json()["range"_L1]["at_least"_L1].toBool(), true);
    const CtlRun uniques = query(QStringList{u"uniques"_s} + days);
    QCOMPARE(uniques.json()["range"_L1]["estimate"_L1].toInt(), 100);
    QCOMPARE(uniques.json()["range"_L1]["at_least"_L1].toBool(), true);
    const CtlRun countries = query(QStringList{u"countries"_s} + days);
    QCOMPARE(sumOf(countries.array(u"rows"_s), u"count"_s), 2880);
    QCOMPARE(countries.json()["state"_L1].toString(), u"partial"_s);
    QCOMPARE(codesOf(query(QStringList{u"raw"_s} + days)), QStringList{u"expired"_s});
    // A range that ends with them has nothing to say, beside the day before of a comparison.
    const CtlRun second = query({u"countries"_s, u"--from"_s, u"2024-09-02"_s, u"--to"_s, u"2024-09-03"_s});
    QCOMPARE(second.json()["previous_state"_L1].toString(), u"whole"_s);
    QCOMPARE(codesOf(second), QStringList());
    const CtlRun third = query({u"countries"_s, u"--from"_s, u"2024-09-03"_s, u"--to"_s, u"2024-09-04"_s});
    QCOMPARE(third.json()["previous_state"_L1].toString(), u"whole"_s);
    // What comes after what is gone is compared with a part.
    const CtlRun both = query({u"countries"_s, u"--from"_s, u"2024-09-02"_s, u"--to"_s, u"2024-09-04"_s});
    QCOMPARE(both.json()["previous_state"_L1].toString(), u"partly"_s);
    QCOMPARE(sumOf(both.array(u"rows"_s), u"count"_s), 1440);
}

void PartlyExpiredTest::liveCountsOfExpiredRowsAreNoZeros()
{
    holdTwoDays();
    const auto live = [this](const QString &to, const QString &format = u"json"_s) {
        return query({u"live"_s, u"--zone"_s, u"UTC"_s, u"--to"_s, to}, format);
    };
    const CtlRun gone = live(u"2024-09-03T12:00"_s);
    QCOMPARE(gone.json()["state"_L1].toString(), u"expired"_s);
    QVERIFY(gone.json()["total"_L1].isNull() && gone.json()["totals"_L1].isNull());
    QCOMPARE(codesOf(gone).value(0), u"expired"_s);
    QVERIFY2(live(u"2024-09-03T12:00"_s, u"csv"_s).output.contains(",expired"), gone.output);
    const CtlRun table = live(u"2024-09-03T12:00"_s, u"table"_s);
    QVERIFY2(!table.output.contains("0 rows") && table.output.contains("is not known"), table.output);
    // Nor is there no data before: it has expired, too.
    QCOMPARE(codesOf(gone), (QStringList{u"expired"_s, u"previous-unknown"_s}));
    QCOMPARE(gone.json()["previous_state"_L1].toString(), u"unknown"_s);
    const QString before = u"No change shown: the data of the previous period has expired."_s;
    QCOMPARE(noteOf(gone, u"previous-unknown"_s)["text"_L1].toString(), before);
    QVERIFY2(table.output.contains(before.toUtf8()) && !table.output.contains("no data"), table.output);
    // The first minutes of a held day, and the ones before them, are whole; no row is of 00:00:00 exactly.
    psql(m_conninfo, u"DELETE FROM tidemark.http_request WHERE ingest_time = '2024-09-01 00:00Z'"_s);
    const CtlRun held = live(u"2024-09-01T00:10"_s);
    QCOMPARE(held.json()["state"_L1].toString(), u"complete"_s);
    QCOMPARE(held.json()["total"_L1].toInteger(), 5);
    QCOMPARE(held.json()["previous_state"_L1].toString(), u"whole"_s);
    QCOMPARE(held.json()["previous_total"_L1].toInteger(), 4);
    QCOMPARE(codesOf(held), QStringList());
    // A part of the time is held, before or behind what is gone.
    for (const QString &to : {u"2024-09-01T00:02"_s, u"2024-09-03T00:02"_s}) {
        const CtlRun part = live(to);
        QCOMPARE(part.json()["state"_L1].toString(), u"partial"_s);
        QCOMPARE(part.json()["at_least"_L1].toBool(), true);
        QVERIFY(part.json()["total"_L1].toInteger() > 0);
    }
    // What is gone has its place, after what is held as before it.
    QVERIFY(live(u"2024-09-01T00:02"_s, u"csv"_s).output.contains("2024-08-31T23:57:00Z,,,expired"));
    const CtlRun after = live(u"2024-09-03T00:02"_s, u"csv"_s);
    QVERIFY2(after.output.contains("2024-09-03T00:00:00Z,,,expired"), after.output);
}

void PartlyExpiredTest::rawRowsNameTheDaysThatAreGone()
{
    holdTwoDays();
    const QStringList raw{u"raw"_s,        u"--from"_s, u"2024-09-01"_s, u"--to"_s,
                          u"2024-09-05"_s, u"--zone"_s, u"UTC"_s};
    const QJsonValue note = query(raw).array(u"notes"_s).at(0);
    QCOMPARE(note["code"_L1].toString(), u"expired"_s);
    QVERIFY(!note["ranges"_L1].toArray().isEmpty());
    QCOMPARE(note["ranges"_L1][0]["from"_L1].toString(), u"2024-09-03T00:00:00Z"_s);
    const CtlRun table = query(raw, u"table"_s);
    QVERIFY2(table.output.contains("3 Sep"), table.output);
}

void PartlyExpiredTest::aChangeAgainstNothingSaysSo()
{
    const auto stateOf = [this](const QString &from, const QString &to) {
        return query({u"countries"_s, u"--from"_s, from, u"--to"_s, to})
            .json()["previous_state"_L1]
            .toString();
    };
    QCOMPARE(stateOf(u"2024-09-03"_s, u"2024-09-05"_s), u"whole"_s);
    QCOMPARE(stateOf(u"2024-09-02"_s, u"2024-09-05"_s), u"partly"_s);
    const QByteArray partly =
        query({u"countries"_s, u"--from"_s, u"2024-09-02"_s, u"--to"_s, u"2024-09-05"_s}, u"csv"_s).output;
    QVERIFY2(partly.contains(",partly,complete"), partly.constData());
    const CtlRun first = query({u"countries"_s, u"--from"_s, u"2024-08-30"_s, u"--to"_s, u"2024-09-05"_s});
    QCOMPARE(first.json()["previous_state"_L1].toString(), u"unknown"_s);
    QCOMPARE(codesOf(first), QStringList{u"previous-unknown"_s});
    const QJsonValue row = first.array(u"rows"_s).at(0);
    QVERIFY(row["previous"_L1].isNull() && row["change"_L1].isNull());
}

void PartlyExpiredTest::everyQueryHasNotes()
{
    expire(u"http_request_1min"_s);
    for (const QString &kind : u"live minute hourly daily uniques countries raw tenants"_s.split(u' ')) {
        const QStringList to{u"--to"_s, u"2024-09-05"_s};
        const CtlRun run = query(QStringList{kind} + (kind == "tenants"_L1 ? QStringList() : to));
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.json()["notes"_L1].isArray(), qPrintable(kind));
    }
    // Raw rows that are gone are no zeros either.
    for (const QString &kind : {u"live"_s, u"raw"_s})
        QCOMPARE(codesOf(query({kind, u"--to"_s, u"2024-09-05"_s})).value(0), u"expired"_s);
}

void PartlyExpiredTest::csvAndTableCarryTheMark()
{
    expire(u"http_request_1min"_s);
    const QByteArray csv = query(QStringList{u"daily"_s} + m_kathmandu, u"csv"_s).output;
    QVERIFY2(csv.contains("partial") && csv.contains("240") && csv.contains("not placed"), csv.constData());
    const QByteArray table = query(QStringList{u"daily"_s} + m_kathmandu, u"table"_s).output;
    QVERIFY2(table.contains("240 row") && table.contains("Requests: ≥\u00a05520;"), table.constData());
    // Each of the sums is a least number, not only the first.
    QVERIFY2(table.contains("success (2xx): ≥\u00a05520;") && table.contains("redirects (3xx): ≥\u00a00;"),
             table.constData());
    const CtlRun countries = query(QStringList{u"countries"_s} + m_kathmandu, u"csv"_s);
    QVERIFY2(countries.output.contains("partial") && countries.output.contains("60"),
             countries.output.constData());
    // What holds for the rows is said beside them, where a pipe does not take it.
    QVERIFY2(countries.errors.contains(u"cannot be placed"), qPrintable(countries.errors));
    QVERIFY(!countries.output.contains("cannot be placed"));
}

void PartlyExpiredTest::daysWithTwoMidnightsAreWhole()
{
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, status_code) SELECT 1, timestamptz
                '2024-10-26 00:00Z' + n * interval '15 minutes', 200 FROM generate_series(0, 295) AS n)sql"_s);
    const CtlRun run = query({u"daily"_s, u"--zone"_s, u"Atlantic/Azores"_s, u"--from"_s, u"2024-10-26"_s,
                              u"--to"_s, u"2024-10-29"_s});
    QList<qint64> days;
    for (const QJsonValue &row : run.array(u"rows"_s))
        days << row["requests"_L1].toInteger();
    QCOMPARE(days, (QList<qint64>{96, 100, 96}));
}

void PartlyExpiredTest::theFirstAndTheLastOfAnHourThatComesTwice()
{
    const CtlRun run = query({u"hourly"_s, u"--zone"_s, u"America/Los_Angeles"_s, u"--from"_s,
                              u"2023-11-05T01:00"_s, u"--to"_s, u"2023-11-05T01:00"_s});
    QCOMPARE(run.json()["from"_L1].toString(), u"2023-11-05T01:00:00-07:00"_s);
    QCOMPARE(run.json()["to"_L1].toString(), u"2023-11-05T01:00:00-08:00"_s);
    QCOMPARE(run.array(u"rows"_s).size(), 1);
}

QTEST_GUILESS_MAIN(PartlyExpiredTest)
#include "tst_partlyexpired.moc"
