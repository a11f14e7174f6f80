// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/clientaddress.h"

#include <QTest>

using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ClientAddress::Kind)

class TestClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClientIsOneAddress_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ClientAddress::Kind>("kind");
        QTest::addColumn<QByteArray>("address");
        using enum ClientAddress::Kind;
        const auto row = [](const QByteArray &text, ClientAddress::Kind kind, const QByteArray &address) {
            QTest::newRow(text.isEmpty() ? "nothing" : text.constData()) << text << kind << address;
        };
        row("203.0.113.1", Address, "203.0.113.1");
        row("203.0.113.1:44482", Address, "203.0.113.1");
        row("::ffff:203.0.113.1", Address, "203.0.113.1");
        row("::FFFF:cb00:7101", Address, "203.0.113.1");
        row("::ffff:203.0.113.1:44482", Address, "203.0.113.1");
        row("[::ffff:203.0.113.1]:44482", Address, "203.0.113.1");
        row("2001:db8::1", Address, "2001:db8::1");
        row("2001:DB8:0:0:0:0:0:1", Address, "2001:db8::1");
        row("[2001:db8::1]", Address, "2001:db8::1");
        row("[2001:db8::1]:443", Address, "2001:db8::1");
        row("2001:db8:1:2:3:4:5:6:443", Address, "2001:db8:1:2:3:4:5:6");
        row("fe80::1%eth0", Address, "fe80::1");
        row("[fe80::1%eth0]:443", Address, "fe80::1");
        row("::1", Address, "::1");
        row("", Unknown, "");
        row("-", Unknown, "");
        row("unknown", Unknown, "");
        row("unix:", Unknown, "");
        row("unix:/run/web.sock", Unknown, "");
        row("@", Unknown, "");
        row("/run/web.sock", Unknown, "");
        row("0.0.0.0", Unknown, "");
        row("0.0.0.0:0", Unknown, "");
        row("::", Unknown, "");
        row("::ffff:0.0.0.0", Unknown, "");
        row("host.example", Name, "host.example");
        row("256.0.113.1", Name, "256.0.113.1");
        row("203.0.113.01", Name, "203.0.113.01");
        row("203.0.113.1.5", Name, "203.0.113.1.5");
        row("2001", Name, "2001");
        row("2001:xyz::1", Name, "2001:xyz::1");
        row("[2001:db8::1", Name, "[2001:db8::1");
        row("www.example.org:443", NameAndPort, "www.example.org:443");
    }
    void oneClientIsOneAddress()
    {
        QFETCH(QByteArray, text);
        QFETCH(ClientAddress::Kind, kind);
        QFETCH(QByteArray, address);
        ClientAddress reader;
        QCOMPARE(reader.read({text.constData(), static_cast<std::size_t>(text.size())}), kind);
        QCOMPARE(QByteArray::fromStdString(std::string(reader.text())), address);
    }

    void theClientOfAList_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("proxies"); // -1: not said
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const QByteArray &list, int proxies, const QByteArray &address) {
            QTest::newRow((list + " / " + QByteArray::number(proxies)).constData())
                << list << proxies << address;
        };
        row("203.0.113.1", -1, "203.0.113.1");
        row("203.0.113.1, 10.1.1.1", -1, "203.0.113.1");
        row("203.0.113.1,10.1.1.1", -1, "203.0.113.1");
        row("unknown, 203.0.113.1", -1, "203.0.113.1");
        row("[2001:db8::1]:443, 10.1.1.1", -1, "2001:db8::1");
        row("for=192.0.2.60;proto=http;by=203.0.113.43", -1, "192.0.2.60");
        row("proto=https; For=\"[2001:db8::1]:4711\", for=10.1.1.1", -1, "2001:db8::1");
        row("a, b", -1, "");
        // The last N are the reader's own; what the client wrote itself stands before.
        row("198.51.100.9, 203.0.113.1, 10.1.1.1", 1, "203.0.113.1");
        row("198.51.100.9, 203.0.113.1, 10.1.1.1", 0, "10.1.1.1");
        row("198.51.100.9, 203.0.113.1, 10.1.1.1, 10.1.1.2", 2, "203.0.113.1");
        row("203.0.113.1", 1, "203.0.113.1");
        row("203.0.113.1, 10.1.1.1", 7, "203.0.113.1");
        row("198.51.100.9, unknown, 10.1.1.1", 1, "");
    }
    void theClientOfAList()
    {
        QFETCH(QByteArray, list);
        QFETCH(int, proxies);
        QFETCH(QByteArray, address);
        ClientAddress reader;
        const ClientAddress::Kind kind =
            reader.readList({list.constData(), static_cast<std::size_t>(list.size())},
                            proxies < 0 ? std::nullopt : std::optional(proxies));
        QCOMPARE(kind == ClientAddress::Kind::Address, !address.isEmpty());
        QCOMPARE(QByteArray::fromStdString(std::string(reader.text())), address);
    }
};

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_clientaddress.moc"
