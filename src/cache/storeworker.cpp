// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/storeworker.h"

#include "cache/snapshotcodec.h"

#include <array>
#include <utility>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

namespace
{
// The places of PaneData.
constexpr std::array<QLatin1StringView, std::variant_size_v<PaneData>> paneNames{
    "live"_L1, "tide"_L1, "trend"_L1, "uniques"_L1, "countries"_L1, "requests"_L1};
constexpr std::size_t livePane = 0;
constexpr std::size_t tidePane = 1;
// Also at the beginning: between two of these a session adds a few tenants at most.
constexpr int pruneEvery = 50;

Error damagedBlob(const QString &pane)
{
    Error error;
    error.kind = ErrorKind::Io;
    error.storeCode = 11; // SQLITE_CORRUPT, as of the file itself
    error.text = u"checksum mismatch"_s;
    error.statement = u"cache/"_s + pane;
    return error;
}
} // namespace

PaneKey paneKey(const QString &server, const LiveQuestion &live, const HistoryQuestion &history,
                std::size_t pane)
{
    const QString name = paneNames.at(pane);
    if (pane == tidePane)
        return {server, {}, 0, name, {}};
    if (pane == livePane)
        return {server, datasetName(live.dataset), live.tenant.value(), name,
                live.to ? toIso(*live.to) : QString()};
    const QString question = history.range.toText() + u' ' + granularityName(history.granularity) + u' ' +
                             QString::fromLatin1(history.zone);
    return {server, datasetName(history.dataset), history.tenant.value(), name, question};
}

StoreWorker::StoreWorker(const QString &path, const SnapshotStore::Limits &limits)
    : m_file(path)
    , m_limits(limits)
    , m_gathering(this)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(limits.gather);
    connect(&m_gathering, &QTimer::timeout, this, &StoreWorker::flush);
}

void StoreWorker::begin()
{
    Result<void> ready = openAndPrune();
    if (!ready && beginAnew(ready.error()))
        ready = openAndPrune();
    if (!ready)
        noteTrouble(ready.error());
}

Result<void> StoreWorker::openAndPrune()
{
    if (Result<void> opened = m_file.open(); !opened)
        return opened;
    return m_file.prune(m_limits.tenants);
}

void StoreWorker::end()
{
    flush();
    m_file.close();
    quit();
}

void StoreWorker::keep(const std::vector<PaneToKeep> &panes)
{
    if (m_inTrouble && !m_relent.hasExpired())
        return;
    for (const PaneToKeep &pane : panes)
        m_gathered.insert_or_assign(pane.key, pane);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void StoreWorker::flush()
{
    m_gathering.stop();
    if (m_gathered.empty())
        return;
    Result<void> written = writeGathered();
    if (!written && beginAnew(written.error()))
        written = writeGathered();
    m_gathered.clear();
    if (written)
        m_inTrouble = false;
    else
        noteTrouble(written.error());
}

Result<void> StoreWorker::writeGathered()
{
    if (Result<void> opened = m_file.open(); !opened)
        return opened;
    std::vector<PaneRow> rows;
    for (const auto &[key, pane] : m_gathered)
        rows.push_back(
            {key, pane.takenAt, std::visit([](const auto &data) { return encode(*data); }, pane.data)});
    if (Result<void> written = m_file.write(rows, m_limits.questionsAPane); !written)
        return written;
    if (++m_writes % pruneEvery != 0)
        return {};
    return m_file.prune(m_limits.tenants);
}

void StoreWorker::load(quint64 request, const QString &server, const LiveQuestion &live,
                       const HistoryQuestion &history)
{
    flush();
    const Result<Snapshot> snapshot = readAll(server, live, history);
    if (!snapshot)
        (void)beginAnew(snapshot.error());
    Q_EMIT loaded(request, snapshot.value_or(Snapshot{live, history, {}, {}, {}, {}, {}, {}}));
}

template<typename T>
Result<std::optional<Kept<T>>> StoreWorker::read(const PaneKey &key)
{
    const Result<std::optional<PaneRow>> row = m_file.read(key);
    if (!row)
        return row.error();
    if (!row.value())
        return std::optional<Kept<T>>();
    Decoded<T> decoded = decode<T>(row.value()->data);
    if (decoded.state == BlobState::Damaged)
        return damagedBlob(key.pane);
    if (!decoded.data)
        return std::optional<Kept<T>>(); // another version's: it is replaced in time
    return std::optional(Kept<T>{std::make_shared<const T>(*std::move(decoded.data)), row.value()->takenAt});
}

Result<Snapshot> StoreWorker::readAll(const QString &server, const LiveQuestion &live,
                                      const HistoryQuestion &history)
{
    if (Result<void> opened = m_file.open(); !opened)
        return opened.error();
    Snapshot snapshot{live, history, {}, {}, {}, {}, {}, {}};
    std::optional<Error> failure;
    std::size_t pane = 0;
    const auto readInto = [&]<typename T>(std::optional<Kept<T>> &place) {
        Result<std::optional<Kept<T>>> kept = read<T>(paneKey(server, live, history, pane++));
        if (kept)
            place = std::move(kept).value();
        else if (!failure)
            failure = kept.error();
    };
    readInto(snapshot.counts);
    readInto(snapshot.tide);
    readInto(snapshot.trend);
    readInto(snapshot.uniques);
    readInto(snapshot.countries);
    readInto(snapshot.requests);
    if (failure)
        return *failure;
    return snapshot;
}

// Gives true where the file was damaged and a new one can take its place.
bool StoreWorker::beginAnew(const Error &error)
{
    if (!SnapshotFile::isDamaged(error))
        return false;
    const QString aside = m_file.moveAside();
    Q_EMIT movedAside(aside);
    return !aside.isEmpty();
}

void StoreWorker::noteTrouble(const Error &error)
{
    m_relent.setRemainingTime(m_limits.relent);
    // On a disk that is nearly full a small write may still succeed between two that do not: no news.
    if (!std::exchange(m_inTrouble, true) && m_toldLately.hasExpired()) {
        m_toldLately.setRemainingTime(std::chrono::hours(1));
        Q_EMIT cannotKeep(error.words());
    }
}

} // namespace tidemark::cache
