// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countryname.h"
#include "models/exportcontext.h"
#include "models/filtertext.h"
#include "models/sheet.h"
#include "models/sheetmodel.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Without the marks that isolate what others wrote.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

CountryBreakdown breakdown()
{
    CountryBreakdown countries;
    const Instant start = instantFromMSecs(0);
    countries.question.range = {start, start + 3h};
    countries.buckets = {{start, start + 1h, BucketState::Expired},
                         {start + 1h, start + 2h},
                         {start + 2h, start + 3h, BucketState::Open}};
    countries.countries = {{u"US"_s, 60, 30, {0, 40, 20}}, {u"XX"_s, 30, 30, {0, 30, 0}}, {u"DE"_s, 10, 20}};
    return countries;
}

const SheetCell &cellOf(const Sheet &sheet, std::size_t row, const char *key)
{
    const auto column = std::ranges::find(sheet.columns, QString::fromLatin1(key), &SheetColumn::key);
    return sheet.rows.at(row).at(std::size_t(column - sheet.columns.begin()));
}
} // namespace

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAreNamed();
    void codesThatAreNoCountryAreExplained_data();
    void codesThatAreNoCountryAreExplained();
    void chosenCountriesAreMarked();
    void smallTrendsLeaveOutWhatIsNotKnown();
    void classesThatAreLeftOutAreNoZeros();
    void exportsNameTheFilter();
};

void TestFilterText::filtersAreNamed()
{
    QCOMPARE(bare(filterText(Filter({u"view"_s, u""_s}, {u"US"_s, u"DE"_s}), Dataset::Events)),
             u"Event type: (no type), view · Country: Germany, United States"_s);
    QCOMPARE(bare(filterText(Filter({u"4xx"_s, u"other"_s}, {}), Dataset::HttpRequest)),
             u"Status class: 4xx, Other status"_s);
    QCOMPARE(filterText(Filter(), Dataset::Events), QString());
    RangeQuestion question;
    question.split = Dimension::Country;
    QCOMPARE(seriesText(QString(), question), u"Other countries"_s);
    QCOMPARE(seriesText(u"FR"_s, question), u"France"_s);
}

void TestFilterText::codesThatAreNoCountryAreExplained_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << u"??"_s << u"no country"_s;
    QTest::newRow("XX") << u"XX"_s << u"User-assigned"_s;
    QTest::newRow("ZZ") << u"ZZ"_s << u"unknown country"_s;
    QTest::newRow("EU") << u"EU"_s << u"European Union"_s;
    QTest::newRow("AP") << u"AP"_s << u"Asia and the Pacific"_s;
    QTest::newRow("of one's own") << u"QZ"_s << u"whoever wrote the rows"_s;
    QTest::newRow("in no list") << u"ABC"_s << u"in no list"_s;
    QTest::newRow("a country") << u"DE"_s << QString();
    QTest::newRow("Qatar") << u"QA"_s << QString();
}

void TestFilterText::codesThatAreNoCountryAreExplained()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    QCOMPARE(codeExplanation(code).isEmpty(), words.isEmpty());
    QVERIFY2(codeExplanation(code).contains(words), qPrintable(codeExplanation(code)));
}

void TestFilterText::chosenCountriesAreMarked()
{
    CountryBreakdown countries = breakdown();
    const Sheet plain = sheetOf(countries, Formatter());
    QVERIFY(std::ranges::none_of(plain.columns, [](const SheetColumn &c) { return c.key == u"in_filter"; }));
    countries.question.filter = Filter({}, {u"US"_s, u"DE"_s});
    const Sheet sheet = sheetOf(countries, Formatter());
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(cellOf(sheet, 0, "country").chosen, true);
    QCOMPARE(cellOf(sheet, 0, "country").spoken, u"United States, chosen by the filter"_s);
    QCOMPARE(cellOf(sheet, 0, "in_filter").value.toBool(), true);
    QCOMPARE(cellOf(sheet, 1, "country").chosen, false);
    QCOMPARE(cellOf(sheet, 1, "in_filter").value, QVariant(false));
    // Of all countries, not of the chosen ones.
    QCOMPARE(cellOf(sheet, 0, "share").value.toDouble(), 0.6);
    const TableWords words = tableWords(countries, Formatter(QLocale::c()));
    QVERIFY2(words.footer.startsWith(u"Chosen: 70"), qPrintable(words.footer));
    QVERIFY(words.tip.contains(u"only marks rows"));
    SheetModel model;
    model.setSheet(sheet);
    QCOMPARE(model.index(0, 0).data(SheetModel::ChosenRole).toBool(), true);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Country: United States, chosen by the filter"_s);
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"User-assigned"));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"User-assigned"));
}

void TestFilterText::smallTrendsLeaveOutWhatIsNotKnown()
{
    const Sheet sheet = sheetOf(breakdown(), Formatter());
    const std::vector<double> &trend = cellOf(sheet, 0, "trend").trend;
    QCOMPARE(trend.size(), 3);
    QVERIFY(trend[0] < 0); // expired
    QCOMPARE(trend[1], 40.0);
    QVERIFY(trend[2] < 0); // unfinished
    QVERIFY(cellOf(sheet, 2, "trend").trend.empty());
    SheetModel model;
    model.setSheet(sheet);
    const int last = model.columnCount() - 1;
    QCOMPARE(model.index(0, last).data(SheetModel::TrendRole).value<QList<double>>().size(), 3);
    QVERIFY(!model.index(2, last).data(SheetModel::TrendRole).isValid());
}

void TestFilterText::classesThatAreLeftOutAreNoZeros()
{
    RequestSeries requests;
    requests.question.dataset = Dataset::HttpRequest;
    requests.question.filter = Filter({u"4xx"_s}, {});
    requests.buckets = {{instantFromMSecs(0), instantFromMSecs(3'600'000)}};
    requests.figures = {{5, 0, 0, 5, 0, 0, std::nullopt}};
    const Sheet sheet = sheetOf(requests, Formatter());
    QCOMPARE(cellOf(sheet, 0, "requests").value.toLongLong(), 5);
    QCOMPARE(cellOf(sheet, 0, "client_errors").value.toLongLong(), 5);
    for (const char *key : {"success", "redirects", "server_errors", "other"})
        QVERIFY2(!cellOf(sheet, 0, key).value.isValid(), key);
}

void TestFilterText::exportsNameTheFilter()
{
    const Instant day = instantFromMSecs(0);
    ExportContext context{{TenantId(1), u"Acme"_s}, Dataset::Events, {day, day + 24h}, "UTC"};
    QVERIFY(!contextText(context).contains(u"Country"));
    QCOMPARE(fileNameFor(u"Trend"_s, context), u"acme-trend-1970-01-01"_s);
    Sheet sheet{{{u"n"_s, u"n"_s}}, {{{u"1"_s, 1}}}};
    QCOMPARE(withContext(sheet, context).columns.back().key, u"filter"_s);
    QCOMPARE(withContext(sheet, context).rows.front().back().value.toString(), QString());
    context.filter = Filter({u"view"_s}, {u"US"_s});
    QVERIFY(bare(contextText(context)).endsWith(u"Event type: view · Country: United States"));
    QCOMPARE(fileNameFor(u"Trend"_s, context), u"acme-trend-view-us-1970-01-01"_s);
    QCOMPARE(withContext(sheet, context).rows.front().back().value.toString(), u"type=view&country=US"_s);
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
