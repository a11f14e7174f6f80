// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/snapshot.h"
#include "cache/snapshotfile.h"
#include "cache/snapshotstore.h"
#include "core/workerthread.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <map>
#include <variant>

namespace tidemark::cache
{

using PaneData = std::variant<Shared<LiveCounts>, Shared<TideTable>, Shared<TrendSeries>,
                              Shared<UniqueSeries>, Shared<CountryBreakdown>, Shared<RequestSeries>>;

/// One pane to be kept.
struct PaneToKeep {
    PaneKey key;
    Instant takenAt;
    PaneData data;
};

/// Where the panes of these questions are kept; the places of PaneData.
[[nodiscard]] PaneKey paneKey(const QString &server, const LiveQuestion &live, const HistoryQuestion &history,
                              std::size_t pane);

/// What stands on SnapshotStore's thread.
class StoreWorker final : public ThreadWorker
{
    Q_OBJECT

public:
    StoreWorker(const QString &path, const SnapshotStore::Limits &limits);

    void begin() override;
    void end() override;
    void keep(const std::vector<PaneToKeep> &panes);
    void load(quint64 request, const QString &server, const LiveQuestion &live,
              const HistoryQuestion &history);

Q_SIGNALS:
    void loaded(quint64 request, const tidemark::cache::Snapshot &snapshot);
    /// The file was damaged and is now called so (empty: it could not be moved).
    void movedAside(const QString &path);
    /// Nothing can be kept; the system's words.
    void cannotKeep(const QString &reason);

private:
    void flush();
    [[nodiscard]] Result<void> openAndPrune();
    [[nodiscard]] Result<void> writeGathered();
    template<typename T>
    [[nodiscard]] Result<std::optional<Kept<T>>> read(const PaneKey &key);
    [[nodiscard]] Result<Snapshot> readAll(const QString &server, const LiveQuestion &live,
                                           const HistoryQuestion &history);
    [[nodiscard]] bool beginAnew(const Error &error);
    void noteTrouble(const Error &error);

    SnapshotFile m_file;
    SnapshotStore::Limits m_limits;
    QTimer m_gathering;
    std::map<PaneKey, PaneToKeep> m_gathered; // the newest of each
    int m_writes = 0;
    bool m_inTrouble = false;
    QDeadlineTimer m_relent; // while in trouble
    QDeadlineTimer m_toldLately;
};

} // namespace tidemark::cache
