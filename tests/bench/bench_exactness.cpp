// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"
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
    parser.addOptions({{u"rows"_s, u"Rows to be acknowledged."_s, u"n"_s, u"1000000"_s},
                       {u"writers"_s, u"Writers at once."_s, u"n"_s, u"8"_s},
                       {u"rollers"_s, u"Sessions that roll up at once."_s, u"n"_s, u"5"_s},
                       {u"kills"_s, u"How often the server is killed."_s, u"n"_s, u"5"_s},
                       {u"seed"_s, u"Seed of everything random."_s, u"n"_s, u"1"_s}});
    parser.process(app);
    const test::AdversaryOptions options{.rows = parser.value(u"rows"_s).toLongLong(),
                                         .writers = parser.value(u"writers"_s).toInt(),
                                         .rollers = parser.value(u"rollers"_s).toInt(),
                                         .serverKills = parser.value(u"kills"_s).toInt(),
                                         .seed = parser.value(u"seed"_s).toUInt()};
    QElapsedTimer timer;
    timer.start();
    test::TestCluster cluster({.settings = {"max_prepared_transactions = 40", "synchronous_commit = on"}});
    test::Adversary adversary({&cluster}, test::createSchemaDatabase(cluster), options);
    adversary.run();
    const QStringList wrongs = adversary.wrongs();
    QTextStream out(stdout);
    out << adversary.summary() << u"; "_s << timer.elapsed() / 1000 << u" s\n"_s;
    for (const QString &wrong : wrongs)
        out << wrong << u'\n';
    out << (wrongs.isEmpty() ? u"every bucket equals the truth\n"_s : u"WRONG\n"_s);
    return wrongs.isEmpty() ? 0 : 1;
}
