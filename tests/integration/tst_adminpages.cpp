// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the admin panel over a real server, wired as the program wires them.
#include "support/desk.h"
#include "support/schemadatabase.h"
#include "widgets/retentionpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure
}

class TestAdminPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRetentionIsPreviewedAndSaved()
    {
        const QString conninfo = createSchemaDatabase(TestCluster::shared());
        psql(conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'click', "
                       "now() - interval '20 days' FROM generate_series(1, 30)"_s);
        psql(conninfo, u"SELECT tidemark.make_partitions('events')"_s);
        psql(conninfo, u"SELECT * FROM tidemark.rollup('events')"_s);
        const Desk desk(conninfo, [](ViewState &view) {
            view.tenant = Tenant{TenantId(1), {}};
            view.adminVisible = true;
        });
        auto *page = &desk.the<RetentionPage>();
        desk.the<QTabWidget>("tabs").setCurrentWidget(page);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 10, patience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"events"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *amount = page->findChild<QSpinBox *>();
        QTRY_COMPARE_WITH_TIMEOUT(amount->value(), 35, patience);

        const auto said = [page] { return page->findChild<QLabel *>(u"stateLabel"_s)->text(); };
        auto *preview = page->findChild<QPushButton *>(u"previewButton"_s);
        auto *save = page->findChild<QPushButton *>(u"saveButton"_s);
        amount->selectAll();
        QTest::keyClicks(amount, u"10"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->isEnabled(), patience);
        QTest::mouseClick(preview, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"with 30 rows"_s), qPrintable(said()), patience);
        const auto kept = [&conninfo] {
            return psql(conninfo, u"SELECT keep FROM tidemark.retention WHERE table_name = 'events'"_s);
        };
        QCOMPARE(kept(), u"35 days"_s); // looked at, no more
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Saved"_s), qPrintable(said()), patience);
        QCOMPARE(kept(), u"10 days"_s);
        QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"30"_s); // upkeep's to take
    }
};

QTEST_MAIN(TestAdminPages)
#include "tst_adminpages.moc"
