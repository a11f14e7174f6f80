// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rawrows.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

class TestRawRowsCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsItsText_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64(0) << qint64(1) << u"1970-01-01T00:00:00.000000Z/1"_s;
        QTest::newRow("a microsecond") << qint64(1) << qint64(2) << u"1970-01-01T00:00:00.000001Z/2"_s;
        QTest::newRow("before 1970") << qint64(-1) << qint64(3) << u"1969-12-31T23:59:59.999999Z/3"_s;
        QTest::newRow("today") << qint64(1'764'331'200'123'456) << qint64(9'007'199'254'740'993)
                               << u"2025-11-28T12:00:00.123456Z/9007199254740993"_s;
        QTest::newRow("whole milliseconds")
            << qint64(1'764'331'200'120'000) << qint64(-4) << u"2025-11-28T12:00:00.120000Z/-4"_s;
    }
    void aKeyIsItsText()
    {
        QFETCH(qint64, micros);
        QFETCH(qint64, id);
        QFETCH(QString, text);
        const RowKey key{micros, id};
        QCOMPARE(key.toText(), text);
        QVERIFY(RowKey::fromText(text) == key);
    }

    void whatIsNoKeyIsRefused()
    {
        for (const QString &text :
             {QString(), u"5"_s, u"2025-11-28T12:00:00Z/5"_s, u"2025-11-28T12:00:00.000000Z"_s,
              u"2025-11-28T12:00:00.000000Z/"_s, u"2025-13-28T12:00:00.000000Z/5"_s,
              u"2025-11-28T12:00:00.000000Z/99999999999999999999"_s,
              u"2025-11-28T12:00:00.000000Z/9999999999999999999"_s, u"2025-11-28T12:00:00.000000+01:00/5"_s})
            QVERIFY2(!RowKey::fromText(text), qPrintable(text));
    }

    void aFilterNamesItsColumnAndAValue()
    {
        QVERIFY(checkRowFilter(Dataset::Events, u"user"_s, u"%"_s));
        QVERIFY(checkRowFilter(Dataset::HttpRequest, u"status"_s, u" 404 "_s));
        const auto refusal = [](Dataset dataset, const QString &column, const QString &value) {
            const Result<void> checked = checkRowFilter(dataset, column, value);
            return checked ? QString() : checked.error().words();
        };
        QCOMPARE(refusal(Dataset::Events, u"url"_s, u"x"_s),
                 u"Unknown column \"url\": expected type, user, country, data."_s);
        QCOMPARE(refusal(Dataset::HttpRequest, u"status"_s, u"4xx"_s),
                 u"The filter by status needs a whole number, or a range such as 300..350, not 4xx."_s);
        QVERIFY(checkRowFilter(Dataset::HttpRequest, u"response_ms"_s, u"300.."_s));
        QCOMPARE(refusal(Dataset::Events, u"user"_s, {}), u"The filter by user has no value."_s);
        QVERIFY(!refusal(Dataset::Events, u"user"_s, QString(QChar(0))).isEmpty());
    }

    void numbersAreOneOrARange()
    {
        for (const QString &text : {u"300"_s, u"300..350"_s, u"300.."_s, u"..350"_s, u"-5..-1"_s}) {
            const std::optional<NumberRange> range = NumberRange::fromText(text);
            QVERIFY2(range, qPrintable(text));
            QCOMPARE(range->toText(), text);
        }
        QVERIFY(NumberRange::fromText(u" 300 .. 350 "_s) == (NumberRange{300, 350}));
        QCOMPARE((NumberRange{7, 7}).toText(), u"7"_s);
        for (const QString &text : {QString(), u".."_s, u"4xx"_s, u"350..300"_s, u"1...2"_s, u"1..2..3"_s,
                                    u"99999999999999999999"_s, u"1.5"_s})
            QVERIFY2(!NumberRange::fromText(text), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestRawRowsCore)
#include "tst_rawrows.moc"
