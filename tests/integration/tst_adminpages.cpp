// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the operator's room over a real server, wired as the program wires them.
#include "support/pgsession.h"
#include "support/schemadatabase.h"
#include "support/serverdesk.h"
#include "widgets/admin/backfillpage.h"
#include "widgets/admin/coveragegrid.h"
#include "widgets/admin/coveragepage.h"
#include "widgets/admin/retentionpage.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure

/// The program's window over a database, in the operator's room.
struct Panel : ServerDesk {
    explicit Panel(const QString &conninfo)
        : ServerDesk(conninfo, [](ViewState &view) {
            view.tenant = Tenant{TenantId(1), {}};
            view.adminVisible = true;
        })
    {
    }
    template<typename Page>
    Page *open(const QString &section)
    {
        openSection(section);
        return find<Page>();
    }
};

QPushButton *button(const QWidget *in, const char *name)
{
    return in->findChild<QPushButton *>(QString::fromLatin1(name));
}

QString said(const QWidget *in)
{
    return in->findChild<QLabel *>(u"stateLabel"_s)->text();
}

/// An event an hour on each of so many whole UTC days before today, rolled up.
QString eventfulDatabase(int days)
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'click', t FROM
                generate_series(date_trunc('day', now(), 'UTC') - interval '%1 days', date_trunc('day',
                now(), 'UTC') - interval '1 hour', interval '1 hour') AS t)sql"_s.arg(days));
    psql(conninfo, u"SELECT tidemark.make_partitions('events')"_s);
    psql(conninfo, u"SELECT * FROM tidemark.rollup('events')"_s);
    return conninfo;
}

Instant firstDay(const QString &conninfo)
{
    return instantFromMSecs(
        psql(conninfo, u"SELECT extract(epoch FROM min(day))::bigint * 1000 FROM tidemark.events_daily"_s)
            .toLongLong());
}
} // namespace

class TestAdminPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRetentionIsPreviewedAndSaved()
    {
        const QString conninfo = createSchemaDatabase(TestCluster::shared());
        psql(conninfo,
             uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'click',
                              now() - interval '20 days' FROM generate_series(1, 30))sql"_s);
        psql(conninfo, u"SELECT tidemark.make_partitions('events')"_s);
        psql(conninfo, u"SELECT * FROM tidemark.rollup('events')"_s);
        Panel panel(conninfo);
        auto *page = panel.open<RetentionPage>(u"retention"_s);
        auto *table = page->findChild<QTableView *>(u"table"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 11, patience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"events"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *amount = page->findChild<QSpinBox *>();
        QTRY_COMPARE_WITH_TIMEOUT(amount->value(), 35, patience);

        QPushButton *preview = button(page, "previewButton");
        QPushButton *save = button(page, "saveButton");
        amount->selectAll();
        QTest::keyClicks(amount, u"10"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->isEnabled(), patience);
        QTest::mouseClick(preview, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said(page).contains(u"delete 30 rows of events"_s), qPrintable(said(page)),
                                  patience);
        const auto kept = [&conninfo] {
            return psql(conninfo, u"SELECT keep FROM tidemark.retention WHERE table_name = 'events'"_s);
        };
        QCOMPARE(kept(), u"35 days"_s); // looked at, no more
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said(page).contains(u"Saved"_s), qPrintable(said(page)), patience);
        QCOMPARE(kept(), u"10 days"_s);
        QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"30"_s); // upkeep's to take
    }

    void aBackfillIsPreviewedBrokenOffAndGoesOn()
    {
        const QString conninfo = eventfulDatabase(4);
        const auto hourly = [&conninfo] {
            return psql(conninfo, u"SELECT sum(event_count) FROM tidemark.events_hourly"_s);
        };
        // An hour of the first and of the last day tell seven too many.
        psql(conninfo, uR"sql(UPDATE tidemark.events_hourly SET event_count = event_count + 7 WHERE hour IN
                              ((SELECT min(hour) FROM tidemark.events_hourly), (SELECT max(hour) FROM
                              tidemark.events_hourly)))sql"_s);
        QCOMPARE(hourly(), u"110"_s);
        Panel panel(conninfo);
        auto *page = panel.open<BackfillPage>(u"backfill"_s);
        page->pick(Dataset::Events, {firstDay(conninfo), firstDay(conninfo) + 4 * 24h});
        QPushButton *preview = button(page, "previewButton");
        QPushButton *rebuild = button(page, "rebuildButton");
        QTRY_VERIFY_WITH_TIMEOUT(preview->isEnabled(), patience);
        QTest::mouseClick(preview, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said(page).contains(u"would change: 2, on 2 of 4 days"_s),
                                  qPrintable(said(page)), patience);
        const QAbstractItemModel *rows = page->findChild<QTableView *>()->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 1).data().toString(), u"events_hourly"_s);
        QCOMPARE(rows->index(0, 2).data().toString(), u"8"_s);
        QCOMPARE(rows->index(0, 3).data().toString(), u"1"_s);
        QCOMPARE(hourly(), u"110"_s); // looked at, no more

        // Somebody holds the third day: the rebuild waits there until it is cancelled.
        PgSession holder(conninfo);
        QVERIFY(holder.open());
        QVERIFY(holder.run("BEGIN").ok);
        QVERIFY(
            holder
                .run(R"sql(SELECT 1 FROM tidemark.events_daily WHERE day = (SELECT max(day) - interval '1 day'
                           FROM tidemark.events_daily) FOR UPDATE)sql")
                .ok);
        const auto confirm = [&] {
            QTest::mouseClick(rebuild, Qt::LeftButton);
            QTest::mouseClick(page->findChild<QMessageBox *>()->findChild<QPushButton *>(u"confirmRebuild"_s),
                              Qt::LeftButton);
        };
        QTRY_VERIFY_WITH_TIMEOUT(rebuild->isEnabled(), patience);
        confirm();
        const auto *progress = panel.find<QLabel>("busyLabel");
        QTRY_VERIFY2_WITH_TIMEOUT(progress->text().contains(u"2 of 4 days"_s), qPrintable(progress->text()),
                                  patience);
        QTest::mouseClick(button(&panel.window, "cancelButton"), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said(page).startsWith(u"Cancelled. Days rebuilt: 2"_s),
                                  qPrintable(said(page)), patience);
        QCOMPARE(hourly(), u"103"_s); // the first day is mended and stays so
        QCOMPARE(psql(conninfo, u"SELECT result FROM tidemark.run_log WHERE what = 'backfill'"_s),
                 u"cancelled"_s);
        QVERIFY(holder.run("ROLLBACK").ok);

        QTRY_VERIFY_WITH_TIMEOUT(rebuild->isEnabled(), patience);
        confirm();
        QTRY_VERIFY2_WITH_TIMEOUT(said(page).startsWith(u"Done. Days rebuilt: 2"_s), qPrintable(said(page)),
                                  patience); // the other two
        QCOMPARE(hourly(), u"96"_s);
    }

    void aLostRunsOutcomeIsFoundAndShown()
    {
        const QString conninfo = eventfulDatabase(2);
        psql(conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')"_s);
        Panel panel(conninfo);
        panel.openSection(u"datasets"_s);
        auto &rollup = *panel.find<QPushButton>("rollupButton");
        QTRY_VERIFY_WITH_TIMEOUT(rollup.isEnabled(), patience);
        PgSession holder(conninfo);
        QVERIFY(holder.open());
        QVERIFY(holder.run("BEGIN").ok);
        QVERIFY(holder.run("LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE").ok);
        QTest::mouseClick(&rollup, Qt::LeftButton);
        const QString waits = uR"sql(SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND
                                     wait_event_type = 'Lock'
                                     AND query LIKE '%run_rollup%')sql"_s;
        QTRY_VERIFY_WITH_TIMEOUT(!psql(conninfo, waits).isEmpty(), patience);
        QVERIFY(holder.run("SELECT pg_terminate_backend($1::int)", {psql(conninfo, waits).toUtf8()}).ok);
        const auto &result = *panel.find<QLabel>("resultLabel");
        QTRY_VERIFY2_WITH_TIMEOUT(result.text().startsWith(u"rollup events: interrupted"_s),
                                  qPrintable(result.text()), patience);
        QVERIFY(holder.run("ROLLBACK").ok);
    }

    void coverageTellsTheStatesAndLeadsToTheBackfill()
    {
        const QString conninfo = eventfulDatabase(4);
        const auto add = [&conninfo](int rows, int hour) {
            psql(conninfo,
                 uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 2, 'late',
                       (SELECT min(day) FROM tidemark.events_daily) + interval '%1 hours' FROM generate_series(1, %2))sql"_s
                     .arg(hour)
                     .arg(rows));
        };
        add(3, 5);
        psql(conninfo, u"SELECT * FROM tidemark.rollup('events')"_s);
        add(2, 7); // not rolled up yet
        Panel panel(conninfo);
        auto *page = panel.open<CoveragePage>(u"coverage"_s);
        auto *grid = page->findChild<CoverageGrid *>();
        auto *model = qobject_cast<CoverageModel *>(grid->model());
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 30, patience);
        QCOMPARE(model->count(CoverageLook::Late), 1);
        QVERIFY(model->count(CoverageLook::Complete) > 24);
        const Instant first = firstDay(conninfo);
        int row = 0;
        while (row < model->rowCount() && model->bucketAt(row, 0)->bucket.from != first)
            ++row;
        grid->setCurrentIndex(model->index(row, 5));
        QVERIFY2(said(page).contains(u"Late rows added: 3."_s), qPrintable(said(page)));
        grid->setCurrentIndex(model->index(row, 7));
        QVERIFY2(said(page).contains(u"waiting. Rows not rolled up yet: 2."_s), qPrintable(said(page)));
        QTest::keyClick(grid, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY2(said(page).contains(u"buckets: 2"_s), qPrintable(said(page)));

        QPushButton *there = button(page, "backfillButton");
        QTRY_VERIFY_WITH_TIMEOUT(there->isEnabled(), patience);
        QTest::mouseClick(there, Qt::LeftButton);
        auto *backfill = panel.find<BackfillPage>();
        QVERIFY(backfill->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button(backfill, "previewButton")->isEnabled(), patience);
        QTest::mouseClick(button(backfill, "previewButton"), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(said(backfill).contains(u"Nothing would change"_s),
                                  qPrintable(said(backfill)), patience);
    }
};

QTEST_MAIN(TestAdminPages)
#include "tst_adminpages.moc"
