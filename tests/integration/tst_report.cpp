// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/view.h"
#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Reports that nobody sees the window of, as a crontab makes them.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPdfIsMadeWithoutADisplay();
    void tidemarkctlMakesIt();
    void aViewIsReported();
    void filesOfOthersAreRefused();
    void whatIsLeftOutIsUsual();
    void theOwnersZoneIsNotTheReaders();
    void anUnreadablePaneIsNamed();
    void aTenantThatMayNotBeSeenIsSaid();
    void withoutAConnectionNothingIsWritten();
    void passwordsStandInNoCommandLine();
    void theMissingPackageIsNamed();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static CtlRun run(const QString &program, const QStringList &arguments,
                                    const std::function<void(QProcessEnvironment &)> &change = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"WAYLAND_SOCKET"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        if (change)
            change(environment);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return finished(process);
    }
    [[nodiscard]] CtlRun window(const QStringList &arguments) const
    {
        return run(QStringLiteral(TIDEMARK), QStringList{u"--connect"_s, m_conninfo} + arguments);
    }
    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const
    {
        return run(QStringLiteral(TIDEMARKCTL),
                   QStringList{u"--connect"_s, m_conninfo, u"report"_s} + arguments);
    }
    [[nodiscard]] static QString textOf(const QString &pdf)
    {
        const CtlRun read = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        return QString::fromUtf8(read.output).simplified();
    }

    TestCluster m_cluster;
    QString m_conninfo;
    QTemporaryDir m_folder;
};

void TestReport::initTestCase()
{
    QVERIFY(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
    m_conninfo = createSchemaDatabase(m_cluster);
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, event_data) "
                     u"SELECT 1 + n % 3, 'view', jsonb_build_object('country', 'DE', 'user_id', 'u' || n) "
                     u"FROM generate_series(1, 90) n"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    psql(m_conninfo, u"SELECT tidemark.set_tenant(2, 'Shop Berlin', NULL)"_s);
}

