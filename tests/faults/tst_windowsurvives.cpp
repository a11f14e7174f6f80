// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window over a real server, wired as the program wires it: what a person sees when things go
// wrong.
#include "core/errortext.h"
#include "support/heartbeat.h"
#include "support/schemadatabase.h"
#include "support/serverdesk.h"
#include "widgets/panes/livepane.h"
#include "widgets/panes/trendpane.h"
#include "widgets/panes/uniquespane.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/passworddialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure
// ms after a loss in which the connection is tried again about every second: a server that restarts is back
// by then, and its counts are to flow within 2 s of its return.
constexpr qint64 soon = 13'000;

// A window on a server, at tenant 1.
class TenantDesk : public ServerDesk
{
public:
    explicit TenantDesk(const QString &conninfo)
        : ServerDesk(conninfo, atTenant1)
    {
    }
    TenantDesk(const app::ConnectionChoice &connection, const QString &folder)
        : ServerDesk(connection, folder, atTenant1)
    {
    }

    [[nodiscard]] LivePane &live() const { return *find<LivePane>(); }
    [[nodiscard]] qint64 liveTotal() const
    {
        const Sheet sheet = live().sheet();
        qint64 total = 0;
        for (const std::vector<SheetCell> &row : sheet.rows)
            total += row.at(2).value.toLongLong();
        return total;
    }
    [[nodiscard]] bool showsNewData() const { return live().outlook() == Outlook::Data && !live().isStale(); }
    // What the bar above the panes says; empty: it is not there.
    [[nodiscard]] QString banner() const
    {
        const auto *bar = window.findChild<MessageBar *>();
        if (!bar->isVisible())
            return {};
        return bar->findChild<QLabel *>(u"whatLabel"_s)->text() + u' ' +
               bar->findChild<QLabel *>(u"detailLabel"_s)->text();
    }
    [[nodiscard]] QString countdown() const { return find<QLabel>("countdownLabel")->text(); }
    // 0: an attempt is running.
    [[nodiscard]] int secondsToRetry() const
    {
        static const QRegularExpression number(u"\\d+"_s);
        return number.match(countdown()).captured().toInt();
    }
    // What a pane says instead of data.
    [[nodiscard]] static QString stateWords(const Pane &pane)
    {
        QStringList words;
        for (const char *name : {"stateTitle", "stateText", "stateTodo"})
            words.append(pane.findChild<QLabel *>(QString::fromLatin1(name))->text());
        return words.join(u' ');
    }
    // The first row of the tenant list with that name; invalid: none.
    [[nodiscard]] QModelIndex tenantRow(const QString &name) const
    {
        const QAbstractItemModel *model = window.findChild<QListView *>(u"list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().contains(name))
                return model->index(row, 0);
        return {};
    }
    void clickTenant(const QString &name) const
    {
        auto *list = window.findChild<QListView *>(u"list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tenantRow(name).isValid(), patience);
        list->scrollTo(tenantRow(name));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(tenantRow(name)).center());
    }

private:
    static void atTenant1(ViewState &view) { view.tenant = Tenant{TenantId(1), {}}; }
};

QString what(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return errorText(error).what;
}
} // namespace

class TestWindowSurvives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aKilledServerLeavesTheDataAndComesBack();
    void aTenantsDataGoesAtOnce();
    void aWrongPasswordIsAskedForOnce();
    void aMissingSchemaIsSaid();
    void aNewerSchemaIsReadButNotWritten();
    void withoutHllTheRestLives();
    void nobodyThereIsSaid();
    void anotherServersNumbersAreNotShown_data();
    void anotherServersNumbersAreNotShown();

private:
    void addRows(int tenant, int count) const
    {
        psql(m_conninfo,
             uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data) SELECT %1, 'click',
                    jsonb_build_object('user_id', n, 'country', 'DE') FROM generate_series(1, %2) n)sql"_s
                 .arg(tenant)
                 .arg(count));
    }

    std::unique_ptr<TestCluster> m_cluster;
    QString m_conninfo;
};

