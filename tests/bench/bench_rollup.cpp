// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventrows.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// A rollup beside a rival on the same server, in turns: everything at once (3 million rows), small runs into
/// that history, small runs of which a tenth is late; and the same small runs into a hundredth of the
/// history. Prints medians, of the time that passed and of the time the server computed (of which other
/// programs on the machine take nothing away), and the ratio rival / Tidemark: above 1, Tidemark is faster.
/// Exits with 1 where Tidemark is not as fast as it has to be, by the time computed: twice as fast as the
/// prototype at everything at once, no slower than the rival elsewhere, and a tenth slower at most for a
/// hundred times the history.
///
///   bench_rollup [--rows N] [--rounds N] [--small-rounds N] [--tenants N] [--wide]
///                [--prototype FILE.sql | --before TIDEMARKCTL]
///
/// --wide: 10,000 tenants of 50 types and 200 countries, so that nearly every row is a bucket of its own.
/// More tenants make for emptier buckets: of 3 million rows in a week, 20 tenants have some 33 a quarter of
/// an hour and type, 50 have 13, and the finest level, which a rival with two levels has not, weighs the
/// more.
///
/// The rival is the schema that FILE.sql makes, dash.rollup('events') over dash.events with two levels (the
/// server has to read the file), or what the tidemarkctl of another build installs, which has to be 2.2 times
/// as slow with --wide; without either, the aggregation of the affected days anew, of all three levels.
namespace
{

constexpr double twiceAsFast = 2.0;
constexpr double noSlower = 0.95; ///< as far as medians of some rounds can tell
constexpr double tenthSlower = 1 / 1.1;
constexpr double thanBefore = 2.2; ///< where rows are spread over many buckets

struct Cost {
    double seconds = 0;
    double computed = 0;
};

using Costs = std::vector<Cost>;

Cost median(Costs costs)
{
    const auto middle = [&](double Cost::*member) {
        std::ranges::sort(costs, {}, member);
        return costs[costs.size() / 2].*member;
    };
    return {middle(&Cost::seconds), middle(&Cost::computed)};
}

void runOrFail(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

class Contender
{
public:
    Contender(QString name, const QString &conninfo, QString table)
        : m_session(conninfo)
        , m_name(std::move(name))
        , m_table(std::move(table))
    {
        if (!m_session.open())
            qFatal("no session with %s", qPrintable(conninfo));
        m_pid = ask(u"SELECT pg_backend_pid()"_s).toInt();
    }
    virtual ~Contender() = default;
    Q_DISABLE_COPY_MOVE(Contender)

    [[nodiscard]] const QString &name() const { return m_name; }

    QByteArray ask(const QString &sql, const QByteArrayList &parameters = {})
    {
        const PgSession::Answer answer = m_session.run(sql.toUtf8(), parameters);
        if (!answer.ok)
            qFatal("%s: %s\n%s", qPrintable(m_name), answer.message.constData(), qPrintable(sql));
        return answer.value();
    }

    void store(const QString &rows, const QByteArrayList &range)
    {
        ask(u"INSERT INTO %1 (tenant_id, event_type, event_data, occurred_at) %2"_s.arg(m_table, rows),
            range);
    }

    Cost rollUp(qint64 expected)
    {
        prepare();
        const double before = computed();
        QElapsedTimer timer;
        timer.start();
        const qint64 rows = roll();
        const Cost cost{double(timer.nsecsElapsed()) / 1e9, computed() - before};
        if (rows != expected)
            qFatal("%s rolled up %lld rows instead of %lld", qPrintable(m_name), rows, expected);
        return cost;
    }

    void settle()
    {
        ask(u"VACUUM ANALYZE"_s);
        ask(u"CHECKPOINT"_s);
    }

    /// As if nothing had been rolled up.
    virtual void forget() = 0;
    virtual void makePartitions(int pastDays) = 0;

protected:
    virtual void prepare() {}
    virtual qint64 roll() = 0;

private:
    [[nodiscard]] double computed() const
    {
        QFile file(u"/proc/%1/schedstat"_s.arg(m_pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(0).toDouble() / 1e9 : 0;
    }

    PgSession m_session;
    QString m_name;
    QString m_table;
    int m_pid = 0;
};

class Tidemark : public Contender
{
public:
    explicit Tidemark(TestCluster &cluster, const QString &name = u"Tidemark"_s)
        : Tidemark(name, createSchemaDatabase(cluster))
    {
    }
    Tidemark(const QString &name, const QString &conninfo)
        : Contender(name, conninfo, u"tidemark.events"_s)
    {
    }

    /// What another build installs.
    static std::unique_ptr<Tidemark> madeBy(const QString &program, TestCluster &cluster)
    {
        const QString conninfo = cluster.createDatabase();
        runOrFail(program, {u"--connect"_s, conninfo, u"init"_s});
        return std::make_unique<Tidemark>(u"before"_s, conninfo);
    }

    void forget() override
    {
        ask(u"TRUNCATE tidemark.events_15min, tidemark.events_hourly, tidemark.events_daily"_s);
        ask(u"DELETE FROM tidemark.pending"_s);
        ask(u"UPDATE tidemark.pipeline SET done = 0, watermark = NULL WHERE dataset = 'events'"_s);
    }

    void makePartitions(int pastDays) override
    {
        ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                   SELECT 1, 'first', now() - n * interval '1 day' FROM generate_series(1, %1) AS n)sql"_s
                .arg(pastDays));
        ask(u"SELECT tidemark.make_partitions('events')"_s);
        ask(u"DELETE FROM tidemark.events"_s);
    }

protected:
    qint64 roll() override { return ask(u"SELECT rows FROM tidemark.rollup('events')"_s).toLongLong(); }
};

class Prototype : public Contender
{
public:
    Prototype(TestCluster &cluster, const QString &file)
        : Contender(u"prototype"_s, made(cluster, file), u"dash.events"_s)
    {
    }

    void forget() override
    {
        ask(u"TRUNCATE dash.events_hourly, dash.events_daily"_s);
        ask(u"DELETE FROM dash.pending"_s);
        ask(u"UPDATE dash.pipeline SET done = 0"_s);
    }

    void makePartitions(int pastDays) override
    {
        ask(u"SELECT dash.ensure_partitions('dash.events', 'occurred_at', '1 day', now() - %1 * interval '1 "
            u"day', "
            "now() + interval '8 days')"_s.arg(pastDays));
    }

protected:
    qint64 roll() override { return ask(u"SELECT split_part(dash.rollup('events'), ' ', 2)"_s).toLongLong(); }

private:
    static QString made(TestCluster &cluster, const QString &file)
    {
        QString conninfo = cluster.createDatabase();
        runOrFail(u"psql"_s,
                  {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, conninfo, u"-f"_s, file});
        return conninfo;
    }
};

/// What one does without knowing which rows are new: the days they fell into, aggregated anew, level by
/// level.
class Reaggregation : public Tidemark
{
public:
    explicit Reaggregation(TestCluster &cluster)
        : Tidemark(cluster, u"aggregating days anew"_s)
    {
    }

protected:
    void prepare() override
    {
        m_done = ask(u"SELECT done FROM tidemark.pipeline WHERE dataset = 'events'"_s);
        m_days =
            ask(uR"sql(SELECT array_agg(DISTINCT date_trunc('day', occurred_at, 'UTC')) FROM tidemark.events
                            WHERE batch > $1::bigint)sql"_s,
                {m_done});
    }

    qint64 roll() override
    {
        for (const auto &[table, column, width] :
             {std::tuple{u"events_15min"_s, u"bucket"_s, u"15 minutes"_s},
              {u"events_hourly"_s, u"hour"_s, u"1 hour"_s},
              {u"events_daily"_s, u"day"_s, u"24 hours"_s}}) {
            ask(u"DELETE FROM tidemark.%1 WHERE date_trunc('day', %2, 'UTC') = ANY ($1::timestamptz[])"_s.arg(
                    table, column),
                {m_days});
            ask(uR"sql(INSERT INTO tidemark.%1 (tenant_id, %2, event_type, event_count, users_hll,
                       country_counters)
                       SELECT tenant_id, bucket, event_type, sum(n), hll_union_agg(sketch),
                       jsonb_object_agg(country, n) FROM
                       (SELECT tenant_id, date_bin('%3', occurred_at, '0001-01-01Z') AS bucket, event_type,
                       count(*) AS n,
                       tidemark.country(event_data ->> 'country') AS country,
                       hll_add_agg(hll_hash_text(event_data ->> 'user_id'), 11, 5, -1, 1) AS sketch FROM
                       tidemark.events
                       WHERE date_trunc('day', occurred_at, 'UTC') = ANY ($1::timestamptz[])
                       GROUP BY 1, 2, 3, 5) AS counted GROUP BY 1, 2, 3)sql"_s.arg(table, column, width),
                {m_days});
        }
        const qint64 rows =
            ask(u"SELECT count(*) FROM tidemark.events WHERE batch > $1::bigint"_s, {m_done}).toLongLong();
        ask(uR"sql(UPDATE tidemark.pipeline SET done = setval('tidemark.batch_seq',
                   nextval('tidemark.batch_seq')) - 1
                   WHERE dataset = 'events')sql"_s);
        return rows;
    }

