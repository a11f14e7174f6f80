// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"
#include "support/expiryrace.h"
#include "support/schemadatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tidemark;

/// tests/integration/tst_exactness for as long as one likes: more rows, more sessions, more kills. Exits with
/// 1 where a bucket is wrong.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"rows"_s, u"Rows to be acknowledged."_s, u"n"_s, u"1000000"_s},
         {u"writers"_s, u"Writers at once."_s, u"n"_s, u"8"_s},
         {u"rollers"_s, u"Sessions that roll up at once."_s, u"n"_s, u"5"_s},
         {u"kills"_s, u"How often a server is killed."_s, u"n"_s, u"5"_s},
         {u"citus"_s, u"On a coordinator and two workers of Citus, which are killed in turn."_s},
         {u"moves"_s, u"Citus: how many shards are moved at least."_s, u"n"_s, u"0"_s},
         {u"races"_s, u"Instead of all that: rounds of expiry, upkeep, writers and rollups."_s, u"n"_s,
          u"0"_s},
         {u"seed"_s, u"Seed of everything random."_s, u"n"_s, u"1"_s}});
    parser.process(app);
    const bool citus = parser.isSet(u"citus"_s);
    if (citus && !test::CitusCluster::isInstalled())
        qFatal("skipped: no Citus");
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<test::TestCluster> plain;
    std::unique_ptr<test::CitusCluster> nodes;
    std::vector<test::TestCluster *> servers;
    QString conninfo;
    if (citus) {
        nodes = test::createSchemaCluster();
        servers = nodes->servers();
        conninfo = nodes->conninfo();
    } else {
        plain = std::make_unique<test::TestCluster>(test::TestClusterOptions{
            .settings = {"max_prepared_transactions = 40", "synchronous_commit = on"}});
        servers = {plain.get()};
        conninfo = test::createSchemaDatabase(*plain);
    }
    QTextStream out(stdout);
    const int races = parser.value(u"races"_s).toInt();
    if (races > 0) {
        bool lost = false;
        for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
            const test::RaceOutcome outcome = test::raceExpiry(conninfo, dataset, races);
            out << dataset << u": "_s << races << u" rounds, "_s << outcome.written
                << u" rows acknowledged, "_s << outcome.counted << u" counted; "_s << outcome.made
                << u" partitions made, "_s << outcome.dropped << u" dropped; "_s << timer.restart() / 1000
                << u" s\n"_s;
            lost |= outcome.written != outcome.counted;
        }
        return lost ? 1 : 0;
    }
    const test::AdversaryOptions options{.rows = parser.value(u"rows"_s).toLongLong(),
                                         .writers = parser.value(u"writers"_s).toInt(),
                                         .rollers = parser.value(u"rollers"_s).toInt(),
                                         .serverKills = parser.value(u"kills"_s).toInt(),
                                         .seed = parser.value(u"seed"_s).toUInt(),
                                         .prepared = !citus,
                                         .terminateEveryMs = citus ? 1500 : 250,
                                         .shardMoves = parser.value(u"moves"_s).toInt()};
    test::Adversary adversary(servers, conninfo, options);
    adversary.run();
    const QStringList wrongs = adversary.wrongs();
    out << adversary.summary() << u"; "_s << timer.elapsed() / 1000 << u" s\n"_s;
    for (const QString &wrong : wrongs)
        out << wrong << u'\n';
    out << (wrongs.isEmpty() ? u"every bucket equals the truth\n"_s : u"WRONG\n"_s);
    return wrongs.isEmpty() ? 0 : 1;
}