void TestWindowSurvives::initTestCase()
{
    TestClusterOptions options;
    options.accessRules = {"local all postgres trust", "local all all scram-sha-256"};
    m_cluster = std::make_unique<TestCluster>(options);
}

void TestWindowSurvives::init()
{
    m_conninfo = createSchemaDatabase(*m_cluster);
    psql(m_conninfo, u"INSERT INTO tidemark.tenant (tenant_id, name) VALUES (1, 'one'), (2, 'two')"_s);
}

void TestWindowSurvives::aKilledServerLeavesTheDataAndComesBack()
{
    addRows(1, 30);
    const TenantDesk desk(m_conninfo);
    QTRY_COMPARE_WITH_TIMEOUT(desk.liveTotal(), 30, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled() && desk.showsNewData(), patience);
    QVERIFY(desk.banner().isEmpty());

    Heartbeat heart;
    m_cluster->killServer();
    heart.begin();
    QElapsedTimer lost;
    lost.start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.banner().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.live().isStale(), patience);
    // For as long as it is away, what was there stays: greyed, and said to be old.
    for (int moment = 0; moment < 20; ++moment) {
        QTest::qWait(100);
        QCOMPARE(desk.live().outlook(), Outlook::Data);
        QCOMPARE(desk.liveTotal(), 30);
        const auto *age = desk.live().findChild<QLabel *>(u"ageLabel"_s);
        QVERIFY(age->isVisible() && !age->text().isEmpty());
        QCOMPARE(age->property("tone").toString(), u"warning"_s);
        QVERIFY(desk.find<TrendPane>()->outlook() == Outlook::Data);
        if (lost.elapsed() < soon)
            QVERIFY2(desk.secondsToRetry() <= 2, qPrintable(desk.countdown()));
    }
    const qint64 stillWhileLost = heart.stoodStill();

    m_cluster->start();
    heart.begin();
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.showsNewData(), patience);
    const qint64 back = since.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner().isEmpty(), patience);
    const qint64 still = std::max(stillWhileLost, heart.stoodStill());
    qInfo("live counts flow %lld ms after the server's return; the event loop stood still for %lld ms",
          static_cast<long long>(back), static_cast<long long>(still));
    QCOMPARE_LE(still, stillBound);
    addRows(1, 5);
    QTRY_COMPARE_WITH_TIMEOUT(desk.liveTotal(), 35, patience);
}

void TestWindowSurvives::aTenantsDataGoesAtOnce()
{
    addRows(1, 30);
    addRows(2, 7);
    const TenantDesk desk(m_conninfo);
    QTRY_COMPARE_WITH_TIMEOUT(desk.liveTotal(), 30, patience);
    desk.clickTenant(u"two"_s);
    QCOMPARE(desk.live().outlook(), Outlook::Loading); // before any answer can have come
    QCOMPARE(desk.find<TrendPane>()->outlook(), Outlook::Loading);
    QCOMPARE(desk.liveTotal(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.liveTotal(), 7, patience);

    // Nor does it come back where nobody answers.
    m_cluster->killServer();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.banner().isEmpty(), patience);
    desk.clickTenant(u"one"_s);
    QCOMPARE(desk.live().outlook(), Outlook::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), patience);
    m_cluster->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.showsNewData() && desk.liveTotal() == 30, patience);
}

void TestWindowSurvives::aWrongPasswordIsAskedForOnce()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString role =
        psql(m_conninfo, uR"sql(SELECT rolname FROM pg_roles WHERE rolname ~ '_login_' ORDER BY
                                                 oid DESC LIMIT 1)sql"_s);
    psql(m_conninfo, u"ALTER ROLE %1 PASSWORD 'the right one'"_s.arg(role));
    addRows(1, 3);
    const TenantDesk desk(login + u" password='a wrong one'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner().contains(what(ErrorKind::AuthFailed)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.findChild<PasswordDialog *>(), patience);
    auto *dialog = desk.window.findChild<PasswordDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), patience); // every pane says why it is empty
    QCOMPARE(desk.live().outlook(), Outlook::Failed);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"the right one"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.showsNewData() && desk.liveTotal() == 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner().isEmpty(), patience);
}

