// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "core/workernode.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// What people are told about an error.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever kind of failure it is to the code.
    void aFullDiskIsNamed()
    {
        for (const ErrorKind kind : {ErrorKind::Unknown, ErrorKind::NodeDown}) {
            const QString line = errorLine({.kind = kind,
                                            .sqlState = u"53100"_s,
                                            .serverText = u"could not extend file \"base/1/2\""_s});
            QVERIFY2(line.contains(u"disk"_s) && line.contains(u"base/1/2"_s), qPrintable(line));
            QVERIFY2(!line.contains(u"unexpected"_s), qPrintable(line));
        }
    }

    /// It stands in a terminal, and in panes that show nothing.
    void nothingIsSaidOfWhatIsShown()
    {
        for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Unreachable, ErrorKind::Cancelled}) {
            const QString line = errorLine({.kind = kind, .serverText = u"canceling statement"_s});
            QVERIFY2(!line.contains(u"shown"_s) && !line.contains(u"from before"_s), qPrintable(line));
            QVERIFY2(!line.contains(u"automatically"_s), qPrintable(line));
        }
    }

    /// It stands above commands that read one tenant and above those that read all.
    void aLostNodeIsSaidWithoutGuessing()
    {
        const Error down{.kind = ErrorKind::NodeDown,
                         .sqlState = u"08006"_s,
                         .serverText =
                             u"connection to the remote node x@10.0.0.2:5432 failed with the following "
                             "error: Connection refused\n\tIs the server running on that host?"_s};
        QVERIFY2(errorLine(down).startsWith(u"A worker node is unreachable. connection"_s),
                 qPrintable(errorLine(down)));
        QVERIFY2(!errorLine(down).contains(u"Only the tenants"_s), qPrintable(errorLine(down)));
        QVERIFY(!errorLine(down).contains(u'\n') && !errorLine(down).contains(u'\t'));
        const Error died{
            .kind = ErrorKind::NodeDown, .sqlState = u"XX000"_s, .serverText = u"no hll (node x:1)"_s};
        QVERIFY2(errorLine(died).startsWith(u"A worker node reported an error. no hll"_s),
                 qPrintable(errorLine(died)));
    }

    /// Who speaks is told apart, and the program speaks first.
    void ownWordsStandBeforeTheServers()
    {
        const Error own{.kind = ErrorKind::Constraint, .text = u"The range is empty."_s};
        QCOMPARE(errorLine(own), u"The range is empty."_s);
        const Error both{.kind = ErrorKind::SchemaVersion,
                         .text = u"The schema is older."_s,
                         .hint = u"tidemarkctl init"_s,
                         .sqlState = u"42703"_s,
                         .serverText = u"column \"x\" does not exist"_s,
                         .serverHint = u"Perhaps you meant y."_s};
        QCOMPARE(errorLine(both),
                 u"The schema is older. column \"x\" does not exist. Run: tidemarkctl init"_s);
        QCOMPARE(both.words(), u"The schema is older. column \"x\" does not exist"_s);
        // A refusal by the server keeps the catalogue's sentence before it, one by this program needs none.
        const Error server{
            .kind = ErrorKind::Constraint, .sqlState = u"22003"_s, .serverText = u"out of range"_s};
        QVERIFY(errorLine(server).startsWith(u"The server refused the data. out of range."_s));
        Error explained = server;
        explained.text = u"That number is too large."_s;
        QCOMPARE(errorLine(explained), u"That number is too large. out of range."_s);
    }

    void noConnectionIsOneNotion()
    {
        QVERIFY(meansNoConnection({.kind = ErrorKind::MissingObject, .sqlState = u"3D000"_s}));
        QVERIFY(meansNoConnection({.kind = ErrorKind::AuthFailed}));
        QVERIFY(meansNoConnection({.kind = ErrorKind::Unknown, .connectionLost = true}));
        QVERIFY(!meansNoConnection({.kind = ErrorKind::NodeDown, .sqlState = u"08006"_s}));
        QVERIFY(!meansNoConnection({.kind = ErrorKind::MissingObject, .sqlState = u"42P01"_s}));
    }

    void aWorkerNamesItsCoordinator()
    {
        const QString line = errorLine(isWorkerNode(u"db.example:5432"_s));
        QVERIFY2(line.contains(u"This is a worker of db.example:5432"_s), qPrintable(line));
        QVERIFY2(line.contains(u"onnect to its coordinator"_s) && !line.contains(u"init"_s),
                 qPrintable(line));
        QVERIFY(errorLine(isWorkerNode({})).contains(u"Connect to the coordinator"_s));
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
