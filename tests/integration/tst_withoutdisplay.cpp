// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// The window's program on a computer that has no display.
class TestWithoutDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItIs_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        for (const char *option : {"--version", "-v"})
            QTest::newRow(option) << QStringList{QString::fromLatin1(option)} << 0 << u"tidemark "_s;
        for (const char *option : {"--help", "-h", "--help-all"})
            QTest::newRow(option) << QStringList{QString::fromLatin1(option)} << 0 << u"--screenshot"_s;
        QTest::newRow("among others")
            << QStringList{u"--theme"_s, u"dark"_s, u"--version"_s} << 0 << u"tidemark "_s;
        QTest::newRow("wrong use") << QStringList{u"--frobnicate"_s} << 2 << u"frobnicate"_s;
        QTest::newRow("a window") << QStringList() << 1 << u"no display"_s;
    }
    void itSaysWhatItIs()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"})
            environment.remove(QString::fromLatin1(name));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TIDEMARK), arguments);
        const test::CtlRun run = test::finished(process);
        QCOMPARE(run.exitStatus, status);
        const QString said = status == 0 ? QString::fromUtf8(run.output) : run.errors;
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestWithoutDisplay)
#include "tst_withoutdisplay.moc"
