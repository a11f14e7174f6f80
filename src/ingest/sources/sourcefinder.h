// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/sourceprogress.h"
#include "ingest/sources/bytesource.h"
#include "ingest/sources/samecontent.h"

#include <QMultiHash>
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
        Part,    ///< all of it stands at the beginning of another file that is at hand: holder
    };
    Kind kind = Kind::New;
    QString key;
    SourcePlace place;
    QString holder; ///< its path; empty for all other kinds
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

/// The beginning of a source, decompressed, as far as its key needs it; atEnd: there is no more of it.
struct SourceBeginning {
    std::string text;
    bool atEnd = false;
    std::optional<Error> error; ///< what follows text cannot be read; ErrorKind::Io
};
/// Reads it off source.
[[nodiscard]] SourceBeginning readBeginning(ByteSource &source, bool headed, const StopSignal &stop);

/// Knows sources again, whatever name they have now: by their beginning, and by what stands before the place
/// where they were left. Of several files with the same content, or of which one begins with all of another
/// (a log beside its compressed copy, which may be half written), the longest is the source and the others
/// are parts of it. No two other files that it was asked about are the same source. Used by one thread.
class SourceFinder
{
public:
    /// progress and stop outlive it.
    SourceFinder(const ProgressMap &progress, bool headed, const StopSignal &stop);

    /// That source is one that is not asked about.
    void claim(const QString &key);
    /// That file is in hand: what stands at its beginning is a part of it.
    void hold(const QString &path) { m_held << path; }
    /// Files that can be read again, all at once: one that is surely known keeps its source from others that
    /// only begin the same way.
    [[nodiscard]] std::vector<FoundSource> find(const QStringList &paths);
    /// The same file, where find() took it for a new one: a Part, if it is the beginning of what was loaded
    /// in an earlier run under another name and that file still shows it; Shorter, if it may be.
    [[nodiscard]] FoundSource settled(const QString &path, const FoundSource &found) const;
    /// A source of which the beginning was read, and to which more may be added.
    [[nodiscard]] FoundSource find(const QString &path, std::string_view beginning, const TailAt &tailAt);

    /// Of a source that can be read once only and begins like others, this run's too: how much of it is to be
    /// kept for findKept(). Nothing: it begins like none, and find() knows it.
    [[nodiscard]] std::optional<qint64> toBeKept(const QString &path, std::string_view beginning) const;
    /// Such a source, of which kept bytes stand in a file. It may be the same as one that is claimed; where
    /// it ends within what was read of another one, it is Shorter.
    [[nodiscard]] FoundSource findKept(const QString &path, std::string_view beginning, const QString &file,
                                       const TailAt &tailAt);

private:
    enum class Reading {
        Again,
        Once,
        Growing, ///< more may follow what is there, so a single equal record does not tell
    };
    /// A file among others, while they are compared.
    struct Candidate {
        QString path;
        std::string text; ///< its first bytes
        QString holder;   ///< as in FoundSource
    };
    [[nodiscard]] Candidate candidate(const QString &path) const;
    void findHolders(std::vector<Candidate> &candidates) const;
    [[nodiscard]] QString holderOf(const Candidate &one, const SourcePlace &place, const QString &family,
                                   bool &differs) const;
    [[nodiscard]] Overlap::Kind overlap(const Candidate &first, const Candidate &second) const;
    [[nodiscard]] QStringList possibleKeys(const QString &family, std::string_view beginning) const;
    [[nodiscard]] QStringList namesakes(const QString &family, std::string_view beginning,
                                        Reading reading) const;
    [[nodiscard]] std::optional<FoundSource> lookElsewhere(const QString &family, std::string_view beginning,
                                                           const TailAt &tailAt, Reading reading) const;
    [[nodiscard]] FoundSource look(const QString &family, std::string_view beginning, const TailAt &tailAt,
                                   Reading reading) const;

    const ProgressMap &m_progress;
    const bool m_headed;
    const StopSignal &m_stop;
    QStringList m_open;                         ///< keys of sources of which no whole beginning was there yet
    QMultiHash<QString, QString> m_byBeginning; ///< keys of all families
    QStringList m_held;
    QSet<QString> m_claimed;
};

/// What stands before a position of a descriptor's regular, uncompressed file.
[[nodiscard]] TailAnswer tailOf(int fd, qint64 position);

} // namespace tidemark::ingest
