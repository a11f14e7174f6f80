// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/followedfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::ingest
{

FollowedFile::FollowedFile(int fd, const QString &path, PumpPlan &plan, BatchMaker &maker,
                           const StopSignal &stop)
    : m_fd(fd)
    , m_path(path)
    , m_plan(plan)
    , m_maker(maker)
    , m_stop(stop)
    , m_parser(plan.makeParser())
    , m_source(descriptorSource(fd, path, stop))
    , m_feed(*m_parser)
{
}

FollowedFile::~FollowedFile()
{
    if (m_name)
        m_plan.inHand.remove(m_name->key);
}

Result<void> FollowedFile::begin(const FoundSource &found)
{
    auto name = std::make_shared<SourceName>();
    *name = {found.key, m_path};
    m_name = std::move(name);
    m_plan.inHand.insert(found.key);
    const Result<Resumed> resumed = skipTo(*m_source, found.place, m_plan.headed, m_feed, m_stop);
    if (!resumed)
        return resumed.error();
    m_offset = found.place.position - resumed->lacking;
    m_tail.resize(static_cast<std::size_t>(std::min<qint64>(m_offset, tailBytes)));
    const auto size = static_cast<qint64>(m_tail.size());
    m_truncated = resumed->lacking > 0 || !resumed->same ||
                  pread(m_fd, m_tail.data(), m_tail.size(), m_offset - size) != size;
    m_beginning.resize(std::min(static_cast<std::size_t>(m_offset), fingerprintBytes));
    m_truncated = m_truncated || pread(m_fd, m_beginning.data(), m_beginning.size(), 0) !=
                                     static_cast<ssize_t>(m_beginning.size());
    m_plan.progress[found.key].place = found.place;
    noteModified();
    return {};
}

Result<std::optional<qint64>> FollowedFile::take()
{
    qint64 taken = 0;
    while (!m_stop.isRaised() && !m_truncated) {
        const std::span<char> space = m_feed.space();
        const ReadOutcome outcome = m_source->read(space, 0);
        if (outcome.error)
            return *outcome.error;
        // Looked at behind the reading: what was read is known to go on from what was read before.
        m_truncated = !isAsRead();
        if (m_truncated || outcome.bytes == 0)
            break;
        if (m_beginning.size() < fingerprintBytes)
            m_beginning.append(space.data(), std::min(outcome.bytes, fingerprintBytes - m_beginning.size()));
        m_tail.append(space.data(), outcome.bytes);
        m_tail.erase(0, m_tail.size() - std::min(m_tail.size(), tailBytes));
        m_offset += static_cast<qint64>(outcome.bytes);
        taken += static_cast<qint64>(outcome.bytes);
        m_maker.useSource(m_name, m_feed.place());
        m_feed.filled(outcome.bytes);
        const bool listened = m_maker.parse(m_feed, false, 0);
        m_plan.progress[m_name->key].place = m_feed.place();
        if (!listened || !m_maker.pushIfOld())
            return std::optional<qint64>();
    }
    if (m_stop.isRaised())
        return std::optional<qint64>();
    if (taken > 0) {
        noteModified();
        resetIdle();
    }
    return std::optional<qint64>(taken);
}

bool FollowedFile::finish()
{
    if (m_feed.pending() == 0)
        return true;
    m_maker.useSource(m_name, m_feed.place());
    const bool listened = m_maker.parse(m_feed, true, 0);
    m_plan.progress[m_name->key].place = m_feed.place();
    return listened;
}

bool FollowedFile::isAsRead() const
{
    struct stat status {
    };
    if (fstat(m_fd, &status) != 0 || status.st_size < m_offset)
        return false;
    std::array<char, tailBytes> now{};
    const auto size = static_cast<qint64>(m_tail.size());
    return pread(m_fd, now.data(), m_tail.size(), m_offset - size) == size &&
           std::equal(m_tail.begin(), m_tail.end(), now.begin());
}

void FollowedFile::noteModified()
{
    struct stat status {
    };
    if (fstat(m_fd, &status) == 0)
        m_modified =
            QDateTime::fromMSecsSinceEpoch(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000);
}

bool FollowedFile::isUnlinked() const
{
    struct stat status {
    };
    return fstat(m_fd, &status) == 0 && status.st_nlink == 0;
}

bool FollowedFile::nameLeadsElsewhere() const
{
    struct stat mine {
    };
    struct stat named {
    };
    return fstat(m_fd, &mine) == 0 && stat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           (mine.st_ino != named.st_ino || mine.st_dev != named.st_dev);
}

} // namespace tidemark::ingest