private:
    QByteArray m_done;
    QByteArray m_days;
};

class Bench
{
public:
    Bench(Tidemark &own, Contender &rival, Spread spread)
        : m_own(own)
        , m_rival(rival)
        , m_spread(std::move(spread))
    {
    }

    /// Whether every ratio so far was at least what it has to be.
    [[nodiscard]] bool passed() const { return m_passed; }

    void bulk(qint64 rows, int rounds, double least)
    {
        const QByteArrayList week = range(u"date_trunc('day', now(), 'UTC') - interval '8 days'"_s,
                                          u"date_trunc('day', now(), 'UTC')"_s);
        for (Contender *one : {static_cast<Contender *>(&m_own), &m_rival}) {
            one->makePartitions(15);
            one->store(rowsOf(rows, m_spread, 1), week);
            one->settle();
        }
        compare(u"%1 rows at once"_s.arg(rows), rounds, least, [&](Contender &one, int) {
            one.forget();
            one.ask(u"CHECKPOINT"_s);
            return one.rollUp(rows);
        });
        m_own.settle();
        m_rival.settle();
    }

    void small(qint64 rows, int latePercent, int rounds, double least)
    {
        const QByteArrayList minute = range(u"now() - interval '1 minute'"_s, u"now()"_s);
        const QString title = latePercent > 0 ? u"%1 rows, %2 % of them late"_s : u"%1 rows"_s;
        compare(latePercent > 0 ? title.arg(rows).arg(latePercent) : title.arg(rows), rounds, least,
                [&](Contender &one, int round) {
                    one.store(rowsOf(rows, m_spread, 2 + round, latePercent), minute);
                    return one.rollUp(rows);
                });
    }

private:
    QByteArrayList range(const QString &from, const QString &to)
    {
        return {m_own.ask(u"SELECT "_s + from), m_own.ask(u"SELECT "_s + to)};
    }

