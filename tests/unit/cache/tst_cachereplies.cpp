// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/cachereplies.h"

#include <QTest>

using namespace tidemark::cache;

/// What a cache says, and how little of it is taken.
class TestCacheReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAreRead();
    void theyComeInPieces();
    void theStreamEnds_data();
    void theStreamEnds();
    void commandsAreWritten();
};

namespace
{
QByteArrayList words(const std::vector<CacheReply> &replies)
{
    QByteArrayList words;
    for (const CacheReply &reply : replies)
        words << QByteArray::number(int(reply.kind)) + ' ' + reply.text + ' ' +
                     QByteArray::number(reply.number);
    return words;
}
} // namespace

void TestCacheReplies::repliesAreRead()
{
    const QByteArray bytes =
        QByteArray("$5\r\nhe\0lo\r\n", 11) + "+OK\r\n:-12\r\n$-1\r\n-ERR no\r\n$0\r\n\r\n";
    CacheReplies stream(64);
    const auto replies = stream.take(bytes);
    QVERIFY(replies);
    QCOMPARE(words(*replies),
             QByteArrayList({QByteArray("0 he\0lo 0", 9), "0 OK 0", "1  -12", "2  0", "3 ERR no 0", "0  0"}));
}

void TestCacheReplies::theyComeInPieces()
{
    const QByteArray bytes = "$5\r\nhello\r\n:7\r\n";
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        CacheReplies stream(64);
        std::vector<CacheReply> all;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const auto some =
                stream.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            QVERIFY(some);
            all.insert(all.end(), some->begin(), some->end());
        }
        QCOMPARE(words(all), QByteArrayList({"0 hello 0", "1  7"}));
    }
}

void TestCacheReplies::theStreamEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no protocol") << QByteArray("HTTP/1.1 200 OK\r\n");
    QTest::newRow("a list") << QByteArray("*1\r\n+OK\r\n");
    QTest::newRow("a list of many") << QByteArray("*2147483647\r\n");
    QTest::newRow("an empty list") << QByteArray("*0\r\n");
    QTest::newRow("too long") << QByteArray("$1000\r\n") + QByteArray(100, 'x');
    QTest::newRow("too long a line") << QByteArray(100, '+');
    QTest::newRow("negative") << QByteArray("$-2\r\n");
}

void TestCacheReplies::theStreamEnds()
{
    QFETCH(const QByteArray, bytes);
    CacheReplies stream(64);
    QVERIFY(!stream.take(bytes));
    QVERIFY(!stream.take("+OK\r\n")); // and stays so
}

void TestCacheReplies::commandsAreWritten()
{
    QCOMPARE(commandOf({"SET", QByteArray("a\0\r\n", 4), ""}),
             QByteArray("*3\r\n$3\r\nSET\r\n$4\r\na\0\r\n\r\n$0\r\n\r\n", 29));
}

QTEST_APPLESS_MAIN(TestCacheReplies)
#include "tst_cachereplies.moc"
