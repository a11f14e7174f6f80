// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loadjob.h"
#include "ingest/formats/accesslog.h"
#include "ingest/formats/geocountry.h"
#include "ingest/loadsummary.h"
#include "support/files.h"
#include "unit/ingest/parsed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

namespace
{

/// A country database with three networks, written after https://maxmind.github.io/MaxMind-DB/: 1.0.0.0/8 is
/// DE, 2.0.0.0/8 belongs to somebody in JP (registered only), 3.0.0.0/8 has a record without a country.
class Database
{
public:
    /// Of another kind: records without countries.
    QByteArray otherBytes()
    {
        const int provider = record(map({{"autonomous_system_organization", text("Example")}}));
        insert(1, provider);
        insert(2, provider);
        return written("Test-ASN");
    }
    /// For IPv6 alone: 32.0.0.0/8 is then 2000::/8, and nothing begins as IPv4 in IPv6 does.
    QByteArray sixBytes()
    {
        insert(0x20, record(map({{"country", map({{"iso_code", text("DE")}})}})));
        return written("Test-Country", 6);
    }
    QByteArray bytes()
    {
        const int germany = record(map({{"country", map({{"iso_code", text("DE")}})}}));
        const int japan = record(map({{"registered_country", map({{"iso_code", text("JP")}})}}));
        const int nobody = record(map({{"continent", map({{"code", text("AN")}})}}));
        insert(1, germany);
        insert(2, japan);
        insert(3, nobody);
        return written("Test-Country");
    }
    /// Of records that have that member, as ip-location-db and IPinfo write them.
    QByteArray bytesOf(const std::vector<std::pair<const char *, QByteArray>> &members)
    {
        std::vector<std::pair<const char *, QByteArray>> encoded;
        for (const auto &[name, value] : members)
            encoded.emplace_back(name, text(value));
        insert(1, record(map({{"country_code", text("-")}}))); // some begin with what nobody has
        insert(8, record(map(encoded)));
        insert(9, record(map({{"country", map({{"iso_code", text("SE")}})}})));
        return written("country");
    }

private:
    [[nodiscard]] QByteArray written(const char *type, int version = 4) const
    {
        QByteArray out;
        const int nodes = static_cast<int>(m_nodes.size());
        for (const auto &node : m_nodes) {
            for (const int child : node) {
                const int value = child == unknown ? nodes : child < 0 ? nodes + 16 + (-child - 1) : child;
                out += char(value >> 16);
                out += char(value >> 8);
                out += char(value);
            }
        }
        return out + QByteArray(16, '\0') + m_data + "\xab\xcd\xefMaxMind.com" +
               map({{"binary_format_major_version", number(Bits16, 2)},
                    {"binary_format_minor_version", number(Bits16, 0)},
                    {"build_epoch", QByteArray("\x01\x02\x01")},
                    {"database_type", text(type)},
                    {"description", map({})},
                    {"ip_version", number(Bits16, version)},
                    {"languages", QByteArray("\x00\x04", 2)},
                    {"node_count", number(Bits32, nodes)},
                    {"record_size", number(Bits16, 24)}});
    }

    static constexpr int unknown = std::numeric_limits<int>::max();

    static QByteArray text(const QByteArray &value)
    {
        const int size = static_cast<int>(value.size());
        if (size < 29)
            return char(0x40 | size) + value;
        return QByteArray(1, char(0x40 | 29)) + char(size - 29) + value;
    }
    enum Width { Bits16 = 0xA2, Bits32 = 0xC2 };
    static QByteArray number(Width width, int value)
    {
        return QByteArray(1, char(width)) + char(value >> 8) + char(value);
    }
    static QByteArray map(const std::vector<std::pair<const char *, QByteArray>> &members)
    {
        QByteArray out(1, char(0xE0 | members.size()));
        for (const auto &[name, value] : members)
            out += text(name) + value;
        return out;
    }
    int record(const QByteArray &value)
    {
        const auto at = static_cast<int>(m_data.size());
        m_data += value;
        return -(at + 1);
    }
    void insert(int firstByte, int leaf)
    {
        std::size_t node = 0;
        for (int bit = 7; bit >= 0; --bit) {
            const auto side = static_cast<std::size_t>(firstByte >> bit & 1);
            if (bit == 0) {
                m_nodes[node][side] = leaf;
                return;
            }
            if (m_nodes[node][side] == unknown) {
                m_nodes[node][side] = static_cast<int>(m_nodes.size());
                m_nodes.push_back({unknown, unknown});
            }
            node = static_cast<std::size_t>(m_nodes[node][side]);
        }
    }

