// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotcodec.h"

#include "unit/cache/samples.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace tidemark;
using namespace tidemark::cache;
using namespace Qt::StringLiterals;

namespace
{
const RangeQuestion question = test::sampleQuestion(1).at(test::sampleTime);

template<typename T>
void comesBack(const T &data)
{
    const Making making{
        {{u"read/x"_s, "SELECT $1::int", {QByteArray("1"), std::nullopt}, 3, std::chrono::milliseconds(12)}},
        {u"events"_s}};
    const Decoded<T> decoded = decode<T>(encode(data, making));
    QCOMPARE(decoded.state, BlobState::Good);
    QVERIFY(decoded.data);
    QVERIFY(*decoded.data == data);
    QVERIFY(decoded.making == making);
}

// As a program of tomorrow, or an attacker, would seal it: the checksum is right.
QByteArray sealed(const QByteArray &head, const QByteArray &payload)
{
    return head + QCryptographicHash::hash(head + payload, QCryptographicHash::Sha256) + payload;
}
QByteArray head(const QByteArray &blob)
{
    return blob.first(8);
}
QByteArray payload(const QByteArray &blob)
{
    return blob.sliced(8 + 32);
}
} // namespace

class TestSnapshotCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack();
    void emptyAnswersComeBack();
    void floatsComeBackExactly();
    void everyFlippedBitIsNoticed();
    void everyTruncationIsNoticed();
    void onePanesBlobIsNotAnothers();
    void anotherFormatIsNoDamage();
    void nonsenseUnderAGoodSealIsRefused();
    void hostileLengthsAreRefused();
    void brokenShapesAreRefused();
};

void TestSnapshotCodec::whatIsWrittenComesBack()
{
    comesBack(test::sampleCounts(7));
    comesBack(test::sampleTide());
    comesBack(test::sampleTrend(question));
    comesBack(test::sampleUniques(question));
    comesBack(test::sampleCountries(question));
    comesBack(test::sampleRequests(question));
}

void TestSnapshotCodec::emptyAnswersComeBack()
{
    comesBack(LiveCounts());
    comesBack(TideTable());
    comesBack(TrendSeries());
    comesBack(UniqueSeries());
    comesBack(CountryBreakdown());
    comesBack(RequestSeries());
}

void TestSnapshotCodec::floatsComeBackExactly()
{
    for (const double value : {0.1, 1.0 / 3.0, 1e-310, 1.7976931348623157e308, -0.0, 1752.9999999999998}) {
        RequestSeries requests;
        requests.range.averageResponseMs = value;
        const Decoded<RequestSeries> decoded = decode<RequestSeries>(encode(requests));
        QVERIFY(decoded.data);
        const double read = *decoded.data->range.averageResponseMs;
        QCOMPARE(std::memcmp(&read, &value, sizeof value), 0);
    }
}

void TestSnapshotCodec::everyFlippedBitIsNoticed()
{
    const QByteArray good = encode(test::sampleCountries(question));
    for (qsizetype byte = 0; byte < good.size(); ++byte) {
        QByteArray damaged = good;
        damaged[byte] = static_cast<char>(damaged.at(byte) ^ (1 << (byte % 8)));
        QCOMPARE(decode<CountryBreakdown>(damaged).state, BlobState::Damaged);
    }
}

void TestSnapshotCodec::everyTruncationIsNoticed()
{
    const QByteArray good = encode(test::sampleTide());
    for (qsizetype length = 0; length < good.size(); ++length)
        QCOMPARE(decode<TideTable>(good.first(length)).state, BlobState::Damaged);
    QCOMPARE(decode<TideTable>(good + 'x').state, BlobState::Damaged);
}

void TestSnapshotCodec::onePanesBlobIsNotAnothers()
{
    QCOMPARE(decode<UniqueSeries>(encode(TrendSeries())).state, BlobState::Damaged);
}

void TestSnapshotCodec::anotherFormatIsNoDamage()
{
    const QByteArray good = encode(test::sampleTide());
    QByteArray newer = head(good);
    newer[5] = 99;
    QCOMPARE(decode<TideTable>(sealed(newer, payload(good))).state, BlobState::OtherFormat);
}

void TestSnapshotCodec::nonsenseUnderAGoodSealIsRefused()
{
    QRandomGenerator random(1);
    const QByteArray good = encode(test::sampleTrend(question));
    const QByteArray plain = qUncompress(payload(good));
    QCOMPARE(decode<TrendSeries>(sealed(head(good), qCompress(plain))).state, BlobState::Good);
    // Whatever bytes are changed, the answer is a well-formed series or a refusal, never a crash.
    for (int round = 0; round < 500; ++round) {
        QByteArray changed = plain;
        for (int change = 0; change < 3; ++change)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        const Decoded<TrendSeries> decoded = decode<TrendSeries>(sealed(head(good), qCompress(changed)));
        if (decoded.data)
            QCOMPARE(decoded.data->tail.size(), decoded.data->buckets.size());
    }
    QCOMPARE(decode<TrendSeries>(sealed(head(good), QByteArray("no zlib stream at all"))).state,
             BlobState::Damaged);
    QCOMPARE(decode<TrendSeries>(sealed(head(good), QByteArray())).state, BlobState::Damaged);
}

void TestSnapshotCodec::hostileLengthsAreRefused()
{
    const QByteArray good = encode(test::sampleTide());
    // "Four gigabytes, uncompressed"
    QByteArray bomb = payload(good);
    bomb.replace(0, 4, QByteArray(4, '\xff'));
    QCOMPARE(decode<TideTable>(sealed(head(good), bomb)).state, BlobState::Damaged);
    // Every aligned word as a length of almost everything
    const QByteArray plain = qUncompress(payload(good));
    for (qsizetype at = 0; at + 4 <= plain.size(); ++at) {
        QByteArray changed = plain;
        changed.replace(at, 4, QByteArray("\x7f\xff\xff\xf0", 4));
        (void)decode<TideTable>(sealed(head(good), qCompress(changed)));
    }
}

void TestSnapshotCodec::brokenShapesAreRefused()
{
    LiveCounts counts = test::sampleCounts(1);
    counts.counts.at(1).pop_back();
    QCOMPARE(decode<LiveCounts>(encode(counts)).state, BlobState::Damaged);
    TrendSeries trend = test::sampleTrend(question);
    trend.tail.pop_back();
    QCOMPARE(decode<TrendSeries>(encode(trend)).state, BlobState::Damaged);
    UniqueSeries uniques = test::sampleUniques(question);
    uniques.estimates.clear();
    QCOMPARE(decode<UniqueSeries>(encode(uniques)).state, BlobState::Damaged);
    RequestSeries requests = test::sampleRequests(question);
    requests.figures.emplace_back();
    QCOMPARE(decode<RequestSeries>(encode(requests)).state, BlobState::Damaged);
    LatencySeries latency = test::sampleLatency(question);
    latency.histograms.pop_back();
    QCOMPARE(decode<LatencySeries>(encode(latency)).state, BlobState::Damaged);
    using Bins = std::vector<LatencyHistogram::Bin>;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const Bins &bins : {Bins{{5, 1}, {4, 1}}, Bins{{lastBin + 1, 1}}, Bins{{-2, 1}}, Bins{{5, -1}},
                             Bins{{5, most}, {6, 1}}}) {
        latency = test::sampleLatency(question);
        latency.range = LatencyHistogram(bins);
        QCOMPARE(decode<LatencySeries>(encode(latency)).state, BlobState::Damaged);
    }
}

QTEST_GUILESS_MAIN(TestSnapshotCodec)
#include "tst_snapshotcodec.moc"
