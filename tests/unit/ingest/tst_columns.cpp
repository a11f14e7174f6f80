// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rolluplevel.h"
#include "ingest/formats/role.h"
#include "pg/sqltext.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// What is known of a dataset stands in core; this holds the SQL and the readers against it.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsStoreTheColumnsOfTheirDataset_data();
    void statementsStoreTheColumnsOfTheirDataset();
    void readersKnowEveryColumnByItsName();
    void membersOfFormatsFeedColumns();
    void levelsGetCoarser();
};

void TestColumns::statementsStoreTheColumnsOfTheirDataset_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Dataset>("dataset");
    for (const Dataset dataset : allDatasets) {
        for (const QString &way : {u"ingest/copy_"_s, u"ingest/insert_"_s}) {
            const QString statement = way + datasetName(dataset);
            QTest::newRow(qPrintable(statement)) << statement << dataset;
        }
    }
}

void TestColumns::statementsStoreTheColumnsOfTheirDataset()
{
    QFETCH(const QString, statement);
    QFETCH(const Dataset, dataset);
    const QByteArray name = statement.toLatin1();
    const QString text = QString::fromUtf8(pg::sqlText(QLatin1StringView(name)));
    const QString columns =
        u" tidemark.%1 (%2)"_s.arg(datasetName(dataset), factsOf(dataset).columns.join(u", "_s));
    QVERIFY2(text.contains(columns), qPrintable(columns));
}

void TestColumns::readersKnowEveryColumnByItsName()
{
    for (const Dataset dataset : allDatasets) {
        const DatasetFacts &facts = factsOf(dataset);
        for (const QString &column : facts.columns) {
            const QByteArray name = column.toLatin1();
            const ingest::NamedRole named = ingest::roleNamed(dataset, name.constData());
            QVERIFY2(named.canonical, name.constData());
            QCOMPARE(QByteArray(ingest::columnOf(dataset, named.role)), name);
        }
        QCOMPARE(qsizetype(ingest::defaultColumns(dataset).size()), facts.columns.size());
        QVERIFY(facts.extrasColumn.isEmpty() || facts.columns.contains(facts.extrasColumn));
        QCOMPARE(datasetNamed(facts.name), std::optional(dataset));
    }
}

void TestColumns::membersOfFormatsFeedColumns()
{
    for (const ingest::FormatFacts &format : ingest::formats()) {
        for (const ingest::JsonMember &member : format.members) {
            const QByteArray name(member.name.data(), qsizetype(member.name.size()));
            QVERIFY2(ingest::columnOf(format.dataset, ingest::roleNamed(format.dataset, member.name).role) !=
                         nullptr,
                     name.constData());
        }
    }
}

void TestColumns::levelsGetCoarser()
{
    for (const Dataset dataset : allDatasets) {
        Milliseconds finer{0};
        for (const RollupLevel &level : rollupLevels(dataset)) {
            QVERIFY(level.width > finer);
            QCOMPARE(level.table, datasetName(dataset) + u'_' + level.name);
            QCOMPARE(rollupLevelNamed(dataset, level.name), std::optional(level));
            finer = level.width;
        }
        QVERIFY(!rollupLevelNamed(dataset, u"5min"));
    }
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