void TestReport::aPdfIsMadeWithoutADisplay()
{
    const CtlRun made =
        window({u"--tenant"_s, u"2"_s, u"--zone"_s, u"Asia/Kolkata"_s, u"--report"_s, path(u"a.pdf"_s),
                u"--report"_s, path(u"a.png"_s), u"--report"_s, path(u"a.zip"_s)});
    QCOMPARE(made.errors, QString()); // a crontab would send it
    QCOMPARE(made.output, QByteArray());
    QCOMPARE(made.exitStatus, 0);
    const QString text = textOf(path(u"a.pdf"_s));
    for (const QString &words :
         {u"Shop Berlin"_s, u"Tenant 2"_s, u"view 30"_s, u"Asia/Kolkata"_s, u"as of"_s, u"Germany"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    QVERIFY(QFileInfo(path(u"a.png"_s)).size() > 10'000);
    QVERIFY(QFileInfo(path(u"a.zip"_s)).size() > 1000);
}

void TestReport::tidemarkctlMakesIt()
{
    const CtlRun made = ctl({u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"b.pdf"_s), u"--csv"_s,
                             path(u"b.zip"_s), u"--paper"_s, u"letter"_s, u"--format"_s, u"json"_s});
    QCOMPARE(made.errors, QString());
    QCOMPARE(made.exitStatus, 0);
    QCOMPARE(made.array(u"files"_s).size(), 2);
    const QJsonObject first = made.array(u"files"_s).at(0).toObject();
    QCOMPARE(first.value(u"file"_s).toString(), path(u"b.pdf"_s));
    QCOMPARE(first.value(u"bytes"_s).toInteger(), QFileInfo(path(u"b.pdf"_s)).size());
    QVERIFY(run(u"pdfinfo"_s, {path(u"b.pdf"_s)}).output.contains("(letter)"));
}

void TestReport::aViewIsReported()
{
    View view;
    view.name = u"Every Monday"_s;
    view.tenant = Tenant{TenantId(3), {}};
    view.range = RangeSpec::lastHours(24);
    view.comparison = Comparison::Week;
    view.filter = Filter({u"view"_s}, {});
    view.zone = "America/New_York";
    view.panes = R"({"closed":["countriesPane"],"main":"trendPane"})";
    const QString file = path(u"monday.tidemark"_s);
    QVERIFY(writeViewFile(view, file).has_value());
    for (const QString &which : {file, viewToLink(view)}) {
        const CtlRun made = ctl({u"--view"_s, which, u"--pdf"_s, path(u"c.pdf"_s)});
        QVERIFY2(made.exitStatus == 0, qPrintable(made.errors));
        const QString text = textOf(path(u"c.pdf"_s));
        for (const QString &words : {u"Every Monday"_s, u"Tenant 3"_s, u"America/New_York"_s,
                                     u"A week before"_s, u"Event type: view"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
        QVERIFY(!text.contains(u"Countries"_s));
    }
    // Options overrule it.
    QCOMPARE(
        ctl({u"--view"_s, file, u"--tenant"_s, u"2"_s, u"--zone"_s, u"UTC"_s, u"--pdf"_s, path(u"c.pdf"_s)})
            .exitStatus,
        0);
    QVERIFY(textOf(path(u"c.pdf"_s)).contains(u"Shop Berlin"_s));
    QVERIFY(!textOf(path(u"c.pdf"_s)).contains(u"New_York"_s));
}

void TestReport::filesOfOthersAreRefused()
{
    QFile file(path(u"bad.tidemark"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "tidemark view", "version": 7, "tenant": 2})");
    file.close();
    const CtlRun made = ctl({u"--view"_s, file.fileName(), u"--pdf"_s, path(u"bad.pdf"_s)});
    QCOMPARE(made.exitStatus, 2);
    QVERIFY2(made.errors.contains(u"newer Tidemark"_s), qPrintable(made.errors));
    QVERIFY(!QFile::exists(path(u"bad.pdf"_s)));
}

/// The report of a crontab goes by its command line, not by what its user looked at.
void TestReport::whatIsLeftOutIsUsual()
{
    QTemporaryDir home;
    const auto atHome = [&](QProcessEnvironment &environment) {
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    };
    QVERIFY(QDir(home.path()).mkpath(u"tidemark"_s));
    QFile settings(home.filePath(u"tidemark/tidemark.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nformat=1\ntheme=dark\npanes=\"{\\\"closed\\\":[\\\"trendPane\\\"]}\"\n");
    settings.close();
    const CtlRun made =
        run(QStringLiteral(TIDEMARK),
            {u"--connect"_s, m_conninfo, u"--tenant"_s, u"2"_s, u"--report"_s, path(u"d.pdf"_s)}, atHome);
    QCOMPARE(made.exitStatus, 0);
    QVERIFY(textOf(path(u"d.pdf"_s)).contains(u"Trend"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("windows")); // and nothing is remembered
}

void TestReport::theOwnersZoneIsNotTheReaders()
{
    const CtlRun made =
        run(QStringLiteral(TIDEMARKCTL),
            {u"--connect"_s, m_conninfo, u"report"_s, u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"e.pdf"_s)},
            [](QProcessEnvironment &environment) { environment.insert(u"TZ"_s, u"Europe/Berlin"_s); });
    QCOMPARE(made.exitStatus, 0);
    QVERIFY(textOf(path(u"e.pdf"_s)).contains(u"Europe/Berlin"_s));
}

void TestReport::anUnreadablePaneIsNamed()
{
    const QString conninfo = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', NULL)"_s.arg(loginOf(conninfo)));
    psql(m_conninfo, u"ALTER AGGREGATE hll_union_agg(hll) RENAME TO hll_gone"_s);
    const auto back =
        qScopeGuard([this] { psql(m_conninfo, u"ALTER AGGREGATE hll_gone(hll) RENAME TO hll_union_agg"_s); });
    const CtlRun made =
        run(QStringLiteral(TIDEMARKCTL),
            {u"--connect"_s, conninfo, u"report"_s, u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"f.pdf"_s)});
    QCOMPARE(made.exitStatus, 1);
    QVERIFY2(made.errors.contains(u"tidemark: Unique users: "_s), qPrintable(made.errors));
    QVERIFY2(!made.errors.contains(u"Trend: "_s), qPrintable(made.errors));
    const QString text = textOf(path(u"f.pdf"_s));
    QVERIFY2(text.contains(u"Unique users"_s) && text.contains(u"view 30"_s), qPrintable(text));
}

void TestReport::aTenantThatMayNotBeSeenIsSaid()
{
    const QString conninfo = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(loginOf(conninfo)));
    const auto report = [&](const QString &tenant, const QString &file) {
        return run(QStringLiteral(TIDEMARKCTL),
                   {u"--connect"_s, conninfo, u"report"_s, u"--tenant"_s, tenant, u"--pdf"_s, file});
    };
    QCOMPARE(report(u"2"_s, path(u"g.pdf"_s)).exitStatus, 0);
    const CtlRun refused = report(u"3"_s, path(u"h.pdf"_s));
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.errors.contains(u"Tenant 3 cannot be shown"_s), qPrintable(refused.errors));
    QVERIFY(!QFile::exists(path(u"h.pdf"_s)));
}

void TestReport::withoutAConnectionNothingIsWritten()
{
    const CtlRun made =
        run(QStringLiteral(TIDEMARKCTL), {u"--connect"_s, u"host=%1 user=nobody"_s.arg(m_folder.path()),
                                          u"report"_s, u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"i.pdf"_s)});
    QCOMPARE(made.exitStatus, 3);
    QVERIFY(!made.errors.isEmpty());
    QVERIFY(!QFile::exists(path(u"i.pdf"_s)));
}

/// A program in the place of the window's writes down how it was called.
void TestReport::passwordsStandInNoCommandLine()
{
    QTemporaryDir bin;
    const QString ctl = bin.filePath(u"tidemarkctl"_s);
    QVERIFY(QFile::link(QStringLiteral(TIDEMARKCTL), ctl));
    const QString called = path(u"called"_s);
    QFile program(bin.filePath(u"tidemark"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho \"$@\" >'" + called.toUtf8() + "'\necho \"$PGPASSWORD\" >>'" +
                  called.toUtf8() + "'\n");
    program.close();
    program.setPermissions(program.permissions() | QFile::ExeOwner);
    // The link leads to where the real one stands: found on PATH, where there is none beside it.
    QFile::remove(ctl);
    QVERIFY(QFile::copy(QStringLiteral(TIDEMARKCTL), ctl));
    const CtlRun made = run(ctl, {u"--connect"_s, u"host=db.example user=ann password='top secret'"_s,
                                  u"report"_s, u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"j.pdf"_s)});
    QCOMPARE(made.exitStatus, 0);
    QFile file(called);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY2(lines.at(0).contains("db.example") && lines.at(0).contains("--tenant=2"),
             lines.at(0).constData());
    QVERIFY2(!lines.at(0).contains("secret"), lines.at(0).constData());
    QCOMPARE(lines.at(1), QByteArray("top secret"));
}

void TestReport::theMissingPackageIsNamed()
{
    QTemporaryDir bin;
    const QString alone = bin.filePath(u"tidemarkctl"_s);
    QVERIFY(QFile::copy(QStringLiteral(TIDEMARKCTL), alone));
    const CtlRun made = run(
        alone, {u"--connect"_s, m_conninfo, u"report"_s, u"--tenant"_s, u"2"_s, u"--pdf"_s, path(u"k.pdf"_s)},
        [&](QProcessEnvironment &environment) { environment.insert(u"PATH"_s, bin.path()); });
    QCOMPARE(made.exitStatus, 1);
    QVERIFY2(made.errors.contains(u"package tidemark"_s), qPrintable(made.errors));
}

void TestReport::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << QStringList{u"--tenant"_s, u"2"_s} << u"--pdf"_s;
    QTest::newRow("no tenant") << QStringList{u"--pdf"_s, u"x.pdf"_s} << u"--tenant"_s;
    QTest::newRow("another suffix") << QStringList{u"--tenant"_s, u"2"_s, u"--pdf"_s, u"x.doc"_s}
                                    << u".pdf"_s;
    QTest::newRow("another paper") << QStringList{u"--tenant"_s, u"2"_s,       u"--pdf"_s,
                                                  u"x.pdf"_s,    u"--paper"_s, u"a3"_s}
                                   << u"a3"_s;
    QTest::newRow("another zone") << QStringList{u"--tenant"_s, u"2"_s,      u"--pdf"_s,
                                                 u"x.pdf"_s,    u"--zone"_s, u"Mars/Olympus"_s}
                                  << u"Mars/Olympus"_s;
    QTest::newRow("all tenants") << QStringList{u"--view"_s, u"tidemark://view?overview=yes"_s, u"--pdf"_s,
                                                u"x.pdf"_s}
                                 << u"one tenant"_s;
    QTest::newRow("no view") << QStringList{u"--view"_s, u"none.tidemark"_s, u"--pdf"_s, u"x.pdf"_s}
                             << u"none.tidemark"_s;
}

void TestReport::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const CtlRun made = ctl(arguments);
    QCOMPARE(made.exitStatus, 2);
    QVERIFY2(made.errors.contains(words), qPrintable(made.errors));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
