// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/view.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
View someView()
{
    View view;
    view.name = u"Käse & Söhne, “weekly” 100 % + 🙂"_s;
    view.dataset = Dataset::HttpRequest;
    view.tenant = Tenant{TenantId(7), u"Shop = Berlin & more; #1"_s};
    view.range = RangeSpec::between({instantFromMSecs(1431820800000), instantFromMSecs(1431820800000) + 96h});
    view.comparison = Comparison::Year;
    view.filter = Filter({u"4xx"_s, u"5xx"_s}, {u"??"_s, u"DE"_s});
    view.split = Dimension::Country;
    view.zone = "Europe/Berlin";
    view.panes = R"({"main":"requestsPane","order":["requestsPane","trendPane"]})";
    return view;
}

QByteArray json(const QByteArray &fields)
{
    return R"({"format": "tidemark view", "version": 1)" + (fields.isEmpty() ? fields : ", " + fields) + '}';
}
} // namespace

/// Views as they are kept and sent.
class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackAsItWas();
    void aLinkComesBackAsItWas();
    void relativeRangesStayRelative();
    void anEventTypeIsAnyText();
    void linksAreWrittenByHandToo();
    void othersFilesAreRefused_data();
    void othersFilesAreRefused();
    void everyFieldIsChecked_data();
    void everyFieldIsChecked();
    void whatIsNotKnownIsLeftOut();
    void aNewerVersionIsNamed();
    void othersLinksAreRefused_data();
    void othersLinksAreRefused();
    void hugeFilesAreNotRead();
    void noServerStandsInIt();
    void filesAreReadByPathAndAddress();
    void namesAreOneLine();
    void sameViewsAreTold();
};

void TestView::aFileComesBackAsItWas()
{
    const Result<View> back = viewFromJson(viewToJson(someView()));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().words()));
    QCOMPARE(back->name, someView().name);
    QVERIFY(*back == someView());
}

void TestView::aLinkComesBackAsItWas()
{
    const QString link = viewToLink(someView());
    QVERIFY2(link.startsWith(u"tidemark://view?version=1&"_s), qPrintable(link));
    // Mail programs end a link at the first blank or quote.
    for (const QChar c : link)
        QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'<', qPrintable(link));
    const Result<View> back = viewFromLink(link);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().words()));
    QVERIFY(*back == someView());
    QVERIFY(*viewFromLink(u"  "_s + link + u"\n"_s) == someView()); // as it is copied
}

void TestView::relativeRangesStayRelative()
{
    for (const char *text : {"24h", "7d", "today", "last-month", "this-year"}) {
        View view;
        view.range = *RangeSpec::fromText(QString::fromLatin1(text), QTimeZone::utc());
        QCOMPARE(viewFromJson(viewToJson(view))->range.toText(), QString::fromLatin1(text));
        QCOMPARE(viewFromLink(viewToLink(view))->range.toText(), QString::fromLatin1(text));
    }
}

void TestView::anEventTypeIsAnyText()
{
    View view;
    view.filter = Filter({u"a,b"_s, u"c&d=e+f %"_s, u"ünï"_s}, {});
    QVERIFY(viewFromJson(viewToJson(view))->filter == view.filter);
    QVERIFY(viewFromLink(viewToLink(view))->filter == view.filter);
}

void TestView::linksAreWrittenByHandToo()
{
    const Result<View> view = viewFromLink(u"tidemark://view?tenant=7&range=24h"_s);
    QVERIFY(view.has_value());
    QCOMPARE(view->tenant->id, TenantId(7));
    QVERIFY(view->tenant->name.isEmpty());
    QCOMPARE(view->range.toText(), u"24h"_s);
    QCOMPARE(viewFromJson(json(R"("tenant": 7)"))->tenant->id, TenantId(7));
}

void TestView::othersFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("another JSON") << QByteArray(R"({"tenant": 7})");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("cut off") << viewToJson(someView()).chopped(20);
    QTest::newRow("deep") << QByteArray(60'000, '[');
}

void TestView::othersFilesAreRefused()
{
    QFETCH(QByteArray, content);
    const Result<View> view = viewFromJson(content);
    QVERIFY(!view.has_value());
    QVERIFY2(view.error().text.contains(u"no view"_s), qPrintable(view.error().text));
}

void TestView::everyFieldIsChecked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *field, const QString &name) {
        QTest::newRow(field) << QByteArray(field) << name;
    };
    row(R"("tenant": "seven")", u"tenant"_s);
    row(R"("tenant": 7.5)", u"tenant"_s);
    row(R"("tenant": 99999999999)", u"tenant"_s);
    row(R"("tenant": true)", u"tenant"_s);
    row(R"("tenant": [7])", u"tenant"_s);
    row(R"("dataset": "pg_authid")", u"dataset"_s);
    row(R"("range": "7")", u"range"_s);
    row(R"("range": "2026-02-01/2026-01-01")", u"range"_s);
    row(R"("range": "0001-01-01/2026-01-01")", u"range"_s);
    row(R"("range": "99999999d")", u"range"_s);
    row(R"("compare": "decade")", u"compare"_s);
    row(R"("filter": "country=de")", u"filter"_s);
    row(R"("filter": "country=DE'; DROP TABLE x")", u"filter"_s);
    row(R"("filter": "nonsense")", u"filter"_s);
    row(R"("dataset": "http_request", "filter": "type=view")", u"filter"_s);
    row(R"("split": "colour")", u"split"_s);
    row(R"("zone": "Europe/Atlantis")", u"zone"_s);
    row(R"("zone": "../../etc/passwd")", u"zone"_s);
    row(R"("layout": "not an object")", u"layout"_s);
    row(R"("overview": "maybe")", u"overview"_s);
}

