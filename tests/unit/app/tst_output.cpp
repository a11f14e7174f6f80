// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsQuotedAndHarmless();
    void tablesLineUpAndNumbersStandRight();
    void terminalsAreNotSteered();
    void messagesOfSeveralLinesAreOneLine();
    void dailyRequestsHaveTheirKeys();
    void eventsByTypeKeepTheirOwnUsers();
    void countsAreThereWithoutUniques();
    void timesCarryTheZonesOffset();
    void oneReportIsAnObjectTwoAreAnArray();
    void sharesOfNothingAreZero();
    void aPaneWithNoFormOfItsOwnPrintsItsTable();
    void keptForEverIsSaid();
    void lateRowsOfRunsAreTold();
    void detailsOfRunsAreInTheReadersLanguage();
    void remediesKeepTheirLines();
};

namespace
{
const Instant start = instantFromMSecs(1431820800000); // 2015-05-17T00:00:00Z

QStringList keys(const QJsonObject &object)
{
    return object.keys();
}

QJsonObject firstRow(const Output &output)
{
    return output.json.toObject().value(u"rows"_s).toArray().first().toObject();
}

SheetCell firstCell(const Output &output, const QString &key)
{
    const auto column = std::ranges::find(output.sheet.columns, key, &SheetColumn::key);
    return output.sheet.rows.front().at(std::size_t(column - output.sheet.columns.begin()));
}

Result<Shared<UniqueSeries>> shared(const UniqueSeries &uniques)
{
    return Shared<UniqueSeries>(std::make_shared<const UniqueSeries>(uniques));
}

TrendSeries twoTypes()
{
    TrendSeries trend;
    trend.question.range = {start, start + 24h};
    trend.buckets = {{start, start + 24h, BucketState::Open}};
    trend.types = {u"view"_s, u"click"_s};
    trend.counts = {{7}, {3}};
    trend.tail = {10};
    return trend;
}
} // namespace

void TestOutput::csvIsQuotedAndHarmless()
{
    Output output;
    output.sheet = printedSheet({u"name"_s, u"count"_s}, {{u"=HYPERLINK(\"x\")"_s, u"-5"_s},
                                                          {u"a,b"_s, u"1"_s},
                                                          {u"say \"no\""_s, u"2"_s},
                                                          {u"@x"_s, u"+3"_s}});
    QCOMPARE(
        renderOutput(output, OutputFormat::Csv),
        u"name,count\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n\"a,b\",1\r\n\"say \"\"no\"\"\",2\r\n'@x,+3\r\n"_s);
}

void TestOutput::tablesLineUpAndNumbersStandRight()
{
    Output output;
    output.sheet = printedSheet({u"type"_s, u"count"_s}, {{u"view"_s, u"5"_s}, {u"purchase"_s, u"12345"_s}});
    QCOMPARE(renderOutput(output, OutputFormat::Table), u"type      count\n"
                                                        "--------  -----\n"
                                                        "view          5\n"
                                                        "purchase  12345\n"_s);
}

void TestOutput::terminalsAreNotSteered()
{
    Output output;
    const QString steering = u"\u001b[2Jgone\u202Eeslaf"_s;
    output.sheet = printedSheet({u"name"_s}, {{steering}});
    const QString text = renderOutput(output, OutputFormat::Table);
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QChar(0x202E)));
    // JSON keeps the name byte for byte: it is for programs.
    output.json = QJsonObject{{u"name"_s, steering}};
    const QByteArray json = renderOutput(output, OutputFormat::Json).toUtf8();
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"name"_s).toString(), steering);
}

void TestOutput::messagesOfSeveralLinesAreOneLine()
{
    Output output;
    output.sheet = printedSheet(
        {u"detail"_s, u"n"_s},
        {{u"connection failed: refused\n\tIs the server running?"_s, u"1"_s}, {u"x"_s, u"22"_s}});
    output.footer = {u"a\r\nb\tc"_s};
    QCOMPARE(renderOutput(output, OutputFormat::Table),
             u"detail                                              n\n"
             "-------------------------------------------------  --\n"
             "connection failed: refused Is the server running?   1\n"
             "x                                                  22\n"
             "a b c\n"_s);
}

