// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/cadence.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::live;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr double noJitter = 0.5;

Error errorOf(ErrorKind kind, const QString &sqlState = {}, bool connectionLost = false)
{
    Error error;
    error.kind = kind;
    error.sqlState = sqlState;
    error.connectionLost = connectionLost;
    return error;
}
} // namespace

class TestCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveSlowsDownWithTheServer_data();
    void liveSlowsDownWithTheServer();
    void historySlowsDownWithTheServer();
    void jitterIsTenPercentEitherWay();
    void attemptsAreDenseAtFirstAndRareLater();
    void aServerThatStartsUpIsAskedSoon();
    void whileWatchedTheReturnIsSeenSoon();
    void onlyWhatTimeCanMendIsRetried_data();
    void onlyWhatTimeCanMendIsRetried();
};

void TestCadence::liveSlowsDownWithTheServer_data()
{
    QTest::addColumn<qint64>("took");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("fast") << qint64{20} << false << qint64{1000};
    QTest::newRow("just fast enough") << qint64{250} << false << qint64{1000};
    QTest::newRow("slow") << qint64{3000} << false << qint64{12'000};
    QTest::newRow("very slow") << qint64{14'000} << false << qint64{30'000};
    QTest::newRow("failed at once") << qint64{1} << true << qint64{5000};
    QTest::newRow("failed slowly") << qint64{4000} << true << qint64{16'000};
}

void TestCadence::liveSlowsDownWithTheServer()
{
    QFETCH(const qint64, took);
    QFETCH(const bool, failed);
    QTEST(qint64{pauseAfterLive(Milliseconds(took), failed, noJitter).count()}, "pause");
}

void TestCadence::historySlowsDownWithTheServer()
{
    QCOMPARE(pauseAfterHistory(100ms, noJitter), Milliseconds(60s));
    QCOMPARE(pauseAfterHistory(20s, noJitter), Milliseconds(80s));
    QCOMPARE(restAfterHistory(100ms), 400ms);
}

void TestCadence::jitterIsTenPercentEitherWay()
{
    QCOMPARE(pauseAfterLive(1ms, false, 0.0), 900ms);
    QCOMPARE_LE(pauseAfterLive(1ms, false, 0.999999), 1100ms);
    QCOMPARE_GT(pauseAfterLive(1ms, false, 0.999999), 1090ms);
}

void TestCadence::attemptsAreDenseAtFirstAndRareLater()
{
    const Error refused = errorOf(ErrorKind::Unreachable);
    QStringList pauses;
    Milliseconds sinceLoss{0};
    for (int attempt = 0; attempt < 22; ++attempt) {
        const Milliseconds pause = pauseBeforeReconnect(sinceLoss, refused, noJitter);
        pauses.append(QString::number(static_cast<double>(pause.count()) / 1000));
        sinceLoss += pause;
    }
    QCOMPARE(pauses.join(u' '), u"0.5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2.5 5 10 20 30 30"_s);
}

void TestCadence::aServerThatStartsUpIsAskedSoon()
{
    const Error starting = errorOf(ErrorKind::Unreachable, u"57P03"_s, true);
    QCOMPARE(pauseBeforeReconnect(40s, starting, noJitter), 500ms);
    QCOMPARE_GE(pauseBeforeReconnect(120s, starting, noJitter), Milliseconds(10s));
}

void TestCadence::whileWatchedTheReturnIsSeenSoon()
{
    const Error refused = errorOf(ErrorKind::Unreachable);
    QCOMPARE(pauseWhileWatched(500ms, 2ms, refused, noJitter), 500ms);
    QCOMPARE(pauseWhileWatched(30s, 2ms, refused, noJitter), 1500ms);
    QCOMPARE_LE(pauseWhileWatched(30s, 2ms, refused, 0.999999), 1700ms); // an attempt fits in the 2 s
    // A host that does not answer is not pressed, and one that has much to do neither.
    QCOMPARE(pauseWhileWatched(30s, 10s, errorOf(ErrorKind::Timeout, {}, true), noJitter), Milliseconds(10s));
    QCOMPARE(pauseWhileWatched(8s, 10s, errorOf(ErrorKind::Timeout, {}, true), noJitter), Milliseconds(8s));
    QCOMPARE(pauseWhileWatched(30s, 5ms, errorOf(ErrorKind::Unreachable, u"53300"_s, true), noJitter),
             Milliseconds(30s));
    QCOMPARE(pauseWhileWatched(30s, 5ms, errorOf(ErrorKind::Unreachable, u"57P03"_s, true), noJitter),
             1500ms);
}

void TestCadence::onlyWhatTimeCanMendIsRetried_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("noConnection");
    QTest::addColumn<bool>("retried");
    QTest::newRow("refused") << errorOf(ErrorKind::Unreachable) << true << true;
    QTest::newRow("killed") << errorOf(ErrorKind::Unreachable, u"57P01"_s, true) << true << true;
    QTest::newRow("deadline, socket closed") << errorOf(ErrorKind::Timeout, {}, true) << true << true;
    QTest::newRow("statement timeout") << errorOf(ErrorKind::Timeout, u"57014"_s) << false << true;
    QTest::newRow("wrong password") << errorOf(ErrorKind::AuthFailed, u"28P01"_s, true) << true << false;
    QTest::newRow("no such role") << errorOf(ErrorKind::AuthFailed, u"28000"_s) << true << false;
    QTest::newRow("TLS") << errorOf(ErrorKind::TlsRefused, {}, true) << true << false;
    QTest::newRow("no such database") << errorOf(ErrorKind::MissingObject, u"3D000"_s, true) << true << false;
    QTest::newRow("may not connect") << errorOf(ErrorKind::Permission, u"42501"_s, true) << true << false;
    QTest::newRow("no schema") << errorOf(ErrorKind::MissingObject, u"42P01"_s) << false << false;
    QTest::newRow("worker down") << errorOf(ErrorKind::NodeDown, u"08006"_s) << false << true;
}

void TestCadence::onlyWhatTimeCanMendIsRetried()
{
    QFETCH(const Error, error);
    QTEST(meansNoConnection(error), "noConnection");
    QTEST(mayReconnectByItself(error), "retried");
}

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