    /// In turns, each first in every other round.
    template<typename Work>
    void compare(const QString &title, int rounds, double least, Work &&work)
    {
        Costs own;
        Costs rival;
        for (int round = 0; round < rounds; ++round) {
            if (round % 2 == 0)
                own.push_back(work(m_own, round));
            rival.push_back(work(m_rival, round));
            if (round % 2 == 1)
                own.push_back(work(m_own, round));
        }
        const Cost one = median(own);
        const Cost other = median(rival);
        const double ratio = other.computed / one.computed;
        m_passed = m_passed && ratio >= least;
        QTextStream(stdout)
            << u"%1: %2 %3 s (computed %4), %5 %6 s (computed %7), ratio %8 (computed %9)"_s
                   .arg(title, m_own.name())
                   .arg(one.seconds, 0, 'f', 3)
                   .arg(one.computed, 0, 'f', 3)
                   .arg(m_rival.name())
                   .arg(other.seconds, 0, 'f', 3)
                   .arg(other.computed, 0, 'f', 3)
                   .arg(other.seconds / one.seconds, 0, 'f', 2)
                   .arg(ratio, 0, 'f', 2)
            << u", target %1%2"_s.arg(least, 0, 'f', 2).arg(ratio >= least ? u""_s : u": TOO SLOW"_s)
            << Qt::endl;
    }

