// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/psqltext.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPsqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreQuotedUnderTheirTypes()
    {
        const SentStatement statement{u"read/events_trend@v2"_s,
                                      "SELECT $1::int, $2::timestamptz[], $3::text, $3::text, $4",
                                      {QByteArray("1"), QByteArray("{2026-01-01T00:00:00Z}"),
                                       QByteArray("it's a \\ in $$"), std::nullopt},
                                      24,
                                      12ms};
        QCOMPARE(parameterTypes(statement),
                 (QStringList{u"int"_s, u"timestamptz[]"_s, u"text"_s, u"unknown"_s}));
        QCOMPARE(psqlText(statement),
                 u"PREPARE tidemark_read_events_trend_v2 (int, timestamptz[], text, unknown) AS\n"
                 "SELECT $1::int, $2::timestamptz[], $3::text, $3::text, $4;\n"
                 "EXECUTE tidemark_read_events_trend_v2 ('1',\n    '{2026-01-01T00:00:00Z}',\n"
                 "    E'it''s a \\\\ in $$',\n    NULL);\nDEALLOCATE tidemark_read_events_trend_v2;\n"_s);
        QCOMPARE(parameterText(statement).section(u'\n', 0, 0), u"$1::int = '1'"_s);
        QCOMPARE(statementTitle(statement), u"read/events_trend@v2: 24 row(s), 12 ms"_s);
    }

    void withoutParametersItStandsAlone()
    {
        const SentStatement statement{u"read/server"_s, "SELECT 1", {}, 1, 0ms};
        QCOMPARE(psqlText(statement), u"SELECT 1;\n"_s);
        QVERIFY(statementTitle(statement).endsWith(u"less than 1 ms"_s));
    }
};

QTEST_APPLESS_MAIN(TestPsqlText)
#include "tst_psqltext.moc"
