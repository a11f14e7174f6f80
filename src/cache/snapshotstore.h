// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/snapshot.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::cache
{

/// Keeps the last good data of every pane, a server and question, in one SQLite file, so that the window has
/// something to show before the first answer comes, or with no network at all. All work is done on a thread
/// of its own; calls return at once.
///
/// It is a cache: its loss costs nothing but that first look. A file that is damaged is moved aside to
/// FILE.corrupt-TIME and begun anew; a file that cannot be written (disk full, read-only) means that nothing
/// is kept for a while. Either way noticed() says so, once.
///
/// The file is readable for its owner only. It holds what the panes show, no secret and no raw row.
class SnapshotStore : public QObject
{
    Q_OBJECT

public:
    /// Where to bound the file: what was looked at least recently goes first.
    struct Limits {
        int tenants = 500;          ///< a tenant of one dataset on one server counts as one
        int questionsAPane = 6;     ///< ranges and zones kept for one tenant
        Milliseconds gather{5000};  ///< saves are gathered that long and written in one transaction
        Milliseconds relent{60000}; ///< after a failure to write, nothing is written for so long
    };

    explicit SnapshotStore(const QString &file, QObject *parent = nullptr);
    SnapshotStore(const QString &file, const Limits &limits, QObject *parent = nullptr);
    /// Writes what is gathered and waits for it.
    ~SnapshotStore() override;

    /// Keeps the good parts of an answer; parts that are errors leave what was kept before. server: what
    /// tells coordinators and logins apart, never a conninfo.
    void save(const QString &server, const LiveAnswer &answer, Instant takenAt);
    /// question: what answer was asked for; a moving range finds its data again tomorrow. An answer to
    /// another question is not kept.
    void save(const QString &server, const HistoryQuestion &question, const HistoryAnswer &answer,
              Instant takenAt);
    /// Answered once, from the event loop of the thread that made this object; with an empty snapshot where
    /// nothing is kept or the file cannot be read.
    void load(const QString &server, const LiveQuestion &live, const HistoryQuestion &history,
              std::function<void(const Snapshot &)> reply);

Q_SIGNALS:
    /// Something a person should know, in words for people.
    void noticed(const QString &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::cache