    Tidemark &m_own;
    Contender &m_rival;
    Spread m_spread;
    bool m_passed = true;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"Rows of the history, rolled up at once."_s, u"n"_s, u"3000000"_s},
                       {u"rounds"_s, u"Rounds of that."_s, u"n"_s, u"3"_s},
                       {u"small-rounds"_s, u"Rounds of each small run."_s, u"n"_s, u"9"_s},
                       {u"tenants"_s, u"Tenants that have rows."_s, u"n"_s, u"20"_s},
                       {u"wide"_s, u"Rows of 10,000 tenants, 50 types and 200 countries."_s},
                       {u"before"_s, u"Another build's tidemarkctl, to compare with."_s, u"program"_s},
                       {u"prototype"_s, u"A schema 'dash' to compare with."_s, u"file"_s}});
    parser.process(app);
    const qint64 rows = parser.value(u"rows"_s).toLongLong();
    const int rounds = parser.value(u"rounds"_s).toInt();
    const Spread spread =
        parser.isSet(u"wide"_s) ? Spread::wide() : Spread{parser.value(u"tenants"_s).toInt()};
    const int smallRounds = parser.value(u"small-rounds"_s).toInt();

    TestCluster cluster({.settings = {"shared_buffers = 512MB", "max_wal_size = 8GB"}});
    Tidemark own(cluster);
    std::unique_ptr<Contender> rival;
    double bulk = noSlower;
    double large = noSlower;
    if (parser.isSet(u"prototype"_s)) {
        rival = std::make_unique<Prototype>(cluster, parser.value(u"prototype"_s));
        bulk = twiceAsFast;
    } else if (parser.isSet(u"before"_s)) {
        rival = Tidemark::madeBy(parser.value(u"before"_s), cluster);
        bulk = large = parser.isSet(u"wide"_s) ? thanBefore : noSlower;
    } else {
        rival = std::make_unique<Reaggregation>(cluster);
    }

    Bench bench(own, *rival, spread);
    bench.bulk(rows, rounds, bulk);
    for (const qint64 few : {1'000, 20'000, 100'000})
        bench.small(few, 0, smallRounds, few == 100'000 ? large : noSlower);
    for (const qint64 few : {1'000, 20'000})
        bench.small(few, 10, smallRounds, noSlower);

    if (parser.isSet(u"before"_s))
        return bench.passed() ? 0 : 1;

    // What the history costs: the ratio is that of a hundredth of it, at best 1.
    Tidemark young(cluster, u"a hundredth of the history"_s);
    Tidemark old(cluster, u"the whole history"_s);
    Bench history(old, young, spread);
    young.makePartitions(15);
    old.makePartitions(15);
    const QByteArrayList week = {own.ask(u"SELECT date_trunc('day', now(), 'UTC') - interval '8 days'"_s),
                                 own.ask(u"SELECT date_trunc('day', now(), 'UTC')"_s)};
    for (const auto &[one, held] : {std::pair{&young, rows / 100}, {&old, rows}}) {
        one->store(rowsOf(held, spread, 1), week);
        one->settle();
        one->rollUp(held);
        one->settle();
    }
    for (const qint64 few : {1'000, 20'000})
        history.small(few, 0, smallRounds * 3, tenthSlower);
    return bench.passed() && history.passed() ? 0 : 1;
}