void TestView::everyFieldIsChecked()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, name);
    const Result<View> view = viewFromJson(json(field));
    QVERIFY(!view.has_value());
    QVERIFY2(view.error().text.contains(u'“' + name + u'”'), qPrintable(view.error().text));
    QCOMPARE(view.error().kind, ErrorKind::Constraint);
}

void TestView::whatIsNotKnownIsLeftOut()
{
    const Result<View> view = viewFromJson(json(R"("tenant": 7, "colour": "red", "run": ["rm", "-rf"])"));
    QVERIFY(view.has_value());
    QVERIFY(*view == *viewFromJson(json(R"("tenant": 7)")));
    QVERIFY(*viewFromLink(u"tidemark://view?tenant=7&connect=host%3Devil&admin=sessions"_s) == *view);
}

void TestView::aNewerVersionIsNamed()
{
    const QByteArray newer = viewToJson(someView()).replace("\"version\": 1", "\"version\": 2");
    for (const Result<View> &view :
         {viewFromJson(newer),
          viewFromLink(viewToLink(someView()).replace(u"version=1"_s, u"version=2"_s))}) {
        QVERIFY(!view.has_value());
        QVERIFY2(view.error().text.contains(u"newer Tidemark"_s), qPrintable(view.error().text));
        QVERIFY(!view.error().hint.isEmpty());
    }
    QVERIFY(!viewFromJson(R"({"format": "tidemark view"})").has_value());
    QVERIFY(!viewFromJson(R"({"format": "tidemark view", "version": -1})").has_value());
}

void TestView::othersLinksAreRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another scheme") << u"https://view?tenant=7"_s;
    QTest::newRow("another place") << u"tidemark://admin?tenant=7"_s;
    QTest::newRow("no place") << u"tidemark:view?tenant=7"_s;
    QTest::newRow("a path") << u"tidemark://view/etc/passwd?tenant=7"_s;
    QTest::newRow("a wrong field") << u"tidemark://view?tenant=x"_s;
    QTest::newRow("a field twice") << u"tidemark://view?tenant=7&tenant=8"_s;
    QTest::newRow("too long") << u"tidemark://view?tenant=7&name="_s + QString(100'000, u'x');
    QTest::newRow("nothing") << QString();
}

void TestView::othersLinksAreRefused()
{
    QFETCH(QString, link);
    const Result<View> view = viewFromLink(link);
    QVERIFY(!view.has_value());
    QVERIFY(!view.error().text.isEmpty());
    QVERIFY2(view.error().text.size() < 300, qPrintable(view.error().text));
}

void TestView::hugeFilesAreNotRead()
{
    const Result<View> endless = readViewFile(u"/dev/zero"_s);
    QVERIFY(!endless.has_value());
    QVERIFY(!viewFromJson(json("\"x\": \"" + QByteArray(largestView, 'x') + '"')).has_value());
}

void TestView::noServerStandsInIt()
{
    for (const auto &[name, text] : fieldsOf(someView())) {
        for (const QString &word : {u"connect"_s, u"host"_s, u"service"_s, u"password"_s, u"user"_s})
            QVERIFY2(!name.contains(word), qPrintable(name));
    }
}

void TestView::filesAreReadByPathAndAddress()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a view äö.tidemark"_s);
    QVERIFY(writeViewFile(someView(), path).has_value());
    QVERIFY(*readView(path) == someView());
    QVERIFY(*readView(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)) == someView());
    QVERIFY(*readView(viewToLink(someView())) == someView());
    QCOMPARE(readView(folder.filePath(u"none"_s)).error().kind, ErrorKind::Io);
    QCOMPARE(writeViewFile(someView(), folder.filePath(u"no/such/folder.tidemark"_s)).error().kind,
             ErrorKind::Io);
}

void TestView::namesAreOneLine()
{
    QCOMPARE(viewName(u"  a\nb\t c  "_s), u"a b c"_s);
    QCOMPARE(viewName(u"a\u202Eb"_s), u"ab"_s);
    QCOMPARE(viewName(u"👩\u200D💻"_s), u"👩\u200D💻"_s);
    QCOMPARE(viewName(QString(500, u'x')).size(), longestViewName);
}

void TestView::sameViewsAreTold()
{
    View other = someView();
    other.name.clear();
    other.panes.clear();
    other.tenant->name = u"renamed"_s;
    QVERIFY(showTheSame(someView(), other));
    other.range = RangeSpec::lastDays(7);
    QVERIFY(!showTheSame(someView(), other));
}

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
