// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/cacheaddress.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::cache;
using namespace Qt::StringLiterals;

class TestCacheAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void isShownWithoutSecrets();
};

void TestCacheAddress::isRead_data()
{
    using Transport = CacheAddress::Transport;
    QTest::addColumn<QString>("text");
    QTest::addColumn<CacheAddress>("address");
    QTest::newRow("host") << u"redis://cache.example"_s
                          << CacheAddress{Transport::Tcp, u"cache.example"_s, 6379, {}, {}, {}, 0};
    QTest::newRow("all of it") << u"redis://ann:p%40ss@10.0.0.1:7000/3"_s
                               << CacheAddress{Transport::Tcp, u"10.0.0.1"_s, 7000, {},
                                               u"ann"_s,       u"p@ss"_s,     3};
    QTest::newRow("password alone") << u"redis://:horse@h/"_s
                                    << CacheAddress{Transport::Tcp, u"h"_s, 6379, {}, {}, u"horse"_s, 0};
    QTest::newRow("IPv6") << u"redis://[::1]:7000"_s
                          << CacheAddress{Transport::Tcp, u"::1"_s, 7000, {}, {}, {}, 0};
    QTest::newRow("TLS") << u"rediss://h/1?ca=/etc/own.pem"_s
                         << CacheAddress{Transport::Tls, u"h"_s, 6379, {}, {}, {}, 1, u"/etc/own.pem"_s};
    QTest::newRow("socket") << u"unix:/run/redis/redis.sock"_s
                            << CacheAddress{Transport::Unix, {}, 6379, u"/run/redis/redis.sock"_s};
    QTest::newRow("socket, more") << u"unix:///run/r.sock?db=2&user=ann"_s
                                  << CacheAddress{Transport::Unix, {}, 6379, u"/run/r.sock"_s,
                                                  u"ann"_s,        {}, 2};
}

void TestCacheAddress::isRead()
{
    QFETCH(const QString, text);
    QFETCH(const CacheAddress, address);
    const Result<CacheAddress> read = parseCacheAddress(text);
    QVERIFY(read);
    QVERIFY(*read == address);
}

void TestCacheAddress::isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "h", "h:6379", "http://u:secret@h", "redis://", "redis://:secret@", "redis://u:secret@h/x",
          "redis://u:secret@h:0", "redis://u:secret@h:70000", "redis://u:secret@h/-1",
          "redis://u:secret@h?db=1", "redis://u:secret@h#1", "unix:relative", "unix://h/path?password=secret",
          "unix:/p?db=secret", "rediss://u:secret@h?verify=no"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCacheAddress::isRefused()
{
    QFETCH(const QString, text);
    const Result<CacheAddress> read = parseCacheAddress(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Constraint);
    QVERIFY(!read.error().words().contains("secret"_L1));
}

void TestCacheAddress::isShownWithoutSecrets()
{
    for (const QString &shown : {u"redis://h:6379"_s, u"rediss://h:7000/2"_s}) {
        QString text = shown;
        text.insert(text.indexOf("//"_L1) + 2, "ann:secret@"_L1);
        QCOMPARE(parseCacheAddress(text)->label(), shown);
    }
    QCOMPARE(parseCacheAddress(u"unix:/s?db=2&user=ann"_s)->label(), u"unix:/s?db=2"_s);
}

QTEST_APPLESS_MAIN(TestCacheAddress)
#include "tst_cacheaddress.moc"
