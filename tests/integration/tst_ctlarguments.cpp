// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What tidemarkctl says of arguments that it cannot use, and how it shows words that others wrote.
class TestCtlArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = createSchemaDatabase(TestCluster::shared()); }

    void whatIsNoNumberIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const QString huge(21, u'9');
        QTest::newRow("hold") << QStringList{u"holds"_s, u"release"_s, u"abc"_s} << u"Invalid hold \"abc\""_s;
        QTest::newRow("no hold") << QStringList{u"holds"_s, u"release"_s} << u"Missing argument: ID"_s;
        QTest::newRow("huge hold") << QStringList{u"holds"_s, u"release"_s, huge}
                                   << u"Invalid hold \"%1\""_s.arg(huge);
        QTest::newRow("job") << QStringList{u"schedule"_s, u"pause"_s, u"abc"_s} << u"Invalid job \"abc\""_s;
        QTest::newRow("huge job") << QStringList{u"schedule"_s, u"resume"_s, huge}
                                  << u"Invalid job \"%1\""_s.arg(huge);
        QTest::newRow("no job") << QStringList{u"schedule"_s, u"pause"_s} << u"Missing argument: JOB"_s;
        QTest::newRow("tenant") << QStringList{u"tenant"_s, u"abc"_s, u"x"_s} << u"Invalid tenant \"abc\""_s;
        QTest::newRow("huge tenant") << QStringList{u"tenant"_s, huge, u"x"_s}
                                     << u"Invalid tenant \"%1\""_s.arg(huge);
        QTest::newRow("no name") << QStringList{u"tenant"_s, u"1"_s} << u"Missing arguments"_s;
        const QStringList add{u"holds"_s,      u"add"_s,  u"events"_s,    u"--from"_s,
                              u"2026-02-01"_s, u"--to"_s, u"2026-02-02"_s};
        QTest::newRow("two ends") << add + QStringList{u"--for"_s, u"1d"_s, u"--until"_s, u"2030-01-01"_s}
                                  << u"--until and --for cannot be combined"_s;
        QTest::newRow("no end") << add << u"Missing option: --until"_s;
    }
    void whatIsNoNumberIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, words);
        const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), m_database, arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
        QCOMPARE(run.errors.contains("Missing"_L1), words.contains("Missing"_L1));
    }

    /// A reason in which something cannot be seen could pass for another one.
    void whatCannotBeSeenIsMarked()
    {
        const QChar mark = QChar::ReplacementCharacter;
        const QString reason = u"audit\u200b of\u202e week\u2060 7\ufeff, x\U000e0041y"_s;
        const QString shown = u"audit%1 of%1 week%1 7%1, x%1y"_s.arg(mark);
        const auto ctl = [this](const QStringList &arguments) {
            return runCtl(QStringLiteral(TIDEMARKCTL), m_database,
                          QStringList{u"--format"_s, u"table"_s} + arguments);
        };
        QCOMPARE(ctl({u"holds"_s, u"add"_s, u"events"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s,
                      u"2026-02-02"_s, u"--for"_s, u"forever"_s, u"--reason"_s, reason})
                     .exitStatus,
                 0);
        for (const QStringList &command : {QStringList{u"holds"_s, u"list"_s}, QStringList{u"status"_s}}) {
            const CtlRun run = ctl(command);
            QVERIFY2(run.output.contains(shown.toUtf8()), run.output.constData());
        }
    }

private:
    QString m_database;
};

QTEST_GUILESS_MAIN(TestCtlArguments)
#include "tst_ctlarguments.moc"
