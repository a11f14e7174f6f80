// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cacheserver.h"
#include "support/schemadatabase.h"
#include "support/serverdesk.h"
#include "widgets/panes/makingdialog.h"
#include "widgets/panes/pane.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure
}

/// Windows that share answers, wired as the program wires them.
class TestSharingWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWindowShowsWhatAnotherOneWasAnswered();

private:
    [[nodiscard]] std::unique_ptr<ServerDesk> openDesk(const QString &folder) const
    {
        app::ConnectionChoice choice = app::connectionTo(m_conninfo);
        choice.sharedCache = app::SharedCache(m_cache.address());
        return std::make_unique<ServerDesk>(choice, folder, [](ViewState &view) {
            view.tenant = Tenant{TenantId(1), {}};
            view.overview = false;
            view.range = RangeSpec::lastDays(7);
        });
    }

    const CacheServer m_cache;
    QString m_conninfo;
};

void TestSharingWindows::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type)"
                     " SELECT 1, 'view' FROM generate_series(1, 90) n"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
}

void TestSharingWindows::aWindowShowsWhatAnotherOneWasAnswered()
{
    const QTemporaryDir folder;
    const std::unique_ptr<ServerDesk> first = openDesk(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(first->window.isSettled(), patience);
    // On a busy computer the cache may be too slow for one of them, which then asks the coordinator.
    for (int tries = 0; tries < 20; ++tries) {
        const QTemporaryDir own;
        const std::unique_ptr<ServerDesk> desk = openDesk(own.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk->window.isSettled(), patience);
        auto *pane = desk->window.findChild<Pane *>(u"trendPane"_s);
        auto *action = pane->findChild<QAction *>(u"makingAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger();
        const auto *dialog = desk->window.findChild<MakingDialog *>();
        QVERIFY(dialog);
        const QString facts = dialog->findChild<QLabel *>(u"factsLabel"_s)->text();
        if (!facts.contains(u"From the shared cache: the server answered another reader on "_s))
            continue;
        // The number itself is there, and the window is connected.
        QVERIFY2(facts.contains(u"Read from: "_s), qPrintable(facts));
        QVERIFY(!pane->isStale());
        return;
    }
    QFAIL("no window was given what another one was answered");
}

QTEST_MAIN(TestSharingWindows)
#include "tst_sharingwindows.moc"
