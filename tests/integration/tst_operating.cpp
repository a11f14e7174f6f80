// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator sees of sessions, the trail and partitions in a terminal, and what it does there.
#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <future>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms
const QByteArray lockDaily = "LOCK TABLE tidemark.events_daily IN ACCESS EXCLUSIVE MODE";

/// A session with an open transaction.
struct Holder : PgSession {
    QString pid;

    Holder(const QString &conninfo, const QByteArray &statement)
        : PgSession(conninfo)
    {
        if (!open() || !run("BEGIN").ok || !run(statement).ok)
            qFatal("no transaction");
        pid = QString::fromLatin1(run("SELECT pg_backend_pid()").value());
    }
};

/// Somebody who counts the daily rows as soon as that is possible: the SQLSTATE where it is not.
std::future<QString> waiting(const QString &conninfo)
{
    return std::async(std::launch::async, [conninfo] {
        Login login(conninfo);
        return login.state("SELECT count(*) FROM tidemark.events_daily");
    });
}

QString waiterOf(const QString &conninfo)
{
    return psql(conninfo, uR"sql(SELECT pid FROM pg_stat_activity WHERE datname = current_database()
                                 AND wait_event_type = 'Lock')sql"_s);
}
} // namespace

class TestOperating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_conninfo = createSchemaDatabase(TestCluster::shared()); }
    void whoWaitsStandsBelowWhoBlocks();
    void aStatementIsCancelledAndASessionTerminated();
    void whatTheLoginMayNotSeeOrEndIsSaid();
    void changesTellBeforeAndAfter();
    void theTrailIsFilteredAndPaged();
    void whoCouldForgeTheTrailIsNamed();
    void partitionsAreListedAndMade();
    void fixesAreRun();

private:
    [[nodiscard]] CtlRun ctl(const QStringList &arguments, const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_conninfo : conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] QJsonObject session(const QString &pid, const QString &conninfo = {}) const
    {
        const QJsonArray rows = ctl({u"sessions"_s}, conninfo).array(u"sessions"_s);
        for (const QJsonValue &row : rows)
            if (QString::number(row[u"session"_s].toInteger()) == pid)
                return row.toObject();
        return {};
    }
    void addOldRows() const
    {
        psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                                SELECT 1, 'click', now() - interval '20 days' FROM generate_series(1, 30))sql"_s);
    }

    QString m_conninfo;
};

void TestOperating::whoWaitsStandsBelowWhoBlocks()
{
    Holder holder(m_conninfo, lockDaily);
    QVERIFY(holder.run("INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')").ok);
    auto waiter = waiting(m_conninfo);
    QTRY_VERIFY_WITH_TIMEOUT(!waiterOf(m_conninfo).isEmpty(), patience);
    const QJsonObject first = session(holder.pid);
    QCOMPARE(first.value(u"state"_s).toString(), u"idle in transaction"_s);
    QCOMPARE(first.value(u"dataset"_s).toString(), u"events"_s);
    QCOMPARE(first.value(u"depth"_s).toInt(), 0);
    QVERIFY(first.value(u"transaction_seconds"_s).toDouble() > 0);
    QCOMPARE(QString::number(first.value(u"batch"_s).toInteger()),
             QString::fromLatin1(holder.run("SELECT batch FROM tidemark.events").value()));
    const QJsonObject second = session(waiterOf(m_conninfo));
    QCOMPARE(second.value(u"depth"_s).toInt(), 1);
    QCOMPARE(second.value(u"blocked_by"_s).toArray(), QJsonArray{holder.pid.toLongLong()});
    QCOMPARE(second.value(u"waits_for"_s).toString(), u"Lock: relation"_s);
    QCOMPARE(second.value(u"statement"_s).toString(), u"SELECT count(*) FROM tidemark.events_daily"_s);
    QVERIFY(holder.run("ROLLBACK").ok);
    QCOMPARE(waiter.get(), u"ok"_s);
}

