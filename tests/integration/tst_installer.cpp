// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/schemainstaller.h"
#include "core/await.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

class InstallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheSchemaAndChangesNothingTheSecondTime();
};

namespace
{
ConnectionProfile profileFor(const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    return profile;
}

Result<InstallReport> install(const QString &conninfo, CitusUse citus = CitusUse::Auto)
{
    SchemaInstaller installer(profileFor(conninfo));
    return await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(citus, {}, std::move(reply)); });
}
} // namespace

void InstallerTest::createsTheSchemaAndChangesNothingTheSecondTime()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    const Result<InstallReport> first = install(conninfo);
    QVERIFY2(first, first ? "" : qPrintable(first.error().serverText));
    QCOMPARE(first->versionBefore, 0);
    QCOMPARE(first->versionNow, programSchemaVersion);
    QVERIFY(!first->citus);
}

QTEST_GUILESS_MAIN(InstallerTest)
#include "tst_installer.moc"
