// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter.h"
#include "core/rangespec.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreInOrderAndOnce();
    void aValueIsToggled();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void nonsenseChoosesNothing();
    void codesAreWrittenAsTheRollupsDo_data();
    void codesAreWrittenAsTheRollupsDo();
    void anotherFilterIsAnotherQuestion();
    void requestsByCountryAreSplitByIt();
};

void TestFilter::valuesAreInOrderAndOnce()
{
    const Filter filter({u"view"_s, u"click"_s, u"view"_s}, {u"US"_s, u"DE"_s});
    QCOMPARE(filter.types(), (QStringList{u"click"_s, u"view"_s}));
    QCOMPARE(filter.countries(), (QStringList{u"DE"_s, u"US"_s}));
    QCOMPARE(filter, Filter({u"click"_s, u"view"_s}, {u"DE"_s, u"US"_s, u"US"_s}));
    QVERIFY(!filter.isEmpty());
    QVERIFY(Filter().isEmpty());
    // A type may have no name: it is one that can be chosen.
    QVERIFY(!Filter({QString()}, {}).isEmpty());
}

void TestFilter::aValueIsToggled()
{
    Filter filter = Filter().toggled(Dimension::Country, u"US"_s).toggled(Dimension::Type, u"view"_s);
    QCOMPARE(filter, Filter({u"view"_s}, {u"US"_s}));
    QVERIFY(filter.has(Dimension::Country, u"US"_s));
    QVERIFY(!filter.has(Dimension::Type, u"US"_s));
    filter = filter.toggled(Dimension::Country, u"DE"_s).toggled(Dimension::Country, u"US"_s);
    QCOMPARE(filter, Filter({u"view"_s}, {u"DE"_s}));
    QCOMPARE(filter.with(Dimension::Country, {}), Filter({u"view"_s}, {}));
}

void TestFilter::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << Filter() << QString();
    QTest::newRow("both") << Filter({u"view"_s}, {u"US"_s, u"??"_s}) << u"type=view&country=??,US"_s;
    QTest::newRow("signs") << Filter({u"a,b=c&d%"_s, u"ü \n"_s}, {})
                           << u"type=a%2Cb%3Dc%26d%25,%C3%BC%20%0A"_s;
    QTest::newRow("no name") << Filter({u""_s}, {}) << u"type="_s;
}

void TestFilter::textsComeBackAsTheyWere()
{
    QFETCH(const Filter, filter);
    QFETCH(const QString, text);
    QCOMPARE(filter.toText(), text);
    QCOMPARE(Filter::fromText(text), filter);
}

void TestFilter::nonsenseChoosesNothing()
{
    for (const QString &text : {u"nonsense"_s, u"colour=red"_s, u"&&="_s})
        QCOMPARE(Filter::fromText(text), Filter());
}

void TestFilter::codesAreWrittenAsTheRollupsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("lower case") << u" us "_s << u"US"_s;
    QTest::newRow("three letters") << u"usa"_s << u"USA"_s;
    QTest::newRow("unknown") << u"Unknown"_s << u"??"_s;
    QTest::newRow("as it is written") << u"??"_s << u"??"_s;
    QTest::newRow("a name") << u"Germany"_s << QString();
    QTest::newRow("a digit") << u"A1"_s << QString();
    QTest::newRow("an umlaut") << u"ÄÖ"_s << QString();
    QTest::newRow("one that is two in upper case") << u"ß"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFilter::codesAreWrittenAsTheRollupsDo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(countryCode(text).value_or(QString()), code);
    QCOMPARE(countryCode(text).has_value(), !code.isEmpty());
}

void TestFilter::anotherFilterIsAnotherQuestion()
{
    HistoryQuestion question = historyQuestion(Dataset::Events, TenantId(1), RangeSpec::lastDays(7), "UTC");
    const Instant now = instantFromMSecs(1'764'500'000'000);
    const RangeQuestion plain = question.at(now);
    question.filter = Filter({}, {u"US"_s});
    const RangeQuestion filtered = question.at(now);
    QCOMPARE(filtered.filter, question.filter);
    QVERIFY(answersQuestion(filtered, question.at(now + std::chrono::hours(1)), question.range));
    QVERIFY(!answersQuestion(plain, filtered, question.range));
    question.split = Dimension::Country;
    QVERIFY(!answersQuestion(filtered, question.at(now), question.range));
}

void TestFilter::requestsByCountryAreSplitByIt()
{
    RangeQuestion question;
    question.filter = Filter({}, {u"US"_s});
    QCOMPARE(splitOf(question), Dimension::Type);
    question.split = Dimension::Country;
    QCOMPARE(splitOf(question), Dimension::Country);
    question.dataset = Dataset::HttpRequest;
    question.split = Dimension::Type;
    QCOMPARE(splitOf(question), Dimension::Country);
    question.filter = {};
    QCOMPARE(splitOf(question), Dimension::Type);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