void TestOperating::aStatementIsCancelledAndASessionTerminated()
{
    Holder holder(m_conninfo, lockDaily);
    auto waiter = waiting(m_conninfo);
    QTRY_VERIFY_WITH_TIMEOUT(!waiterOf(m_conninfo).isEmpty(), patience);
    const CtlRun cancelled = ctl({u"sessions"_s, u"cancel"_s, waiterOf(m_conninfo)});
    QCOMPARE(cancelled.exitStatus, 0);
    QCOMPARE(cancelled.json().value(u"ended"_s).toBool(), true);
    QCOMPARE(waiter.get(), u"57014"_s);

    QCOMPARE(ctl({u"sessions"_s, u"terminate"_s, holder.pid}).exitStatus, 0);
    QVERIFY(!holder.run("SELECT 1").ok);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events_daily"_s), u"0"_s);
    // Who did it is in the log.
    const QJsonArray entries = ctl({u"audit"_s, u"--kind"_s, u"session"_s}).array(u"entries"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][u"detail"_s].toString(),
             u"session %1 of %2 terminated"_s.arg(holder.pid, entries[0][u"role"_s].toString()));
    QCOMPARE(entries[0][u"application"_s].toString(), u"tidemarkctl sessions"_s);
    const CtlRun gone = ctl({u"sessions"_s, u"cancel"_s, holder.pid});
    QCOMPARE(gone.exitStatus, 2);
    QVERIFY2(gone.errors.contains(u"has no session "_s + holder.pid), qPrintable(gone.errors));
    for (const QStringList &wrong :
         {QStringList{u"cancel"_s}, {u"end"_s, u"1"_s}, {u"cancel"_s, u"x"_s}, {u"list"_s, u"1"_s}})
        QCOMPARE(ctl(QStringList{u"sessions"_s} + wrong).exitStatus, 2);
}

void TestOperating::whatTheLoginMayNotSeeOrEndIsSaid()
{
    const QString bob = createLogin(m_conninfo, u"tidemark_operator"_s);
    const QString ann = createLogin(m_conninfo, u"tidemark_reader"_s);
    Holder holder(ann, "SELECT 'secret'");
    const QJsonObject seen = session(holder.pid, bob);
    QCOMPARE(seen.value(u"login"_s).toString(), loginOf(ann));
    QCOMPARE(seen.value(u"state"_s).toString(), u"idle in transaction"_s);
    QCOMPARE(seen.value(u"statement"_s).toString(), QString());
    QCOMPARE(seen.value(u"may_end"_s).toBool(), false);
    const CtlRun refused = ctl({u"sessions"_s, u"terminate"_s, holder.pid}, bob);
    QCOMPARE(refused.exitStatus, 4);
    QVERIFY2(refused.errors.contains(u"GRANT pg_signal_backend TO "_s), qPrintable(refused.errors));
    QVERIFY(holder.run("SELECT 1").ok);
    QCOMPARE(ctl({u"audit"_s, u"--kind"_s, u"session"_s}).array(u"entries"_s).size(), 0);
    psql(m_conninfo, u"GRANT pg_signal_backend TO "_s + loginOf(bob));
    QCOMPARE(session(holder.pid, bob).value(u"may_end"_s).toBool(), true);
    QCOMPARE(ctl({u"sessions"_s, u"terminate"_s, holder.pid}, bob).exitStatus, 0);
    QVERIFY(!holder.run("SELECT 1").ok);
    QCOMPARE(ctl({u"sessions"_s}, ann).exitStatus, 4);
}

void TestOperating::changesTellBeforeAndAfter()
{
    QCOMPARE(ctl({u"retention"_s, u"events"_s, u"40 days"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"tenant"_s, u"7"_s, u"Shop"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"tenant"_s, u"7"_s, u"Shop Berlin"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"holds"_s, u"add"_s, u"events"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-02"_s,
                  u"--for"_s, u"forever"_s})
                 .exitStatus,
             0);
    const QJsonArray entries = ctl({u"audit"_s, u"--limit"_s, u"4"_s}).array(u"entries"_s);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[3][u"before"_s].toString(), u"events: 35 days"_s);
    QCOMPARE(entries[3][u"after"_s].toString(), u"events: 40 days"_s);
    QCOMPARE(entries[2][u"before"_s].toString(), QString());
    QCOMPARE(entries[1][u"before"_s].toString(), u"name: Shop"_s);
    QCOMPARE(entries[1][u"after"_s].toString(), u"name: Shop Berlin"_s);
    QCOMPARE(entries[0][u"range_from"_s].toString(), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(entries[0][u"range_to"_s].toString(), u"2026-01-02T00:00:00Z"_s);
    QCOMPARE(entries[0][u"application"_s].toString(), u"tidemarkctl holds"_s);
}