void TestOutput::dailyRequestsHaveTheirKeys()
{
    RequestSeries requests;
    requests.question.dataset = Dataset::HttpRequest;
    requests.question.tenant = TenantId(1);
    requests.question.range = {start, start + 24h};
    requests.provenance.watermark = start + 25h;
    requests.buckets = {{start, start + 24h, BucketState::Complete}};
    requests.figures = {{1632, 1500, 90, 30, 10, 2, std::nullopt}};
    UniqueSeries uniques;
    uniques.buckets = requests.buckets;
    uniques.estimates = {estimateFromSketch(341.6, false)};
    const Output output = requestsOutput(requests, shared(uniques), QTimeZone::utc());
    const QJsonObject json = output.json.toObject();
    for (const auto *key :
         {"dataset", "tenant", "from", "to", "zone", "source", "watermark", "notes", "rows"})
        QVERIFY2(json.contains(QString::fromLatin1(key)), key);
    QCOMPARE(
        keys(firstRow(output)),
        (QStringList{u"addresses"_s, u"average_response_ms"_s, u"bucket"_s, u"bytes_sent"_s,
                     u"bytes_sent_at_least"_s, u"client_errors"_s, u"complete"_s, u"errors"_s, u"other"_s,
                     u"redirects"_s, u"requests"_s, u"server_errors"_s, u"state"_s, u"success"_s}));
    // Scripts know errors as everything but 2xx; people read 4xx and 5xx.
    QCOMPARE(firstRow(output).value(u"errors"_s).toInt(), 132);
    QCOMPARE(firstRow(output).value(u"redirects"_s).toInt(), 90);
    QCOMPARE(firstRow(output).value(u"client_errors"_s).toInt(), 30);
    QCOMPARE(firstRow(output).value(u"server_errors"_s).toInt(), 10);
    QCOMPARE(firstRow(output).value(u"other"_s).toInt(), 2);
    QCOMPARE(firstCell(output, u"errors"_s).value.toLongLong(), 40);
    QCOMPARE(firstRow(output).value(u"requests"_s).toInt(), 1632);
    QVERIFY(firstRow(output).value(u"average_response_ms"_s).isNull());
    QCOMPARE(firstRow(output).value(u"addresses"_s).toObject().value(u"estimate"_s).toInt(), 342);
    QCOMPARE(keys(firstRow(output).value(u"addresses"_s).toObject()),
             (QStringList{u"at_least"_s, u"estimate"_s, u"exact"_s, u"high"_s, u"low"_s}));
    QVERIFY(firstRow(output).value(u"complete"_s).toBool());
    QCOMPARE(json.value(u"from"_s).toString(), u"2015-05-17T00:00:00Z"_s);
}

void TestOutput::eventsByTypeKeepTheirOwnUsers()
{
    const TrendSeries trend = twoTypes();
    UniqueSeries uniques;
    uniques.estimates = {estimateFromSketch(5, true)};
    uniques.types = {u"click"_s, u"view"_s};
    uniques.byType = {{estimateFromSketch(2, true)}, {estimateFromSketch(4, true)}};
    const QJsonArray rows = eventsByTypeOutput(trend, shared(uniques), QTimeZone::utc())
                                .json.toObject()
                                .value(u"rows"_s)
                                .toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(u"type"_s).toString(), u"view"_s);
    QCOMPARE(rows.at(0).toObject().value(u"users"_s).toObject().value(u"estimate"_s).toInt(), 4);
    QCOMPARE(rows.at(1).toObject().value(u"users"_s).toObject().value(u"estimate"_s).toInt(), 2);

    const QJsonObject together = firstRow(eventsOutput(trend, shared(uniques), QTimeZone::utc()));
    QCOMPARE(together.value(u"count"_s).toInt(), 10);
    QCOMPARE(together.value(u"users"_s).toObject().value(u"estimate"_s).toInt(), 5);
    QVERIFY(!together.value(u"complete"_s).toBool());
}

void TestOutput::countsAreThereWithoutUniques()
{
    const Error why{.kind = ErrorKind::Constraint, .serverText = u"Sketch parameters differ."_s};
    for (const Output &output : {eventsOutput(twoTypes(), why, QTimeZone::utc()),
                                 eventsByTypeOutput(twoTypes(), why, QTimeZone::utc())}) {
        const QJsonObject row = firstRow(output);
        QVERIFY(row.value(u"count"_s).toInt() > 0);
        QVERIFY(row.contains(u"users"_s) && row.value(u"users"_s).isNull());
        const QJsonObject note = output.json[u"notes"_s].toArray().first().toObject();
        QCOMPARE(note.value(u"code"_s).toString(), u"uniques-unavailable"_s);
        QCOMPARE(note.value(u"text"_s).toString(), u"Sketch parameters differ."_s);
        QCOMPARE(firstCell(output, u"users"_s).text, u"–"_s);
        QVERIFY(!firstCell(output, u"users"_s).value.isValid());
    }
}

