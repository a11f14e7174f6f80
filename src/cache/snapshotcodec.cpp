// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotcodec.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <concepts>

namespace tidemark::cache
{

namespace
{
constexpr quint32 magic = 0x544d534e; // TMSN
// Raise it with every change of a fields() below or of a struct it names.
constexpr quint16 format = 3;
// More than any pane has: ten years of days by a hundred types are 3 MB.
constexpr quint32 greatestSize = 64u << 20;
constexpr qsizetype hashSize = 32;

// ---- what each struct is made of: written and read by the same words

template<typename T, typename U>
concept Either = std::same_as<std::remove_const_t<T>, U>;

void fields(auto &archive, Either<TimeRange> auto &v)
{
    archive(v.from, v.to);
}
void fields(auto &archive, Either<LiveQuestion> auto &v)
{
    archive(v.dataset, v.tenant, v.to);
}
void fields(auto &archive, Either<LiveCounts> auto &v)
{
    archive(v.question, v.range, v.serverTime, v.types, v.counts, v.previousTotal, v.previous, v.keptFrom);
}
void fields(auto &archive, Either<RangeQuestion> auto &v)
{
    archive(v.dataset, v.tenant, v.range, v.granularity, v.zone, v.uniquesByType);
}
void fields(auto &archive, Either<RangeNote> auto &v)
{
    archive(v.code, v.rows, v.from, v.detail, v.keep);
}
void fields(auto &archive, Either<Provenance> auto &v)
{
    archive(v.source, v.watermark, v.serverTime, v.keptFrom, v.shown, v.range, v.notes);
}
void fields(auto &archive, Either<Bucket> auto &v)
{
    archive(v.start, v.end, v.state);
}
void fields(auto &archive, Either<TrendSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.types, v.counts, v.tail);
}
void fields(auto &archive, Either<UniqueEstimate> auto &v)
{
    archive(v.estimate, v.low, v.high, v.exact, v.atLeast);
}
void fields(auto &archive, Either<UniqueSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.estimates, v.range, v.types, v.byType);
}
void fields(auto &archive, Either<CountryCount> auto &v)
{
    archive(v.code, v.count, v.previous);
}
void fields(auto &archive, Either<CountryBreakdown> auto &v)
{
    archive(v.question, v.provenance, v.countries, v.previous, v.previousRange);
}
void fields(auto &archive, Either<RequestFigures> auto &v)
{
    archive(v.requests, v.success, v.redirects, v.clientErrors, v.serverErrors, v.other, v.averageResponseMs);
}
void fields(auto &archive, Either<RequestSeries> auto &v)
{
    archive(v.question, v.provenance, v.buckets, v.figures, v.range);
}
void fields(auto &archive, Either<DatasetTide> auto &v)
{
    archive(v.dataset, v.watermark, v.waitingRows, v.lagSeconds, v.lateRows, v.partitions, v.horizon);
}
void fields(auto &archive, Either<NodeState> auto &v)
{
    archive(v.name, v.active, v.reachable);
}
void fields(auto &archive, Either<TideTable> auto &v)
{
    archive(v.server, v.serverVersion, v.serverTime, v.citus, v.schemaVersion, v.canOperate, v.datasets,
            v.nodes);
}

// The last value of each enumeration.
template<typename E>
constexpr E lastOf();
template<>
constexpr Dataset lastOf<Dataset>()
{
    return Dataset::HttpRequest;
}
template<>
constexpr Granularity lastOf<Granularity>()
{
    return Granularity::Day;
}
template<>
constexpr Source lastOf<Source>()
{
    return Source::Both;
}
template<>
constexpr BucketState lastOf<BucketState>()
{
    return BucketState::Partial;
}
template<>
constexpr PreviousData lastOf<PreviousData>()
{
    return PreviousData::Unknown;
}
template<>
constexpr RangeNote::Code lastOf<RangeNote::Code>()
{
    return RangeNote::Code::PreviousPartly;
}

// ---- the two archives

class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(const auto &...values) { (put(values), ...); }

private:
    void put(bool v) { m_stream << v; }
    void put(qint32 v) { m_stream << v; }
    void put(qint64 v) { m_stream << v; }
    void put(double v) { m_stream << v; }
    void put(const QString &v) { m_stream << v; }
    void put(const QByteArray &v) { m_stream << v; }
    void put(Instant v) { m_stream << toMSecs(v); }
    void put(TenantId v) { m_stream << v.value(); }
    template<typename E>
    requires std::is_enum_v<E>
    void put(E v) { m_stream << static_cast<quint8>(v); }
    template<typename T>
    void put(const std::optional<T> &v)
    {
        put(v.has_value());
        if (v)
            put(*v);
    }
    void put(const QStringList &v) { putAll(v); }
    template<typename T>
    void put(const std::vector<T> &v)
    {
        putAll(v);
    }
    template<typename T>
    requires std::is_class_v<T>
    void put(const T &v) { fields(*this, v); }
    void putAll(const auto &list)
    {
        m_stream << static_cast<quint32>(list.size());
        for (const auto &one : list)
            put(one);
    }

    QDataStream &m_stream;
};

class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(auto &...values) { (get(values), ...); }
    [[nodiscard]] bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_stream.atEnd(); }

