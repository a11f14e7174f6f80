// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over the private coordinator, which it starts itself: where that fails, and where the server
// dies under it, a person can have it started again.
#include "local/systemrelease.h"
#include "support/serverdesk.h"
#include "support/serverfolder.h"
#include "widgets/panes/livepane.h"
#include "widgets/shell/messagebar.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure

QString banner(const ServerDesk &desk)
{
    const auto &bar = *desk.find<MessageBar>();
    if (!bar.isVisible())
        return {};
    return bar.findChild<QLabel *>(u"whatLabel"_s)->text() + u' ' +
           bar.findChild<QLabel *>(u"detailLabel"_s)->text();
}

bool isLive(const ServerDesk &desk)
{
    const auto &pane = *desk.find<LivePane>();
    return banner(desk).isEmpty() && pane.outlook() == Outlook::NoEvents && !pane.isStale() &&
           desk.window.isSettled();
}
} // namespace

class TestPrivateWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonCanHaveTheServerStarted();
    void whatIsDueIsSaidOnce();
};

void TestPrivateWindow::aPersonCanHaveTheServerStarted()
{
    const ServerFolder folder;
    const QTemporaryDir memory;
    const auto paths = local::ServerPaths::under(folder.path() + u"/server"_s);
    // There is a file where the server's folder is to be.
    const QString inTheWay = folder.path() + u"/server"_s;
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    ServerDesk desk(app::connectionToPrivate(paths), memory.path(), [](ViewState &view) {
        view.tenant = Tenant{TenantId(1), {}};
    });
    QTRY_VERIFY_WITH_TIMEOUT(banner(desk).contains(u"Could not start"_s), patience);
    QVERIFY2(banner(desk).contains(u"Try now"_s), qPrintable(banner(desk)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<LivePane>()->outlook(), Outlook::Failed, patience);

    QVERIFY(QFile::remove(inTheWay));
    auto *tryNow = desk.find<MessageBar>()->findChild<QPushButton *>(u"actionButton"_s);
    QVERIFY(tryNow->isEnabled());
    QTest::mouseClick(tryNow, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk), patience);

    // The server dies under the window.
    const qint64 server = local::PrivateServer(paths).quickStatus().pid;
    QVERIFY(server > 0);
    QCOMPARE(::kill(pid_t(server), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(banner(desk).contains(u"is not running"_s), patience);
    QVERIFY2(banner(desk).contains(u"tidemarkctl local start"_s), qPrintable(banner(desk)));
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(desk), patience);
    QVERIFY(local::PrivateServer(paths).quickStatus().running);
}

/// Before the system's next version leaves the coordinator without its PostgreSQL, and not on the first day.
void TestPrivateWindow::whatIsDueIsSaidOnce()
{
    const ServerFolder folder;
    const QTemporaryDir memory;
    const auto paths = local::ServerPaths::under(folder.path() + u"/server"_s);
    const auto open = [&] {
        return std::make_unique<ServerDesk>(app::connectionToPrivate(paths), memory.path(),
                                            [](ViewState &view) {
                                                view.tenant = Tenant{TenantId(1), {}};
                                            });
    };
    auto desk = open();
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*desk), patience);

    QFile made(paths.dataDir + u"/PG_VERSION"_s);
    QVERIFY(made.open(QIODevice::ReadWrite));
    QVERIFY(made.setFileTime(QDateTime::currentDateTime().addDays(-40), QFileDevice::FileModificationTime));
    made.close();
    const QString due = local::dueNotice(paths.dataDir).text; // empty where nothing is
    QCOMPARE(due, local::versionNotice(paths.dataDir).text);
    for (const QString &expected : {due, QString()}) {
        desk.reset();
        desk = open();
        QTRY_VERIFY_WITH_TIMEOUT(desk->find<LivePane>()->outlook() == Outlook::NoEvents, patience);
        QTRY_COMPARE_WITH_TIMEOUT(banner(*desk).trimmed(), expected, patience);
    }
}

QTEST_MAIN(TestPrivateWindow)
#include "tst_privatewindow.moc"
