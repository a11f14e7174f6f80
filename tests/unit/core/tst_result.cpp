// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "core/result.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOneOfTwo();
    void chainsPassErrorsThrough();
    void everyKindHasWordsAndAName();
    void serverWordsAreKept();
    void brokenLinesBecomeSentences();
};

void TestResult::holdsOneOfTwo()
{
    const Result<int> good = 3;
    QVERIFY(good);
    QCOMPARE(*good, 3);
    const Result<int> bad = Error{.kind = ErrorKind::Busy};
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Busy);
    QCOMPARE(bad.value_or(7), 7);
    const Result<void> done;
    QVERIFY(done.has_value());
}

void TestResult::chainsPassErrorsThrough()
{
    const auto twice = [](int n) { return 2 * n; };
    QCOMPARE(*Result<int>(4).transform(twice), 8);
    const Result<int> bad = Error{.kind = ErrorKind::Timeout};
    QCOMPARE(bad.transform(twice).error().kind, ErrorKind::Timeout);
    const auto refuse = [](int) -> Result<QString> { return Error{.kind = ErrorKind::Decode}; };
    QCOMPARE(Result<int>(4).and_then(refuse).error().kind, ErrorKind::Decode);
    QCOMPARE(bad.and_then(refuse).error().kind, ErrorKind::Timeout);
}

void TestResult::everyKindHasWordsAndAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(ErrorKind::Unknown); ++kind) {
        const Error error{.kind = ErrorKind(kind), .serverText = u"words of the server"_s};
        names.insert(errorKindName(error.kind));
        QVERIFY2(!errorLine(error).isEmpty(), qPrintable(errorKindName(error.kind)));
    }
    QCOMPARE(names.size(), int(ErrorKind::Unknown) + 1);
}

void TestResult::serverWordsAreKept()
{
    const Error error{.kind = ErrorKind::MissingObject,
                      .serverText = u"extension \"hll\" is not available"_s,
                      .serverHint = u"Install the package postgresql-15-hll."_s};
    QVERIFY(errorText(error).what.contains("hll"_L1));
    QCOMPARE(errorText(error).todo, error.remedy());
}

void TestResult::brokenLinesBecomeSentences()
{
    Error error{.kind = ErrorKind::Unreachable,
                .serverText =
                    u"connection to server on socket \"/run/.s.PGSQL.5432\" failed: No such file or "
                    "directory\n\tIs the server running locally and accepting connections on that "
                    "socket?"_s};
    QVERIFY2(errorText(error).what.endsWith(u"failed: No such file or directory. Is the server running "
                                            "locally and accepting connections on that socket?"_s),
             qPrintable(errorText(error).what));
    error.serverText = u"server closed the connection unexpectedly\n\tThis probably means the server "
                       "terminated abnormally\n\tbefore or while processing the request."_s;
    QVERIFY2(errorText(error).what.endsWith(u"closed the connection unexpectedly. This probably means the "
                                            "server terminated abnormally before or while processing the "
                                            "request."_s),
             qPrintable(errorText(error).what));
    // Of each place that was tried.
    error.serverText =
        u"connection to server at \"a\" failed: refused\nconnection to server at \"b\" failed: "
        "refused"_s;
    QVERIFY2(errorText(error).what.endsWith(u"refused. connection to server at \"b\" failed: refused."_s),
             qPrintable(errorText(error).what));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