private:
    void get(bool &v) { m_stream >> v; }
    void get(qint32 &v) { m_stream >> v; }
    void get(qint64 &v) { m_stream >> v; }
    void get(double &v) { m_stream >> v; }
    void get(QString &v) { m_stream >> v; }
    void get(QByteArray &v) { m_stream >> v; }
    void get(Instant &v)
    {
        qint64 msecs = 0;
        m_stream >> msecs;
        v = instantFromMSecs(msecs);
    }
    void get(TenantId &v)
    {
        qint32 id = 0;
        m_stream >> id;
        v = TenantId(id);
    }
    template<typename E>
    requires std::is_enum_v<E>
    void get(E &v)
    {
        quint8 number = 0;
        m_stream >> number;
        if (number > static_cast<quint8>(lastOf<E>()))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            v = static_cast<E>(number);
    }
    template<typename T>
    void get(std::optional<T> &v)
    {
        bool there = false;
        get(there);
        v.reset(); // its default may be a value
        if (there && isGood())
            get(v.emplace());
    }
    void get(QStringList &v)
    {
        for (quint32 left = count(); left > 0 && isGood(); --left)
            get(v.emplace_back());
    }
    template<typename T>
    void get(std::vector<T> &v)
    {
        for (quint32 left = count(); left > 0 && isGood(); --left)
            get(v.emplace_back());
    }
    template<typename T>
    requires std::is_class_v<T>
    void get(T &v) { fields(*this, v); }
    // Every element takes at least a byte: a greater count is a lie.
    quint32 count()
    {
        quint32 number = 0;
        m_stream >> number;
        if (number > m_stream.device()->bytesAvailable()) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
            return 0;
        }
        return number;
    }

    QDataStream &m_stream;
};

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

// ---- shapes: what a chart may rely on

bool isGrid(const auto &rows, std::size_t height, std::size_t width)
{
    return rows.size() == height &&
           std::ranges::all_of(rows, [width](const auto &row) { return row.size() == width; });
}

bool isWellFormed(const LiveCounts &v)
{
    return isGrid(v.counts, static_cast<std::size_t>(v.types.size()), liveBins);
}
bool isWellFormed(const TideTable &)
{
    return true;
}
bool isWellFormed(const TrendSeries &v)
{
    return isGrid(v.counts, static_cast<std::size_t>(v.types.size()), v.buckets.size()) &&
           v.tail.size() == v.buckets.size();
}
bool isWellFormed(const UniqueSeries &v)
{
    return v.estimates.size() == v.buckets.size() &&
           isGrid(v.byType, static_cast<std::size_t>(v.types.size()), v.buckets.size());
}
bool isWellFormed(const CountryBreakdown &)
{
    return true;
}
bool isWellFormed(const RequestSeries &v)
{
    return v.figures.size() == v.buckets.size();
}

// A blob of one pane must not be read as another's.
template<typename T>
constexpr quint16 paneCode();
template<>
constexpr quint16 paneCode<LiveCounts>()
{
    return 1;
}
template<>
constexpr quint16 paneCode<TideTable>()
{
    return 2;
}
template<>
constexpr quint16 paneCode<TrendSeries>()
{
    return 3;
}
template<>
constexpr quint16 paneCode<UniqueSeries>()
{
    return 4;
}
template<>
constexpr quint16 paneCode<CountryBreakdown>()
{
    return 5;
}
template<>
constexpr quint16 paneCode<RequestSeries>()
{
    return 6;
}

QByteArray checksum(const QByteArray &head, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(head);
    hash.addData(payload);
    return hash.result();
}
} // namespace

template<typename T>
QByteArray encode(const T &data)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    prepare(stream);
    Writer writer(stream);
    writer(data);
    const QByteArray payload = qCompress(plain, 1);

    QByteArray head;
    QDataStream headStream(&head, QIODevice::WriteOnly);
    headStream << magic << format << paneCode<T>();
    return head + checksum(head, payload) + payload;
}

template<typename T>
Decoded<T> decode(const QByteArray &blob)
{
    constexpr qsizetype headSize = sizeof magic + sizeof format + sizeof(quint16);
    if (blob.size() < headSize + hashSize)
        return {};
    const QByteArray head = blob.first(headSize);
    const QByteArray payload = blob.sliced(headSize + hashSize);
    if (blob.sliced(headSize, hashSize) != checksum(head, payload))
        return {};

    quint32 foundMagic = 0;
    quint16 foundFormat = 0;
    quint16 foundPane = 0;
    QDataStream headStream(head);
    headStream >> foundMagic >> foundFormat >> foundPane;
    if (foundMagic != magic)
        return {};
    if (foundFormat != format)
        return {BlobState::OtherFormat, std::nullopt};
    if (foundPane != paneCode<T>())
        return {};

    // qUncompress allocates what the first four bytes say.
    quint32 plainSize = 0;
    QDataStream(payload) >> plainSize;
    if (plainSize > greatestSize)
        return {};
    const QByteArray plain = qUncompress(payload);
    QDataStream stream(plain);
    prepare(stream);
    Reader reader(stream);
    T data;
    reader(data);
    if (!reader.isGood() || !reader.isAtEnd() || !isWellFormed(data))
        return {};
    return {BlobState::Good, std::move(data)};
}

template QByteArray encode(const LiveCounts &);
template QByteArray encode(const TideTable &);
template QByteArray encode(const TrendSeries &);
template QByteArray encode(const UniqueSeries &);
template QByteArray encode(const CountryBreakdown &);
template QByteArray encode(const RequestSeries &);
template Decoded<LiveCounts> decode(const QByteArray &);
template Decoded<TideTable> decode(const QByteArray &);
template Decoded<TrendSeries> decode(const QByteArray &);
template Decoded<UniqueSeries> decode(const QByteArray &);
template Decoded<CountryBreakdown> decode(const QByteArray &);
template Decoded<RequestSeries> decode(const QByteArray &);

} // namespace tidemark::cache