void TestOutput::timesCarryTheZonesOffset()
{
    UniqueSeries uniques;
    uniques.estimates = {estimateFromSketch(5, true)};
    const Output output = eventsOutput(twoTypes(), shared(uniques), *zoneNamed("Asia/Kolkata"));
    QCOMPARE(firstRow(output).value(u"bucket"_s).toString(), u"2015-05-17T05:30:00+05:30"_s);
}

void TestOutput::oneReportIsAnObjectTwoAreAnArray()
{
    const RollupReport report{
        Dataset::Events,
        RollupOutcome::Busy,
        0,
        0,
        1.5,
        0,
        {u"running since 10:00 by ops"_s, R"(["rollup-running", "2026-03-01 10:00:00Z", "ops"])"}};
    QCOMPARE(rollupOutput({report}).json.toObject().value(u"result"_s).toString(), u"busy"_s);
    QCOMPARE(rollupOutput({report, report}).json.toArray().size(), 2);
    // The server's own words for scripts, the code beside them, and words of this program for people.
    const QJsonObject json = rollupOutput({report}).json.toObject();
    QCOMPARE(json.value(u"reason"_s).toString(), u"running since 10:00 by ops"_s);
    QCOMPARE(json.value(u"reason_code"_s).toArray(),
             (QJsonArray{u"rollup-running"_s, u"2026-03-01 10:00:00Z"_s, u"ops"_s}));
    QCOMPARE(rollupOutput({report}).footer,
             QStringList{u"events: running since 2026-03-01 10:00:00Z by ops"_s});
    QVERIFY(rollupOutput({RollupReport{}}).json.toObject().value(u"reason_code"_s).isNull());
}

void TestOutput::sharesOfNothingAreZero()
{
    CountryBreakdown countries;
    countries.countries = {{u"DE"_s, 0, 4}};
    QCOMPARE(firstRow(outputOf(countries, QTimeZone::utc())).value(u"share"_s).toDouble(), 0.0);
    countries.countries = {{u"DE"_s, 3, 0}, {unknownCountry, 1, 0}};
    QCOMPARE(firstRow(outputOf(countries, QTimeZone::utc())).value(u"share"_s).toDouble(), 0.75);
}

void TestOutput::aPaneWithNoFormOfItsOwnPrintsItsTable()
{
    TrendSeries trend = twoTypes();
    trend.buckets.front().state = BucketState::Expired;
    trend.buckets.push_back({start + 24h, start + 48h, BucketState::Complete});
    trend.counts = {{0, 7}, {0, 2}};
    trend.tail = {0, 0};
    const Output output = outputOf(trend, QTimeZone::utc());
    QCOMPARE(renderOutput(output, OutputFormat::Csv),
             u"bucket_start,bucket_end,state,total,view,click,not_rolled_up\r\n"
             "2015-05-18T00:00:00Z,2015-05-19T00:00:00Z,complete,9,7,2,0\r\n"
             "2015-05-17T00:00:00Z,2015-05-18T00:00:00Z,expired,,,,\r\n"_s);
    const QJsonObject json = output.json.toObject();
    QCOMPARE(json.value(u"source"_s).toString(), u"rollup"_s);
    QCOMPARE(firstRow(output).value(u"total"_s).toInt(), 9);
    QVERIFY(json.value(u"rows"_s).toArray().last().toObject().value(u"total"_s).isNull());
}

void TestOutput::keptForEverIsSaid()
{
    ExpiryReport report;
    const Output output = expiryOutput({report});
    const QJsonObject json = output.json.toObject();
    QVERIFY(json.value(u"cutoff"_s).isNull() && json.value(u"keep_raw"_s).isNull());
    QCOMPARE(output.footer, QStringList{u"events: raw rows are kept forever."_s});
    report.cutoff = start;
    report.keepRaw = u"35 days"_s;
    const Output limited = expiryOutput({report});
    QCOMPARE(limited.json.toObject().value(u"cutoff"_s).toString(), u"2015-05-17T00:00:00Z"_s);
    QVERIFY(limited.footer.first().contains(u"kept for 35 days; those before 2015-05-17T00:00:00Z"_s));
}

