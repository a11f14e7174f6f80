// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvtext.h"
#include "models/reasontext.h"
#include "models/sheet.h"
#include "models/sheetmodel.h"
#include "models/tenantmodel.h"
#include "support/instants.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
TrendSeries smallTrend()
{
    TrendSeries series;
    series.question.granularity = Granularity::Hour;
    const Instant start = at("2026-11-22T12:00:00Z");
    series.buckets = {{start, start + 1h, BucketState::Expired},
                      {start + 1h, start + 2h, BucketState::Complete},
                      {start + 2h, start + 3h, BucketState::Open}};
    series.types = {u"view"_s, u"=cmd()"_s};
    series.counts = {{0, 1200, 7}, {0, 30, 0}};
    series.tail = {0, 4, 7};
    return series;
}

/// A model as text: one line a row.
QStringList dump(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

Tenant tenant(qint32 id, const QString &name)
{
    return {TenantId(id), name};
}
} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsATrend()
    {
        SheetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSheet(sheetOf(smallTrend(), Formatter(QLocale::c())));
        QCOMPARE(dump(model), (QStringList{u"Sun 22 Nov, 14:00–15:00 | unfinished | 7 | 7 | 0 | 7"_s,
                                           u"Sun 22 Nov, 13:00–14:00 | complete | 1,230 | 1,200 | 30 | 4"_s,
                                           // Expired is no zero.
                                           u"Sun 22 Nov, 12:00–13:00 | expired | – | – | – | –"_s}));
    }

    void sortsByValueAndKeepsTheSelectionOnItsRow()
    {
        const auto sheetWith = [](const QList<qint64> &counts) {
            Sheet sheet;
            sheet.columns = {{u"Name"_s, u"name"_s}, {u"Count"_s, u"count"_s, true}, {u"Time"_s, u"time"_s}};
            for (qsizetype i = 0; i < counts.size(); ++i) {
                const QString name = QChar(u'a' + int(i));
                const SheetCell count = counts.at(i) < 0
                                            ? SheetCell{u"–"_s, {}}
                                            : SheetCell{QString::number(counts.at(i)), counts.at(i)};
                const QString time = u"2026-11-%1T00:00:00+01:00"_s.arg(30 - i);
                sheet.rows.push_back({{name, name}, count, {u"day"_s, time}});
            }
            return sheet;
        };
        SheetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto names = [&model] {
            QString all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, 0).data().toString();
            return all;
        };
        model.setSheet(sheetWith({10, -1, 9, 100}));
        const QPersistentModelIndex chosen = model.index(2, 0);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(names(), u"cadb"_s); // as numbers, and what is not known last
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data(SheetModel::PlaceRole).toInt(), 2);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(), u"dacb"_s);
        QCOMPARE(chosen.data().toString(), u"c"_s);
        // A refresh: other values, more rows, fewer rows.
        model.setSheet(sheetWith({10, 5, 200, 100, 150}));
        QCOMPARE(names(), u"cedab"_s);
        QCOMPARE(chosen.data().toString(), u"c"_s);
        model.setSheet(sheetWith({10, 5, 7}));
        QCOMPARE(names(), u"acb"_s);
        QCOMPARE(chosen.data().toString(), u"c"_s);
        QCOMPARE(model.sortedSheet().rows.at(1).at(0).text, u"c"_s);
        QCOMPARE(model.sheet().rows.at(1).at(0).text, u"b"_s);
        model.sort(2, Qt::AscendingOrder); // times by what they are
        QCOMPARE(names(), u"cba"_s);
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(), u"abc"_s);
        // Other columns: sorted by the one of that key, where it is still there.
        model.sort(1, Qt::AscendingOrder);
        Sheet wider = sheetWith({10, 5, 7});
        wider.columns.insert(wider.columns.begin() + 1, {u"New"_s, u"new"_s});
        for (auto &row : wider.rows)
            row.insert(row.begin() + 1, SheetCell{u"x"_s, u"x"_s});
        model.setSheet(wider);
        QCOMPARE(model.sortColumn(), 2);
        QCOMPARE(names(), u"bca"_s);
    }

    void expiredBinsAreUnknown()
    {
        LiveCounts live;
        const Instant midnight = at("2026-11-22T00:00:00Z");
        live.range = {midnight - 10s, midnight + 5s};
        live.types = {u"view"_s};
        live.counts = {{3, 4, 0}};
        live.gone = {{midnight, midnight + 5s}};
        Sheet sheet = sheetOf(live, Formatter(QLocale::c())); // the newest first
        QCOMPARE(sheet.rows.at(0).at(2).value, QVariant());
        QCOMPARE(sheet.rows.at(1).at(2).value.toInt(), 4);
        live.gone = {{live.range.from, midnight}};
        sheet = sheetOf(live, Formatter(QLocale::c()));
        QCOMPARE(sheet.rows.at(0).at(2).value, QVariant(0));
        QCOMPARE(sheet.rows.at(2).at(3).value, QVariant());
    }
    void writesCsv()
    {
        const QByteArray csv =
            csvText(sheetOf(smallTrend(), Formatter(QLocale::c(), QTimeZone("Europe/Berlin"))));
        QCOMPARE(csv,
                 QByteArray("bucket_start,bucket_end,state,total,view,'=cmd(),not_rolled_up\r\n"
                            "2026-11-22T15:00:00+01:00,2026-11-22T16:00:00+01:00,open,7,7,0,7\r\n"
                            "2026-11-22T14:00:00+01:00,2026-11-22T15:00:00+01:00,complete,1230,1200,30,4\r\n"
                            "2026-11-22T13:00:00+01:00,2026-11-22T14:00:00+01:00,expired,,,,\r\n"));
    }

    void quotesAndGuardsCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1+A1"_s << QByteArray("'+1+A1");
        QTest::newRow("minus") << u"-A1"_s << QByteArray("'-A1");
        QTest::newRow("signed numbers") << u"-1.5"_s << QByteArray("-1.5");
        QTest::newRow("at") << u"@x"_s << QByteArray("'@x");
        QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
        QTest::newRow("formula with comma") << u"=A1,B1"_s << QByteArray("\"'=A1,B1\"");
    }
    void quotesAndGuardsCsv()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        Sheet sheet;
        sheet.columns = {{u"T"_s, u"t"_s}};
        sheet.rows = {{{text, text}}};
        QCOMPARE(csvText(sheet), "t\r\n" + field + "\r\n");
    }

    void numbersStayNumbers()
    {
        Sheet sheet;
        sheet.columns = {{u"A"_s, u"a"_s, true}, {u"B"_s, u"b"_s, true}, {u"C"_s, u"c"_s}};
        sheet.rows = {{{u"−5"_s, -5}, {u"0.3"_s, 0.1 + 0.2}, {u"yes"_s, true}}};
        QCOMPARE(csvText(sheet), QByteArray("a,b,c\r\n-5,0.30000000000000004,true\r\n"));
    }

    void exportsEstimatesWithTheirBounds()
    {
        UniqueSeries series;
        series.question.granularity = Granularity::Day;
        const Instant start = at("2026-11-22T00:00:00Z");
        series.buckets = {{start, start + 24h, BucketState::Complete}};
        series.estimates = {{50'000, 47'702.4, 52'297.6, false}};
        const QByteArray csv = csvText(sheetOf(series, Formatter(QLocale::c())));
        QVERIFY2(csv.contains("users,low,high,exact\r\n"), csv.constData());
        QVERIFY2(csv.contains(",50000,47702,52298,false\r\n"), csv.constData());
    }

    void tellsOnlyWhatChanged()
    {
        SheetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        TrendSeries series = smallTrend();
        const Formatter format(QLocale::c());
        model.setSheet(sheetOf(series, format));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setSheet(sheetOf(series, format));
        QCOMPARE(changes.size(), 0);
        series.counts[0][2] = 8;
        model.setSheet(sheetOf(series, format));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 0);
        series.buckets.push_back(
            {series.buckets.back().end, series.buckets.back().end + 1h, BucketState::Open});
        series.counts = {{0, 1200, 7, 1}, {0, 30, 0, 0}};
        series.tail.push_back(1);
        model.setSheet(sheetOf(series, format));
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(resets.size(), 0);
        model.setSheet({});
        QCOMPARE(resets.size(), 1);
    }

    void ranksCountries()
    {
        CountryBreakdown breakdown;
        breakdown.countries = {{u"DE"_s, 600, 500}, {u"??"_s, 300, 0}, {u"XX"_s, 100, 200}};
        SheetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSheet(sheetOf(breakdown, Formatter(QLocale::c())));
        QStringList rows = dump(model);
        rows.replaceInStrings(QString(QChar(0x00a0)), u" "_s);
        QCOMPARE(rows,
                 (QStringList{u"Germany | 600 | 60.0 % | +20 % | "_s, u"Unknown | 300 | 30.0 % | new | "_s,
                              u"XX | 100 | 10.0 % | −50 % | "_s}));
        QCOMPARE(model.index(1, 0).data(SheetModel::BarRole).toDouble(), 0.5);
    }

    void listsTenants()
    {
        TenantModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPins({tenant(9, u"Pinned GmbH"_s)});
        model.setRecents({tenant(3, u"old name"_s), tenant(9, u"Pinned GmbH"_s)});
        TenantPage page{
            QString(), 41'320, 41'320, {tenant(1, u"A"_s), tenant(2, QString()), tenant(3, u"new name"_s)}};
        model.setPage(page);
        QCOMPARE(dump(model), (QStringList{u"Pinned"_s, u"Pinned GmbH"_s, u"Recent"_s, u"new name"_s,
                                           u"All tenants"_s, u"A"_s, u"Tenant 2"_s}));
        QCOMPARE(model.summary(Formatter(QLocale::c())), u"Showing 3 of 41,320"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setPage({u"gm"_s, 41'320, 2, {tenant(9, u"Pinned GmbH"_s), tenant(11, u"Other GmbH"_s)}});
        QCOMPARE(dump(model), (QStringList{u"Matches"_s, u"Pinned GmbH"_s, u"Other GmbH"_s}));
        QCOMPARE(model.summary(Formatter(QLocale::c())), u"2 of 41,320 match"_s);
        model.setPinned(tenant(11, u"Other GmbH"_s), true);
        QVERIFY(model.isPinned(TenantId(11)));
        model.setPinned(tenant(11, u"Other GmbH"_s), false);
        QVERIFY(!model.isPinned(TenantId(11)));
        for (qint32 id = 20; id < 30; ++id)
            model.noteRecent(tenant(id, {}));
        QCOMPARE(int(model.recents().size()), TenantModel::maxRecents);
        QCOMPARE(model.recents().front().id, TenantId(29));
    }

    void keepsNamesPlain()
    {
        TenantModel model;
        model.setPage({QString(), 1, 1, {tenant(1, QString(QChar(0x202e)) + u"<b>x</b>"_s)}});
        QCOMPARE(model.index(1).data().toString(), u"<b>x</b>"_s);
        QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), u"&lt;b&gt;x&lt;/b&gt;"_s);
    }

    void previewsExpiry()
    {
        ExpiryReport report;
        report.dropped = {{u"events_p20261001"_s,
                           {at("2026-10-01T00:00:00Z"), at("2026-10-02T00:00:00Z")},
                           1000,
                           5'000'000,
                           {}}};
        report.kept = {{u"events_p20261002"_s,
                        {at("2026-10-02T00:00:00Z"), at("2026-10-03T00:00:00Z")},
                        7,
                        8192,
                        {u"12 rows are not rolled up yet"_s}}};
        SheetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSheet(sheetOf(report, Formatter(QLocale::c())));
        QCOMPARE(
            dump(model),
            (QStringList{
                u"events_p20261001 | 1 Oct 2026 | 2 Oct 2026 | 1,000 | 5.0 MB | would be dropped"_s,
                u"events_p20261002 | 2 Oct 2026 | 3 Oct 2026 | 7 | 8.2 kB | kept: 12 rows are not rolled up yet"_s}));
    }

    /// The window's own way with times and numbers.
    void reasonsAreInTheWindowsZone()
    {
        const Reason reason{
            u"there"_s,
            R"([["held-until", "2026-03-01 23:30:00Z", "ann", "1204"], ["raw-missing", 1204, 5]])"};
        QCOMPARE(
            reasonText(reason, Formatter(QLocale::c(), QTimeZone("Europe/Berlin"))),
            u"held until 2 Mar 2026 00:30:00 by ann (hold 1204); there are 1,204 raw rows, but 5 are rolled up: some raw rows seem to be gone"_s);
        // A hold's note cannot turn the text around it.
        QCOMPARE(reasonText({u"x"_s, "[\"held-forever-noted\", \"ann\", \"1\", \"a\u202e\nb\"]"},
                            Formatter(QLocale::c())),
                 u"held for ever by ann (hold 1: a b)"_s);
    }

    void speaksExtremes()
    {
        const Instant start = at("2026-11-22T12:00:00Z");
        const std::vector<Bucket> buckets{{start, start + 1h, BucketState::Complete},
                                          {start + 1h, start + 2h, BucketState::Complete},
                                          {start + 2h, start + 3h, BucketState::Complete}};
        QCOMPARE(
            spokenSummary(buckets, {5, 1, 3}, Granularity::Hour, Formatter(QLocale::c())),
            u"Latest 3 (Sun 22 Nov, 14:00–15:00), lowest 1 (Sun 22 Nov, 13:00–14:00), highest 5 (Sun 22 Nov, 12:00–13:00)."_s);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
