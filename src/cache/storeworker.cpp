// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/storeworker.h"

#include "cache/snapshotcodec.h"

#include <utility>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

namespace
{
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

PaneKey keyOf(const QString &server, const LiveQuestion &question)
{
    const QString to = question.to ? toIso(*question.to) : QString();
    return {server,
            datasetName(question.dataset),
            question.tenant.value(),
            {},
            question.filter.isEmpty() ? to : to + u' ' + question.filter.toText()};
}

PaneKey keyOf(const QString &server, const HistoryQuestion &question)
{
    QString text = question.range.toText() + u' ' + granularityName(question.granularity) + u' ' +
                   QString::fromLatin1(question.zone);
    if (!question.filter.isEmpty())
        text += u' ' + question.filter.toText();
    if (question.split == Dimension::Country)
        text += u" by country"_s;
    return {server, datasetName(question.dataset), question.tenant.value(), {}, text};
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
        rows.push_back({key, pane.takenAt, pane.encoded()});
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
    Q_EMIT loaded(request, snapshot.value_or(Snapshot{live, history}));
}

template<typename Series>
Result<void> StoreWorker::read(const PaneKey &key, std::optional<Kept<Series>> &place)
{
    const Result<std::optional<PaneRow>> row = m_file.read(key);
    if (!row)
        return row.error();
    if (!row.value())
        return {};
    Decoded<Series> decoded = decode<Series>(row.value()->data);
    if (decoded.state == BlobState::Damaged)
        return damagedBlob(key.pane);
    // Another version's is replaced in time.
    if (decoded.data)
        place = {std::make_shared<const Series>(*std::move(decoded.data)), row.value()->takenAt,
                 std::move(decoded.making)};
    return {};
}

Result<Snapshot> StoreWorker::readAll(const QString &server, const LiveQuestion &live,
                                      const HistoryQuestion &history)
{
    if (Result<void> opened = m_file.open(); !opened)
        return opened.error();
    Snapshot snapshot{live, history};
    Result<void> outcome;
    const auto readPanes = [&](const auto &panes, const auto &question) {
        const auto readPane = [&]<typename Pane>(const Pane &pane) {
            if (!pane.isOf(question.dataset))
                return;
            const Result<void> done =
                read(keyOf(pane, server, question), snapshot.of<typename Pane::Series>());
            if (outcome)
                outcome = done;
        };
        std::apply([&](const auto &...pane) { (readPane(pane), ...); }, panes);
    };
    readPanes(livePanes, live);
    readPanes(historyPanes, history);
    if (!outcome)
        return outcome.error();
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