namespace
{
/// A language of its own, in which every reason is its source in brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        return qstrcmp(context, "Reasons") == 0 ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
};
} // namespace

void TestOutput::detailsOfRunsAreInTheReadersLanguage()
{
    RunLogEntry run;
    run.what = u"expire"_s;
    run.started = start;
    run.result = u"done"_s;
    run.detail = {u"1 partition dropped, 2 kept; x kept: the table is in use"_s,
                  R"([["partitions-dropped", 1, 2], ["kept", "x", ["table-in-use"]]])"};
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    const auto back = qScopeGuard([&brackets] { QCoreApplication::removeTranslator(&brackets); });
    const QString worded = u"[1 partition(s) dropped, 2 kept]; [x kept: [the table is in use]]"_s;
    const Output status = statusOutput({}, {}, {run});
    QVERIFY2(status.footer.last().contains(worded), qPrintable(status.footer.last()));
    const Output upkeep = upkeepOutput({run});
    QCOMPARE(upkeep.sheet.rows[0].back().text, worded);
    const QString csv = renderOutput(upkeep, OutputFormat::Csv);
    QVERIFY2(csv.contains(worded), qPrintable(csv));
    for (const Output &output : {status, upkeep}) {
        const QJsonObject json = output.json.toObject().value(u"runs"_s).toArray().first().toObject();
        QCOMPARE(json.value(u"detail"_s).toString(), run.detail.words);
        QCOMPARE(QJsonDocument(json.value(u"reason_code"_s).toArray()),
                 QJsonDocument::fromJson(run.detail.code));
    }
}

void TestOutput::lateRowsOfRunsAreTold()
{
    RunLogEntry run;
    run.what = u"rollup"_s;
    run.dataset = u"events"_s;
    run.started = start;
    run.result = u"done"_s;
    run.rows = 5;
    run.lateRows = 3;
    run.oldestLate = start - 48h;
    RunLogEntry change = run;
    change.what = u"retention"_s;
    change.rows = change.lateRows = 0;
    change.role = u"maria"_s;
    change.detail = {u"events is kept for 3 days"_s, R"(["now-kept-for", "events", "3 days"])"};
    const RollupDay day{u"events"_s, 8640, 2, 700, 4, start - 72h};
    const Output output = statusOutput({}, {day}, {run, change});
    QVERIFY(output.footer.contains(
        u"2015-05-17T00:00:00Z  rollup  events  done  5 rows  3 late, oldest bucket 2015-05-15T00:00:00Z"_s));
    QVERIFY(output.footer.contains(
        u"2015-05-17T00:00:00Z  retention  events  done  events is kept for 3 days  by maria"_s));
    QVERIFY(output.footer.contains(
        u"events, last 24 hours: 8640 rollups, 2 failed, 700 rows, 4 late, oldest bucket "
        "2015-05-14T00:00:00Z."_s));
    const QJsonObject json = output.json.toObject();
    const QJsonObject first = json.value(u"runs"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"late_rows"_s).toInt(), 3);
    QCOMPARE(first.value(u"oldest_late"_s).toString(), u"2015-05-15T00:00:00Z"_s);
    const QJsonObject dayJson = json.value(u"last_day"_s).toArray().first().toObject();
    QCOMPARE(keys(dayJson), (QStringList{u"dataset"_s, u"failed"_s, u"late_rows"_s, u"oldest_late"_s,
                                         u"rows"_s, u"runs"_s}));
}

void TestOutput::remediesKeepTheirLines()
{
    const Output output =
        findingsOutput({{u"x"_s, Severity::Warning, u"Both."_s, u"* * one\n7 * two\033"_s}});
    QCOMPARE(renderOutput(output, OutputFormat::Table), u"severity  code  text   since  remedy\n"
                                                        "--------  ----  -----  -----  --------\n"
                                                        "warning   x     Both.         * * one\n"
                                                        "                              7 * two\ufffd\n"_s);
    QCOMPARE(output.json.toObject()
                 .value(u"findings"_s)
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"remedy"_s)
                 .toString(),
             u"* * one\n7 * two\033"_s);
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
