// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/snapshot.h"
#include "cache/snapshotfile.h"
#include "cache/snapshotstore.h"
#include "core/workerthread.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace tidemark::cache
{

/// One pane to be kept.
struct PaneToKeep {
    PaneKey key;
    Instant takenAt;
    std::function<QByteArray()> encoded;
};

/// Where the answers to these questions are kept; the pane's name is still to be set.
[[nodiscard]] PaneKey keyOf(const QString &server, const LiveQuestion &question);
[[nodiscard]] PaneKey keyOf(const QString &server, const HistoryQuestion &question);

/// Where a pane of them is kept.
template<typename Pane>
[[nodiscard]] PaneKey keyOf(const Pane &pane, const QString &server, const auto &question)
{
    PaneKey key = pane.ofServer ? PaneKey{server, {}, 0, {}, {}} : keyOf(server, question);
    key.pane = pane.name;
    return key;
}

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
    template<typename Series>
    [[nodiscard]] Result<void> read(const PaneKey &key, std::optional<Kept<Series>> &place);
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
