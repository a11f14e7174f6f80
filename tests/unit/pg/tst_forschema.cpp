// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"
#include "pg/sqltext.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;

/// Which form of a statement goes to a schema of which version.
class TestForSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderSchemaGetsItsForm();
    void theProgramsOwnGetsTheStatement_data();
    void theProgramsOwnGetsTheStatement();
    void whatHasNoFormStays();
    void everyFormIsOfAStatement();
};

void TestForSchema::anOlderSchemaGetsItsForm()
{
    const pg::Statement kept = pg::sqlStatement("read/kept"_L1, {pg::parameter(qint64(7))});
    const pg::Statement older = pg::forSchema(kept, 1);
    QVERIFY(older.sql.contains("expired_before") && older.sql != kept.sql);
    // Both may be prepared on one connection, and an error is still one of reading.
    QCOMPARE(older.name, "read/kept@v1"_ba);
    QCOMPARE(older.parameters, kept.parameters);
    QCOMPARE(older.prepare, kept.prepare);
}

void TestForSchema::theProgramsOwnGetsTheStatement_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("not known yet") << 0;
    QTest::newRow("the program's") << programSchemaVersion;
    QTest::newRow("a newer one") << 901;
}

void TestForSchema::theProgramsOwnGetsTheStatement()
{
    QFETCH(const int, version);
    const pg::Statement kept = pg::sqlStatement("read/kept"_L1);
    QCOMPARE(pg::forSchema(kept, version).name, kept.name);
    QCOMPARE(pg::forSchema(kept, version).sql, kept.sql);
}

void TestForSchema::whatHasNoFormStays()
{
    const pg::Statement holds = pg::sqlStatement("admin/holds"_L1);
    QCOMPARE(pg::forSchema(holds, 1).sql, holds.sql);
}

void TestForSchema::everyFormIsOfAStatement()
{
    int forms = 0;
    for (int version = 1; version < programSchemaVersion; ++version) {
        const QString older = u":/sql/older/v%1/"_s.arg(version);
        for (const QString &room : QDir(older).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(older + room).entryList(QDir::Files)) {
                QVERIFY2(QFile::exists(u":/sql/"_s + room + u'/' + file), qPrintable(room + u'/' + file));
                ++forms;
            }
        }
    }
    QVERIFY(forms > 0);
}

QTEST_GUILESS_MAIN(TestForSchema)
#include "tst_forschema.moc"
