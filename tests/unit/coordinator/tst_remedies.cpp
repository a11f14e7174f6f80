// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/remedies.h"

#include <QTest>

using namespace tidemark::coordinator;
using namespace Qt::StringLiterals;

/// Names that others chose, in what an operator copies.
class TestRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayNames();
    void crontabsTakeEveryConninfo();
};

void TestRemedies::namesStayNames()
{
    QCOMPARE(sqlLiteral(u"citus_1"_s), u"'citus_1'"_s);
    QCOMPARE(sqlLiteral(u"x'; DROP TABLE a; --"_s), u"'x''; DROP TABLE a; --'"_s);
    QCOMPARE(sqlLiteral(u"a\\'b"_s), u"E'a\\\\''b'"_s);
    QCOMPARE(sqlName(u"ann\"; DROP"_s), u"\"ann\"\"; DROP\""_s);
    QCOMPARE(shellWord(u"it's $HOME"_s), u"'it'\\''s $HOME'"_s);
}

void TestRemedies::crontabsTakeEveryConninfo()
{
    QCOMPARE(
        crontabLines(u"host=/run/50% dbname=a"_s),
        (QStringList{u"* * * * * tidemarkctl --connect 'host=/run/50\\% dbname=a' rollup >/dev/null"_s,
                     u"7 * * * * tidemarkctl --connect 'host=/run/50\\% dbname=a' upkeep >/dev/null"_s}));
    QCOMPARE(crontabLines({}), (QStringList{u"* * * * * tidemarkctl rollup >/dev/null"_s,
                                            u"7 * * * * tidemarkctl upkeep >/dev/null"_s}));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
