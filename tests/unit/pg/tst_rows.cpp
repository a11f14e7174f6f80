// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/rows.h"

#include <libpq-fe.h>

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace
{

/// One row as a server would have sent it; nullptr is NULL.
pg::Rows rowOf(const std::vector<const char *> &values)
{
    PGresult *result = PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK);
    std::vector<PGresAttDesc> columns;
    std::vector<QByteArray> names;
    for (std::size_t i = 0; i < values.size(); ++i)
        names.push_back("Column " + QByteArray::number(static_cast<int>(i)));
    for (QByteArray &name : names)
        columns.push_back({name.data(), 0, 0, 0, 25, -1, -1});
    PQsetResultAttrs(result, static_cast<int>(columns.size()), columns.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QByteArray value(values[i]);
        PQsetvalue(result, 0, static_cast<int>(i), values[i] ? value.data() : nullptr,
                   values[i] ? static_cast<int>(value.size()) : -1);
    }
    return pg::Rows(result);
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothing();
    void findsColumns();
    void readsText();
    void readsIntegers_data();
    void readsIntegers();
    void readsNumbers_data();
    void readsNumbers();
    void readsBooleans();
    void readsInstants_data();
    void readsInstants();
    void tellsNoValueInErrors();
    void sharesItsRows();
};

void TestRows::hasNothing()
{
    const pg::Rows none;
    QCOMPARE(none.rowCount(), 0);
    QCOMPARE(none.columnCount(), 0);
    QCOMPARE(none.columnNamed("a"), -1);
    QCOMPARE(none.affected(), 0);
    QVERIFY(none.isNull(0, 0));
    QCOMPARE(none.text(0, 0), QString());
    QVERIFY(!none.integer(0, 0));
}

void TestRows::findsColumns()
{
    const pg::Rows rows = rowOf({"a", "b"});
    QCOMPARE(rows.columnCount(), 2);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.columnNamed("Column 1"), 1);
    QCOMPARE(rows.columnNamed("column 1"), -1);
    QCOMPARE(rows.columnName(1), u"Column 1"_s);
    QCOMPARE(rows.columnName(2), QString());
    QCOMPARE(rows.columnName(-1), QString());
    QVERIFY(rows.isNull(0, rows.columnNamed("no such column")));
    QVERIFY(rows.isNull(1, 0));
    QCOMPARE(rows.integer(0, -1).error().kind, ErrorKind::Decode);
}

void TestRows::readsText()
{
    const pg::Rows rows = rowOf({"Zürich ☂", nullptr, ""});
    QCOMPARE(rows.text(0, 0), u"Zürich ☂"_s);
    QCOMPARE(rows.bytes(0, 0).size(), 11);
    QVERIFY(rows.isNull(0, 1));
    QCOMPARE(rows.text(0, 1), QString());
    QVERIFY(!rows.isNull(0, 2));
    QCOMPARE(rows.text(0, 2), QString());
}

void TestRows::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("least") << QByteArray("-9223372036854775808") << true
                           << std::numeric_limits<qint64>::min();
    QTest::newRow("greatest") << QByteArray("9223372036854775807") << true
                              << std::numeric_limits<qint64>::max();
    QTest::newRow("past it") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.5") << false << qint64(0);
    QTest::newRow("empty") << QByteArray("") << false << qint64(0);
    QTest::newRow("word") << QByteArray("many") << false << qint64(0);
}

void TestRows::readsIntegers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(qint64, value);
    const Result<qint64> result = rowOf({text.constData()}).integer(0, 0);
    QCOMPARE(result.has_value(), valid);
    if (valid)
        QCOMPARE(result.value(), value);
    else
        QCOMPARE(result.error().kind, ErrorKind::Decode);
}

void TestRows::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<double>("value");
    QTest::newRow("fraction") << QByteArray("0.1") << true << 0.1;
    QTest::newRow("exponent") << QByteArray("-1.5e+300") << true << -1.5e300;
    QTest::newRow("numeric past a double") << QByteArray(400, '9') << false << 0.0;
    QTest::newRow("NaN") << QByteArray("NaN") << false << 0.0;
    QTest::newRow("infinity") << QByteArray("-Infinity") << false << 0.0;
    QTest::newRow("empty") << QByteArray("") << false << 0.0;
}

void TestRows::readsNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(double, value);
    const Result<double> result = rowOf({text.constData()}).number(0, 0);
    QCOMPARE(result.has_value(), valid);
    if (valid)
        QCOMPARE(result.value(), value);
    else
        QCOMPARE(result.error().kind, ErrorKind::Decode);
}

void TestRows::readsBooleans()
{
    const pg::Rows rows = rowOf({"t", "f", "true", nullptr});
    QCOMPARE(rows.boolean(0, 0).value(), true);
    QCOMPARE(rows.boolean(0, 1).value(), false);
    QVERIFY(!rows.boolean(0, 2));
    QVERIFY(!rows.boolean(0, 3));
}

void TestRows::readsInstants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso"); // empty: refused
    QTest::newRow("seconds") << QByteArray("2015-05-17 10:05:03+00") << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("tenths") << QByteArray("2015-05-17 10:05:03.5+00") << u"2015-05-17T10:05:03.500Z"_s;
    QTest::newRow("floored") << QByteArray("2015-05-17 10:05:03.123999+00") << u"2015-05-17T10:05:03.123Z"_s;
    QTest::newRow("before 1970") << QByteArray("1969-12-31 23:59:59.999999+00")
                                 << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("leap day") << QByteArray("2024-02-29 00:00:00+00") << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("no such day") << QByteArray("2023-02-29 00:00:00+00") << QString();
    QTest::newRow("infinity") << QByteArray("infinity") << QString();
    QTest::newRow("before Christ") << QByteArray("0044-03-15 00:00:00+00 BC") << QString();
    QTest::newRow("five-digit year") << QByteArray("12015-05-17 10:05:03+00") << QString();
    QTest::newRow("another zone") << QByteArray("2015-05-17 10:05:03+02") << QString();
    QTest::newRow("half an hour off") << QByteArray("2015-05-17 10:05:03+00:30") << QString();
    QTest::newRow("no zone") << QByteArray("2015-05-17 10:05:03") << QString();
    QTest::newRow("bare point") << QByteArray("2015-05-17 10:05:03.+00") << QString();
    QTest::newRow("another style") << QByteArray("17/05/2015 10:05:03 UTC") << QString();
    QTest::newRow("date") << QByteArray("2015-05-17") << QString();
    QTest::newRow("empty") << QByteArray("") << QString();
}

void TestRows::readsInstants()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, iso);
    const Result<Instant> result = rowOf({text.constData()}).instant(0, 0);
    QCOMPARE(result.has_value(), !iso.isEmpty());
    if (result)
        QCOMPARE(toIso(result.value()), iso);
    else
        QCOMPARE(result.error().kind, ErrorKind::Decode);
}

void TestRows::tellsNoValueInErrors()
{
    const pg::Rows rows = rowOf({"secret"});
    for (const Error &error : {rows.integer(0, 0).error(), rows.number(0, 0).error(),
                               rows.boolean(0, 0).error(), rows.instant(0, 0).error()}) {
        QVERIFY(error.words().contains(u"Column 0"));
        QVERIFY(!error.words().contains(u"secret"));
    }
}

void TestRows::sharesItsRows()
{
    pg::Rows copy;
    QByteArrayView view;
    {
        const pg::Rows rows = rowOf({"kept"});
        view = rows.bytes(0, 0);
        copy = rows;
    }
    QCOMPARE(view, QByteArrayView("kept"));
    QCOMPARE(copy.text(0, 0), u"kept"_s);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