    std::vector<std::array<int, 2>> m_nodes{{unknown, unknown}};
    QByteArray m_data;
};

} // namespace

/// Countries by address, from databases as GeoLite2, DB-IP, ip-location-db and IPinfo have them.
class TestGeoCountry : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"test.mmdb"_s);
        QFile out(m_file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(Database().bytes());
    }

    void addresses_data()
    {
        QTest::addColumn<std::string>("address");
        QTest::addColumn<std::string>("country");
        const auto row = [](const char *address, const char *country) {
            QTest::newRow(address) << std::string(address) << std::string(country);
        };
        row("1.2.3.4", "DE");
        row("1.255.255.255", "DE");
        row("::ffff:1.2.3.4", "DE");
        row("2.0.0.1", "JP");
        row("3.0.0.1", "");
        row("4.0.0.1", "");
        row("127.0.0.1", "");
        row("::1", "");
        row("1.2.3.4:8080", "DE");
        row("[1.2.3.4]:8080", "DE");
        row("1.2.3.4%eth0", "DE");
        row("::ffff:1.2.3.4%eth0", "DE");
        row("[::ffff:1.2.3.4]", "DE");
        row("[::ffff:1.2.3.4]:8080", "DE");
        row("::ffff:0102:0304", "DE");
        row("[2001:db8::1]:443", "");
        row("fe80::1%eth0", "");
        row("[1.2.3.4", "");
        row(":8080", "");
        row("-", "");
        row("unix:", "");
        row("www.example.org:80", "");
        row("www.example.org", "");
        row("1.2.3", "");
        row("", "");
    }
    void addresses()
    {
        QFETCH(std::string, address);
        QFETCH(std::string, country);
        const Result<std::shared_ptr<GeoCountries>> countries = GeoCountries::open(m_file);
        QVERIFY2(countries.has_value(), qPrintable(countries ? QString() : countries.error().words()));
        QCOMPARE(std::string((*countries)->countryOf(address)), country);
        QCOMPARE(std::string((*countries)->countryOf("1.1.1.1")), std::string("DE"));
        QCOMPARE(std::string((*countries)->countryOf(address)), country);
    }

    void recordsOfOtherMakers_data()
    {
        using Members = std::vector<std::pair<const char *, QByteArray>>;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::string>("country");
        const auto row = [](const char *name, const Members &members, const char *country) {
            QTest::newRow(name) << Database().bytesOf(members) << std::string(country);
        };
        row("ip-location-db", {{"country_code", "US"}}, "US");
        row("IPinfo Lite",
            {{"continent", "North America"}, {"country", "United States"}, {"country_code", "US"}}, "US");
        row("IPinfo's countries", {{"country", "US"}, {"country_name", "United States"}}, "US");
        row("in small letters", {{"country_code", "us"}}, "US");
        row("a name alone", {{"country", "United States"}}, "");
        row("a short name", {{"country", "Chad"}}, "");
        row("unknown", {{"country_code", "-"}}, "");
        row("unknown, too", {{"country_code", "ZZ"}, {"country", "ZZ"}}, "");
        row("three letters", {{"country_code", "USA"}}, "");
    }
    void recordsOfOtherMakers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::string, country);
        const QString path = test::writeFile(m_dir.filePath(u"made.mmdb"_s), bytes);
        const Result<std::shared_ptr<GeoCountries>> countries = GeoCountries::open(path);
        QVERIFY2(countries.has_value(), qPrintable(countries ? QString() : countries.error().words()));
        QCOMPARE(std::string((*countries)->countryOf("8.8.8.8")), country);
        QCOMPARE(std::string((*countries)->countryOf("1.2.3.4")), std::string());
        QCOMPARE(std::string((*countries)->countryOf("9.9.9.9")), std::string("SE"));
    }

    void aLogGetsItsCountries()
    {
        const QByteArray log = "1.2.3.4 - - [21/Nov/2026:01:02:03 +0000] \"GET /a HTTP/1.1\" 200 1\n"
                               "9.2.3.4 - - [21/Nov/2026:01:02:03 +0000] \"GET /b HTTP/1.1\" 200 1\n";
        for (const bool known : {true, false}) {
            const Result<LogFormat> format = LogFormat::compile({});
            AccessLog parser(*format, RowWriter(Dataset::HttpRequest, TenantId(1),
                                                known ? *GeoCountries::open(m_file) : nullptr));
            const Parsed parsed = parseAll(parser, log);
            QCOMPARE(parsed.rows,
                     QStringList({u"2026-11-21 01:02:03+00\t1\t/a\t%1\t1.2.3.4\t200\t\\N\t1"_s.arg(
                                      known ? u"DE"_s : u"\\N"_s),
                                  u"2026-11-21 01:02:03+00\t1\t/b\t\\N\t9.2.3.4\t200\t\\N\t1"_s}));
        }
    }

    void addressesOfTheOtherKind()
    {
        const QString six = test::writeFile(m_dir.filePath(u"six.mmdb"_s), Database().sixBytes());
        const Result<std::shared_ptr<GeoCountries>> forFour = GeoCountries::open(m_file);
        const Result<std::shared_ptr<GeoCountries>> forSix = GeoCountries::open(six);
        QVERIFY(forFour && forSix);
        for (const char *address : {"1.2.3.4", "9.9.9.9", "::ffff:1.2.3.4", "1.2.3.4:80"}) {
            QVERIFY2(!(*forFour)->lacksKindOf(address), address);
            QVERIFY2((*forSix)->lacksKindOf(address), address);
        }
        for (const char *address : {"2001:db8::1", "[2001:db8::1]:443"}) {
            QVERIFY2((*forFour)->lacksKindOf(address), address);
            QVERIFY2(!(*forSix)->lacksKindOf(address), address);
        }
        for (const char *address : {"::1", "fe80::1%eth0", "fd00::1", "-", "", "www.example.org"}) {
            QVERIFY2(!(*forFour)->lacksKindOf(address), address);
            QVERIFY2(!(*forSix)->lacksKindOf(address), address);
        }
        QCOMPARE(std::string((*forSix)->countryOf("2001:db8::1")), std::string("DE"));

        const QByteArray log = "1.2.3.4 - - [21/Nov/2026:01:02:03 +0000] \"GET /a HTTP/1.1\" 200 1\n"
                               "9.2.3.4 - - [21/Nov/2026:01:02:03 +0000] \"GET /b HTTP/1.1\" 200 1\n"
                               "2001:db8::1 - - [21/Nov/2026:01:02:03 +0000] \"GET /c HTTP/1.1\" 200 1\n";
        for (const auto &[countries, unknown] : {std::pair{*forFour, 1}, std::pair{*forSix, 2}}) {
            AccessLog parser(*LogFormat::compile({}),
                             RowWriter(Dataset::HttpRequest, TenantId(1), countries));
            QCOMPARE(parseAll(parser, log).facts.otherKind, unknown);
        }
    }

    void aLoadTellsOfThem()
    {
        RowBatch batch;
        SourceMark &mark = batch.marks.emplace_back();
        mark.source = std::make_shared<SourceName>(SourceName{u"log"_s, u"log"_s});
        mark.rows = 3;
        mark.facts = {.requests = 3, .withTime = 3, .withUrl = 3, .withAddress = 3, .withBytes = 3};
        LoadJob job;
        job.geoipFile = u"/var/lib/four.mmdb"_s;
        for (const qint64 unknown : {0, 2}) {
            mark.facts.otherKind = unknown;
            LoadSummary summary;
            summary.add(batch);
            LoadReport report;
            report.stored = 3;
            summary.finish(job, report);
            QCOMPARE(report.notes.size(), unknown > 0 ? 1 : 0);
            QVERIFY(report.notes.isEmpty() || report.notes.front().startsWith(u"2 request"_s));
            QVERIFY(report.notes.isEmpty() || report.notes.front().contains(job.geoipFile));
        }
    }

    void whatIsNoDatabaseIsSaid()
    {
        const QString wrong = m_dir.filePath(u"wrong.mmdb"_s);
        QFile out(wrong);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("not a database");
        out.close();
        // One that is good for something else would leave every country unknown, and say nothing.
        const QString other = m_dir.filePath(u"other.mmdb"_s);
        QFile otherOut(other);
        QVERIFY(otherOut.open(QIODevice::WriteOnly));
        otherOut.write(Database().otherBytes());
        otherOut.close();
        const Result<std::shared_ptr<GeoCountries>> otherKind = GeoCountries::open(other);
        QVERIFY(!otherKind);
        QVERIFY(otherKind.error().words().contains(u"Test-ASN"_s));
        for (const QString &path : {wrong, other, m_dir.filePath(u"missing.mmdb"_s)}) {
            const Result<std::shared_ptr<GeoCountries>> countries = GeoCountries::open(path);
            QVERIFY(!countries);
            QVERIFY(countries.error().words().startsWith(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestGeoCountry)
#include "tst_geocountry.moc"
