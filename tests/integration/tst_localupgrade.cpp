// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From one PostgreSQL to the next, where two are installed: killed on the way, and whole at the end.
#include "support/files.h"
#include "support/movedcoordinator.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
const QString program = QStringLiteral(TIDEMARKCTL);

/// The oldest installation that is older than the newest.
std::optional<local::Installation> olderInstallation()
{
    const int newest = local::Installation::find()->majorVersion;
    for (int version = 15; version < newest; ++version) {
        const Result<local::Installation> found = local::Installation::find(version);
        if (found && found->hasCron)
            return *found;
    }
    return {};
}
} // namespace

class TestLocalUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillBeforeTheCopyChangesNothing();
    void aKillDuringTheCopyChangesNothing();
    void aFinishedCopyIsTakenUp();
    void theOldDataIsRemovedWhenAsked();
    void anExportOfTheOldIsImportedIntoTheNew();

private:
    [[nodiscard]] QString version() const
    {
        return m_coordinator->local({u"status"_s}).json().value(u"version"_s).toString();
    }

    std::unique_ptr<MovedCoordinator> m_coordinator;
    int m_newest = 0;
    int m_older = 0;
    QStringList m_portrait;
    QString m_file;
};

void TestLocalUpgrade::initTestCase()
{
    const std::optional<local::Installation> older = olderInstallation();
    if (!older)
        QSKIP("skipped: one PostgreSQL only");
    m_newest = local::Installation::find()->majorVersion;
    m_older = older->majorVersion;
    m_coordinator = std::make_unique<MovedCoordinator>(program);
    m_coordinator->create(*older);
    m_coordinator->fill();
    m_portrait = m_coordinator->portrait();
    m_file = m_coordinator->beside(u"old.tar"_s);
    QCOMPARE(m_coordinator->local({u"export"_s, m_file}).exitStatus, 0);
    const CtlRun status = m_coordinator->local({u"status"_s});
    QVERIFY2(status.json().value(u"notice"_s).toString().contains(u"tidemarkctl local upgrade"_s),
             status.output);
}

void TestLocalUpgrade::aKillBeforeTheCopyChangesNothing()
{
    // While the rows are counted, by a server that nobody else finds.
    QVERIFY(m_coordinator->killWhenThere({u"local"_s, u"upgrade"_s},
                                         m_coordinator->home() + u"/upgrade/old.log"_s));
    QVERIFY(!m_coordinator->local({u"status"_s}).json().value(u"running"_s).toBool());
    QCOMPARE(m_coordinator->local({u"start"_s}).exitStatus, 0);
    QCOMPARE(version(), QString::number(m_older));
    QCOMPARE(m_coordinator->portrait(), m_portrait);
}

void TestLocalUpgrade::aKillDuringTheCopyChangesNothing()
{
    const QString home = m_coordinator->home();
    QVERIFY(m_coordinator->killWhenThere({u"local"_s, u"upgrade"_s},
                                         home + u"/upgrade/data/pg_upgrade_output.d"_s));
    // pg_upgrade went with it, and its servers when the next one starts.
    const CtlRun started = m_coordinator->local({u"start"_s});
    QVERIFY2(started.exitStatus == 0, qPrintable(started.errors));
    QCOMPARE(version(), QString::number(m_older));
    QCOMPARE(m_coordinator->portrait(), m_portrait);
}

void TestLocalUpgrade::aFinishedCopyIsTakenUp()
{
    const QString state = m_coordinator->home() + u"/upgrade/state.json"_s;
    // The last one's is still there, without a checkpoint.
    QVERIFY(m_coordinator->killWhen({u"local"_s, u"upgrade"_s},
                                    [&] { return contentOf(state).contains("shut down"); }));
    QCOMPARE(version(), QString::number(m_older));
    const CtlRun run = m_coordinator->local({u"upgrade"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY2(run.json().value(u"resumed"_s).toBool(), run.output);
    QCOMPARE(run.json().value(u"from_version"_s).toInt(), m_older);
    QCOMPARE(run.json().value(u"to_version"_s).toInt(), m_newest);
    // It ran when all this began, so it runs.
    QVERIFY(m_coordinator->local({u"status"_s}).json().value(u"running"_s).toBool());
    QCOMPARE(version(), QString::number(m_newest));
    QCOMPARE(m_coordinator->portrait(), m_portrait);
    QCOMPARE(m_coordinator->answer(
                 u"SELECT count(*) FROM pg_extension e JOIN pg_available_extensions a ON a.name = e.extname "
                 "WHERE a.default_version <> e.extversion"_s),
             u"0"_s);
    QVERIFY(!QFile::exists(m_coordinator->home() + u"/upgrade"_s));
    QVERIFY(QFile::exists(m_coordinator->paths().dataDir + u".%1/PG_VERSION"_s.arg(m_older)));
}

void TestLocalUpgrade::theOldDataIsRemovedWhenAsked()
{
    const QString kept = m_coordinator->paths().dataDir + u".%1"_s.arg(m_older);
    const CtlRun run = m_coordinator->local({u"upgrade"_s, u"--remove-old"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY(!QFile::exists(kept));
    QCOMPARE(m_coordinator->local({u"upgrade"_s, u"--remove-old"_s}).exitStatus, 1);
}

void TestLocalUpgrade::anExportOfTheOldIsImportedIntoTheNew()
{
    const MovedCoordinator target(program);
    const CtlRun run = target.local({u"import"_s, m_file});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.json().value(u"to_version"_s).toInt(), m_newest);
    QCOMPARE(target.local({u"start"_s}).exitStatus, 0);
    QCOMPARE(target.portrait(), m_portrait);
    // And what came by an upgrade can leave again.
    const QString file = target.beside(u"new.tar"_s);
    QCOMPARE(m_coordinator->local({u"export"_s, file}).exitStatus, 0);
    const MovedCoordinator other(program);
    const CtlRun second = other.local({u"import"_s, file});
    QVERIFY2(second.exitStatus == 0, qPrintable(second.errors));
}

QTEST_GUILESS_MAIN(TestLocalUpgrade)
#include "tst_localupgrade.moc"