void TestWindowSurvives::aMissingSchemaIsSaid()
{
    const TenantDesk desk(m_cluster->createDatabase());
    QTRY_COMPARE_WITH_TIMEOUT(desk.live().outlook(), Outlook::Failed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<TrendPane>()->outlook(), Outlook::Failed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(TenantDesk::stateWords(desk.live()).contains(u"tidemarkctl init"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), patience);
}

void TestWindowSurvives::aNewerSchemaIsReadButNotWritten()
{
    addRows(1, 3);
    psql(m_conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    TenantDesk desk(m_conninfo);
    QTRY_VERIFY_WITH_TIMEOUT(desk.showsNewData() && desk.liveTotal() == 3, patience);
    desk.window.adminPort().ask(RollupRequest{Dataset::Events});
    const auto saysSo = [&desk] {
        const QList<QLabel *> labels = desk.window.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->text().contains(u"99"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), patience);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events_hourly"_s), u"0"_s);
}

void TestWindowSurvives::withoutHllTheRestLives()
{
    addRows(1, 3);
    psql(m_conninfo, u"SET client_min_messages = error; DROP EXTENSION hll CASCADE"_s);
    const TenantDesk desk(m_conninfo);
    QTRY_VERIFY_WITH_TIMEOUT(desk.showsNewData() && desk.liveTotal() == 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<UniquesPane>()->outlook(), Outlook::Failed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(TenantDesk::stateWords(*desk.find<UniquesPane>()).contains(u"hll"_s), patience);
    QCOMPARE(desk.find<TrendPane>()->outlook(), Outlook::Data);
}

void TestWindowSurvives::nobodyThereIsSaid()
{
    const TenantDesk desk(u"host=127.0.0.1 port=1 dbname=tidemark sslmode=disable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.banner().contains(what(ErrorKind::Unreachable)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), patience);
    QCOMPARE(desk.live().outlook(), Outlook::Failed);
    QVERIFY(desk.window.findChild<MessageBar *>()->findChild<QPushButton *>(u"actionButton"_s)->isVisible());
}

void TestWindowSurvives::anotherServersNumbersAreNotShown_data()
{
    QTest::addColumn<QString>("other");
    // Nobody answers there: whatever is shown is what was kept. For people all of them are called the same.
    QTest::newRow("another folder") << u"host=/nowhere dbname=%1 user=postgres"_s;
    QTest::newRow("another port") << u"host=%2 port=6000 dbname=%1 user=postgres"_s;
    QTest::newRow("another login") << u"host=%2 port=6001 dbname=%1 user=somebody_else"_s;
}

void TestWindowSurvives::anotherServersNumbersAreNotShown()
{
    QFETCH(QString, other);
    addRows(1, 30);
    const QTemporaryDir folder;
    const app::ConnectionChoice here = app::connectionTo(m_conninfo);
    {
        const TenantDesk desk(here, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled() && desk.liveTotal() == 30, patience);
    }
    const QString database = psql(m_conninfo, u"SELECT current_database()"_s);
    const app::ConnectionChoice there = app::connectionTo(
        other.contains(u"%2"_s) ? other.arg(database, m_cluster->socketDir()) : other.arg(database));
    QCOMPARE(there.profile.label, here.profile.label);
    const TenantDesk desk(there, folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.banner().isEmpty() && desk.window.isSettled(), patience);
    QCOMPARE(desk.live().outlook(), Outlook::Failed);
    QCOMPARE(desk.find<TrendPane>()->outlook(), Outlook::Failed);

    // What is kept of the first one is still there for it.
    m_cluster->stop();
    {
        const TenantDesk again(here, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.liveTotal(), 30, patience);
    }
    m_cluster->start();
}

QTEST_MAIN(TestWindowSurvives)
#include "tst_windowsurvives.moc"
