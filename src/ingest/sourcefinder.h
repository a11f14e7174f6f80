// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/bytesource.h"
#include "ingest/sourceprogress.h"

#include <QSet>

#include <functional>
#include <string>
#include <vector>

namespace tidemark::ingest
{

/// Which source a file is, and where it was left.
struct FoundSource {
    enum class Kind {
        New,     ///< nobody has read of it
        Known,   ///< what stands before place is what was read
        Other,   ///< new, though another one begins the same way
        Shorter, ///< than what was read of one that begins the same way: that one's key and place
    };
    Kind kind = Kind::New;
    QString key;
    SourcePlace place;
};

/// What stands before the position of a source.
struct TailAnswer {
    enum class State {
        There,
        TooShort, ///< the source ends before it
        Ahead,    ///< it has not been read so far, and cannot be read twice
    };
    State state = State::There;
    QString tail;
};
using TailAt = std::function<TailAnswer(qint64 position)>;

/// Knows sources again, whatever name they have now: by their beginning, and by what stands before the place
/// where they were left. No two files that it was asked about are the same source. Used by one thread.
class SourceFinder
{
public:
    /// progress and stop outlive it.
    SourceFinder(const ProgressMap &progress, bool headed, const StopSignal &stop);

    /// That source is one that is not asked about.
    void claim(const QString &key) { m_claimed.insert(key); }
    /// Files that can be read again, all at once: one that is surely known keeps its source from others that
    /// only begin the same way.
    [[nodiscard]] std::vector<FoundSource> find(const QStringList &paths);
    /// A source of which the beginning was read.
    [[nodiscard]] FoundSource find(const QString &path, std::string_view beginning, const TailAt &tailAt);

private:
    [[nodiscard]] QStringList possibleKeys(const QString &family, std::string_view beginning) const;
    [[nodiscard]] FoundSource look(const QString &family, std::string_view beginning,
                                   const TailAt &tailAt) const;

    const ProgressMap &m_progress;
    const bool m_headed;
    const StopSignal &m_stop;
    QStringList m_open; ///< keys of sources of which no whole beginning was there yet
    QSet<QString> m_claimed;
};

/// The beginning of a source, decompressed, as far as its key needs it; atEnd: there is no more of it.
struct SourceBeginning {
    std::string text;
    bool atEnd = false;
};
/// Reads it off source. Fails with ErrorKind::Io.
[[nodiscard]] Result<SourceBeginning> readBeginning(ByteSource &source, bool headed, const StopSignal &stop);

/// What stands before a position of a descriptor's regular, uncompressed file.
[[nodiscard]] TailAnswer tailOf(int fd, qint64 position);

} // namespace tidemark::ingest
