// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/followedfile.h"

namespace tidemark::ingest
{

/// Follows one growing file by its name, like tail -F: waits until it is there, reads it from where it was
/// left, goes on with what is appended, and with the file that takes its place (rotation) or its new
/// beginning (truncation), also where that begins with the same line. A copy with more in it that takes its
/// place (rsync, mv) is the same file: it goes on behind what was read. A file that was rotated away is read
/// on as long as somebody writes to it; what nobody saw of it is read from the rotated file (NAME.1,
/// NAME-20260301, compressed or not), also where that happened between two runs; what cannot be found is
/// noted as a gap. Used by the reading thread.
class Follower
{
public:
    /// plan.progress is kept up to date, so that a file is known again under its rotated name.
    Follower(const QString &path, PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

    /// Takes what is there; answers how many bytes, or nothing where nobody listens.
    [[nodiscard]] Result<std::optional<qint64>> step();

private:
    /// Of what the former file was rotated to.
    enum class CatchUp {
        Rest,  ///< what was appended to the last one that is known
        Since, ///< and all that were written and rotated since
        NoGap, ///< the same, and nothing is missing where none is known
    };

    [[nodiscard]] Result<bool> open();
    [[nodiscard]] Result<std::optional<FoundSource>> identify(int fd, std::string_view beginning);
    [[nodiscard]] bool cannotOpen(int number);
    [[nodiscard]] bool isLastRotated() const;
    [[nodiscard]] bool isBeingReplaced(const FoundSource &found, std::string_view beginning);
    [[nodiscard]] Result<std::optional<qint64>> takeLate();
    [[nodiscard]] Result<bool> turnOver();
    /// What has one of the names that the file is rotated to, the oldest first.
    struct Rotated {
        QStringList paths;
        std::vector<FoundSource> found;
        qsizetype lastKnown = -1; ///< the newest that was read before
    };
    [[nodiscard]] Rotated rotated(const QString &inHand) const;
    /// inHand: the key of what has the name now.
    [[nodiscard]] Result<bool> catchUp(CatchUp what, const QString &inHand);

    const QString m_path;
    PumpPlan &m_plan;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    std::unique_ptr<FollowedFile> m_file;
    std::unique_ptr<FollowedFile> m_late; ///< the one before it: its writer may not know yet
    QStringList m_former;                 ///< keys of the files that had the name before the last
    /// The last file that had the name.
    struct Last {
        QString key;
        std::string beginning; ///< fingerprintBytes at most
        qint64 offset = 0;     ///< bytes that were read of it
        bool truncated = false;
    } m_last;
    std::optional<std::chrono::steady_clock::time_point> m_shorterSince; ///< than m_last
    QDateTime m_modified; ///< the former file, when something was read of it last; a copy is no older
    int m_toldError = 0;  ///< why it could not be opened, as it was told
};

/// Follows all files of the plan until stopped.
[[nodiscard]] Result<void> follow(PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

} // namespace tidemark::ingest