void TestOperating::theTrailIsFilteredAndPaged()
{
    for (int days = 40; days < 47; ++days)
        psql(m_conninfo, u"SELECT tidemark.set_retention('events', '%1 days')"_s.arg(days));
    psql(m_conninfo, u"SELECT * FROM tidemark.rollup('events')"_s);
    const auto changes = [this](const QStringList &options) {
        QStringList found;
        const QJsonArray entries = ctl(QStringList{u"audit"_s} + options).array(u"entries"_s);
        for (const QJsonValue &entry : entries)
            found << entry[u"after"_s].toString();
        return found.join(u", "_s);
    };
    const QStringList two{u"--kind"_s, u"retention,hold"_s, u"--limit"_s, u"2"_s};
    QCOMPARE(changes(two), u"events: 46 days, events: 45 days"_s);
    const QJsonArray page = ctl(QStringList{u"audit"_s} + two).array(u"entries"_s);
    const QString last = QString::number(page[1][u"id"_s].toInteger());
    QCOMPARE(changes(two + QStringList{u"--before"_s, last}), u"events: 44 days, events: 43 days"_s);
    QCOMPARE(changes({u"--search"_s, u"KEPT for 41"_s}), u"events: 41 days"_s);
    QCOMPARE(changes({u"--login"_s, u"nobody"_s}), QString());
    QCOMPARE(changes({u"--kind"_s, u"retention"_s, u"--to"_s, u"2020-01-01"_s}), QString());
    QCOMPARE(changes({u"--kind"_s, u"retention"_s, u"--dataset"_s, u"http_request"_s}), QString());
    for (const QStringList &wrong : {QStringList{u"--limit"_s, u"0"_s},
                                     {u"--before"_s, u"x"_s},
                                     {u"--dataset"_s, u"clicks"_s},
                                     {u"--from"_s, u"soon"_s},
                                     {u"more"_s}})
        QCOMPARE(ctl(QStringList{u"audit"_s} + wrong).exitStatus, 2);
}

void TestOperating::whoCouldForgeTheTrailIsNamed()
{
    QCOMPARE(ctl({u"audit"_s}).json().value(u"append_only"_s).toBool(), true);
    const QString mallory = loginOf(createLogin(m_conninfo, u"tidemark_reader"_s));
    psql(m_conninfo, u"GRANT DELETE ON tidemark.run_log TO "_s + mallory);
    const QJsonObject told = ctl({u"audit"_s}).json();
    QCOMPARE(told.value(u"append_only"_s).toBool(), false);
    QVERIFY(told.value(u"writers"_s).toArray().contains(mallory));
}

void TestOperating::partitionsAreListedAndMade()
{
    addOldRows();
    const auto lines = [this] { return ctl({u"partitions"_s, u"events"_s}).array(u"partitions"_s); };
    const QJsonArray before = lines();
    QCOMPARE(before[0][u"partition"_s].toString(), u"events_default"_s);
    QCOMPARE(before[0][u"due"_s].toInteger(), 30);
    QVERIFY(before[0][u"from"_s].isNull());
    QVERIFY(before[0][u"bytes"_s].toInteger() > 0);
    QCOMPARE(before[1][u"state"_s].toString(), u"ahead"_s);
    QCOMPARE(before[1][u"rows"_s].toInteger(), 0);
    QCOMPARE(before[1][u"rows_are"_s].toString(), u"exact"_s);
    QCOMPARE(before[1][u"nodes"_s].toString(), u"this server"_s);
    const CtlRun made = ctl({u"partitions"_s, u"make"_s, u"events"_s});
    QCOMPARE(made.array(u"made"_s)[0][u"partitions"_s].toInteger(), 1);
    psql(m_conninfo, u"ANALYZE tidemark.events"_s);
    const QJsonArray after = lines();
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after[0][u"due"_s].toInteger(), 0);
    QCOMPARE(after.last()[u"rows"_s].toInteger(), 30);
    QCOMPARE(after.last()[u"rows_are"_s].toString(), u"estimate"_s);
    QCOMPARE(ctl({u"partitions"_s, u"clicks"_s}).exitStatus, 2);
}

void TestOperating::fixesAreRun()
{
    addOldRows();
    const auto due = [](const CtlRun &run) {
        const QJsonArray findings = run.array(u"findings"_s);
        for (const QJsonValue &each : findings)
            if (each[u"code"_s].toString() == "default-partition"_L1)
                return each.toObject();
        return QJsonObject();
    };
    const QJsonObject found = due(ctl({u"doctor"_s}));
    QCOMPARE(found.value(u"remedy_by"_s).toString(), u"operator"_s);
    const QString statement = u"tidemark.make_partitions('events'"_s;
    QVERIFY(found.value(u"fix_statement"_s).toString().contains(statement));
    const CtlRun fixed = ctl({u"doctor"_s, u"--fix"_s});
    QVERIFY2(fixed.errors.contains(statement), qPrintable(fixed.errors));
    QVERIFY(due(fixed).isEmpty());
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events_default"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestOperating)
#include "tst_operating.moc"
