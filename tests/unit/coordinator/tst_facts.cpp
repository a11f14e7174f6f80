// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/installfacts.h"
#include "coordinator/reading/tidereading.h"
#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "support/rowsof.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAServerThatHasWhatIsNeeded();
    void namesThePackageOfHll();
    void refusesAnOldServer();
    void refusesAStandby();
    void namesWhatCitusLacks();
    void everyStatementIsOneStatement();
    void remediesKeepTheServersHint();
    void whatTakesLongIsCountedSeldom();
};

namespace
{
InstallFacts plain()
{
    InstallFacts facts;
    facts.versionNumber = 150'015;
    facts.version = u"15.15"_s;
    facts.hllAvailable = true;
    return facts;
}
} // namespace

void FactsTest::takesAServerThatHasWhatIsNeeded()
{
    QVERIFY(!unfitToInstall(plain(), CitusUse::Auto));
    InstallFacts created = plain();
    created.hllAvailable = false;
    created.hll = true;
    created.citus = true;
    QVERIFY(!unfitToInstall(created, CitusUse::Require));
}

void FactsTest::namesThePackageOfHll()
{
    InstallFacts facts = plain();
    facts.versionNumber = 170'002;
    facts.hllAvailable = false;
    const std::optional<Error> error = unfitToInstall(facts, CitusUse::Auto);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::MissingObject);
    QVERIFY(error->words().contains(u"hll"_s));
    QCOMPARE(error->remedy(), u"apt install postgresql-17-hll"_s);
}

void FactsTest::refusesAnOldServer()
{
    InstallFacts facts = plain();
    facts.versionNumber = 140'010;
    facts.version = u"14.10"_s;
    const std::optional<Error> error = unfitToInstall(facts, CitusUse::Auto);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::SchemaVersion);
    QVERIFY(error->words().contains(u"14.10"_s) && error->words().contains(u"15"_s));
}

void FactsTest::refusesAStandby()
{
    InstallFacts facts = plain();
    facts.standby = true;
    QCOMPARE(unfitToInstall(facts, CitusUse::Auto)->kind, ErrorKind::ReadOnly);
}

void FactsTest::namesWhatCitusLacks()
{
    InstallFacts facts = plain();
    QVERIFY(!unfitToInstall(facts, CitusUse::Off));
    QVERIFY(unfitToInstall(facts, CitusUse::Require)->remedy().contains(u"shared_preload_libraries"_s));
    facts.citusAvailable = true;
    QCOMPARE(unfitToInstall(facts, CitusUse::Require)->remedy(), u"CREATE EXTENSION citus"_s);
}

void FactsTest::everyStatementIsOneStatement()
{
    int count = 0;
    for (const QString &folder : {u"read"_s, u"admin"_s}) {
        for (const QString &name : sqlFolder(folder)) {
            const QString text = QString::fromUtf8(sqlText(QLatin1StringView(name.toLatin1())));
            const QString withoutStrings = QString(text).remove(QRegularExpression(u"'[^']*'"_s));
            QVERIFY2(!text.isEmpty() && !withoutStrings.contains(u';'), qPrintable(name));
            QVERIFY2(!text.startsWith("--"_L1), qPrintable(name));
            ++count;
        }
    }
    QVERIFY(count > 30);
}

void FactsTest::remediesKeepTheServersHint()
{
    Error error;
    error.kind = ErrorKind::Permission;
    QCOMPARE(withRemedy(error, u"ann \"x\""_s, false).remedy(),
             u"GRANT tidemark_reader TO \"ann \"\"x\"\"\""_s);
    QCOMPARE(withRemedy(error, u"ann"_s, true).remedy(), u"GRANT tidemark_operator TO \"ann\""_s);
    error.serverHint = u"Ask Bob."_s;
    QCOMPARE(withRemedy(error, u"ann"_s, true).remedy(), u"Ask Bob."_s);
    Error missing;
    missing.kind = ErrorKind::MissingObject;
    missing.sqlState = u"42P01"_s;
    QCOMPARE(withRemedy(missing, u"ann"_s, true).remedy(), u"tidemarkctl init"_s);
    missing.sqlState = u"3D000"_s; // no such database: init would not help
    QVERIFY(withRemedy(missing, u"ann"_s, true).remedy().isEmpty());
}

void FactsTest::whatTakesLongIsCountedSeldom()
{
    DatasetRows datasets;
    const auto took = [](const QByteArray &milliseconds) {
        return rowsOf({{"milliseconds", 701}}, {{milliseconds}});
    };
    QVERIFY(datasets.isDue());
    datasets.take(took("0"));
    QVERIFY(datasets.isDue());
    datasets.take(took("200000")); // not again within hours, whatever commits
    QVERIFY(!datasets.isDue());
    datasets.outdate();
    QVERIFY(!datasets.isDue());
    // After a rollup sooner, if not at once.
    datasets.take(took("50"));
    datasets.outdate();
    QVERIFY(!datasets.isDue());
    QTest::qSleep(1100);
    QVERIFY(datasets.isDue());
    datasets.take(took("100000"));
    QVERIFY(!datasets.isDue());
    datasets.take(Error());
    QVERIFY(datasets.isDue());
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
