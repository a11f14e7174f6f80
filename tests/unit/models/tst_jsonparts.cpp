// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsonparts.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

class TestJsonParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandInTheirOrder_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("broken");
        QTest::newRow("empty object") << u" { } "_s << QStringList() << false;
        QTest::newRow("empty array") << u"[]"_s << QStringList() << false;
        QTest::newRow("object") << u"{\"a\": 1, \"b\\\"}\": \"x,]\", \"c\":[1,{\"d\":2}],\"e\":null}"_s
                                << QStringList{u"a=1"_s, u"b\"}=\"x,]\""_s, u"c=[1,{\"d\":2}]"_s, u"e=null"_s}
                                << false;
        QTest::newRow("array") << u"[ 1 , \"two\",{} ,[ ]]"_s
                               << QStringList{u"0=1"_s, u"1=\"two\""_s, u"2={}"_s, u"3=[ ]"_s} << false;
        QTest::newRow("all digits") << u"[123456789012345678901234567890.5]"_s
                                    << QStringList{u"0=123456789012345678901234567890.5"_s} << false;
        QTest::newRow("cut off") << u"{\"a\": 1, \"b\": [1, 2"_s << QStringList{u"a=1"_s} << true;
        QTest::newRow("cut in a string") << u"{\"a\": \"x"_s << QStringList() << true;
        QTest::newRow("cut in an escape") << u"{\"a\": \"x\\"_s << QStringList() << true;
        QTest::newRow("no name") << u"{a: 1}"_s << QStringList() << true;
        QTest::newRow("no colon") << u"{\"a\" 1}"_s << QStringList() << true;
        QTest::newRow("no comma") << u"[1 2]"_s << QStringList{u"0=1"_s} << true;
        QTest::newRow("no value") << u"[,]"_s << QStringList() << true;
        QTest::newRow("something behind") << u"[1] 2"_s << QStringList{u"0=1"_s} << true;
        QTest::newRow("open alone") << u"{"_s << QStringList() << true;
        QTest::newRow("no container") << u"12"_s << QStringList() << true;
    }
    void partsStandInTheirOrder()
    {
        QFETCH(QString, json);
        QFETCH(QStringList, parts);
        QFETCH(bool, broken);
        const JsonParts found = jsonParts(json, 100);
        QStringList told;
        for (const JsonPart &part : found.parts)
            told << part.name + u'=' + part.text.toString();
        QCOMPARE(told, parts);
        QCOMPARE(found.broken, broken);
        QVERIFY(found.rest.isEmpty());
    }

    void manyComePieceByPiece()
    {
        QStringList numbers;
        for (int i = 0; i < 1000; ++i)
            numbers << QString::number(i);
        const QString json = u'[' + numbers.join(u", "_s) + u']';
        QStringList found;
        QStringView rest;
        do {
            const JsonParts some = jsonParts(json, 300, rest, std::size_t(found.size()));
            QVERIFY(!some.broken && some.parts.size() <= 300);
            for (const JsonPart &part : some.parts) {
                QCOMPARE(part.name, QString::number(found.size()));
                found << part.text.toString();
            }
            rest = some.rest;
        } while (!rest.isEmpty());
        QCOMPARE(found, numbers);
    }

    void depthAndSizeHoldNothingUp()
    {
        const int deep = 1'000'000;
        const QString json = QString(deep, u'[') + QString(deep, u']');
        const JsonParts found = jsonParts(json, 10);
        QVERIFY(!found.broken);
        QCOMPARE(found.parts.size(), 1U);
        QCOMPARE(found.parts.front().text.size(), 2 * (deep - 1));
        QVERIFY(jsonParts(QString(deep, u'['), 10).broken);
    }

    void pathsAreThoseOfJsonpath()
    {
        QCOMPARE(jsonPath(u"$"_s, JsonKind::Object, u"user_id"_s), u"$.user_id"_s);
        QCOMPARE(jsonPath(u"$.a"_s, JsonKind::Array, u"3"_s), u"$.a[3]"_s);
        QCOMPARE(jsonPath(u"$"_s, JsonKind::Object, u"two \"words\""_s), u"$.\"two \\\"words\\\"\""_s);
        QCOMPARE(jsonText(u"\"a\\u00e9\\n\""_s), u"aé\n"_s);
        QCOMPARE(jsonText(u" 12.50 "_s), u"12.50"_s);
        QCOMPARE(jsonKind(u"nonsense"_s), JsonKind::Broken);
        QCOMPARE(jsonKind(u"-1.5e3"_s), JsonKind::Other);
    }
};

QTEST_APPLESS_MAIN(TestJsonParts)
#include "tst_jsonparts.moc"
