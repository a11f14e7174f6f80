// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/follower.h"

#include "ingest/decoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

bool isRotatedName(QStringView name, QStringView base)
{
    static const QRegularExpression ending(u"^[.\\-_][0-9][0-9.\\-_T]*(\\.(gz|xz|zst))?$"_s);
    return name.startsWith(base) && ending.match(name.sliced(base.size()).toString()).hasMatch();
}

Follower::Follower(const QString &path, PumpPlan &plan, BatchMaker &maker, const StopSignal &stop)
    : m_path(path)
    , m_plan(plan)
    , m_maker(maker)
    , m_stop(stop)
    , m_parser(plan.makeParser())
    , m_feed(*m_parser)
{
}

Result<std::optional<qint64>> Follower::step()
{
    m_taken = 0;
    if (!m_source) {
        const Result<bool> opened = open();
        if (!opened)
            return opened.error();
        if (!*opened)
            return m_stop.isRaised() ? std::optional<qint64>() : std::optional<qint64>(0);
    }
    const Result<bool> goesOn = readOn();
    if (!goesOn)
        return goesOn.error();
    if (!*goesOn)
        return std::optional<qint64>();
    if (m_taken == 0 && (isTruncated() || nameLeadsElsewhere())) {
        const Result<bool> finished = finishFile();
        if (!finished)
            return finished.error();
        if (!*finished)
            return std::optional<qint64>();
        return std::optional<qint64>(1); // look at once for the file that took its place
    }
    return std::optional<qint64>(m_taken);
}

/// False: it is not there yet, or holds no whole line; or nobody listens.
Result<bool> Follower::open()
{
    const std::string beginning = beginningOf(m_path, m_stop);
    if (beginning.find('\n') == std::string::npos && beginning.size() < fingerprintBytes)
        return false;
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_fd < 0 && errno == ENOENT)
        return false;
    if (m_fd < 0)
        return systemError(m_path, errno);
    m_source = descriptorSource(m_fd, m_path, m_stop);
    std::array<char, compressionMarkBytes> mark{};
    const ssize_t marked = pread(m_fd, mark.data(), mark.size(), 0);
    if (marked > 0 && isCompressed({mark.data(), static_cast<std::size_t>(marked)}))
        return Error{.kind = ErrorKind::Constraint,
                     .serverText =
                         QCoreApplication::translate("Loader", "%1: a compressed file cannot be followed.")
                             .arg(m_path)};
    const Result<QString> key = keyOf(sourceKeys(m_path, beginning, m_plan.headed));
    if (!key)
        return key.error();
    auto name = std::make_shared<SourceName>();
    *name = {*key, m_path};
    m_name = std::move(name);
    m_offset = m_plan.progress.value(m_name->key).position;
    const Result<qint64> lacking = skipTo(*m_source, m_offset, m_plan.headed, m_feed, m_stop);
    if (!lacking)
        return lacking.error();
    m_plan.progress[m_name->key].position = m_offset;
    return true;
}

Result<QString> Follower::keyOf(const QStringList &keys)
{
    const QString known = knownKey(m_plan.progress, keys);
    const bool first = !std::exchange(m_looked, true);
    struct stat status {
    };
    const bool shorter = !known.isEmpty() && fstat(m_fd, &status) == 0 &&
                         status.st_size < m_plan.progress.value(known).position;
    const bool another = std::exchange(m_another, false) || shorter;
    if (first && (known.isEmpty() || another)) {
        const Result<bool> caught = catchUp(false);
        if (!caught)
            return caught.error();
    }
    if (known.isEmpty())
        return keys.front();
    return another ? nextGeneration(known) : known;
}

Result<bool> Follower::readOn()
{
    while (!m_stop.isRaised()) {
        const ReadOutcome outcome = m_source->read(m_feed.space(), 0);
        if (outcome.error)
            return *outcome.error;
        if (outcome.bytes == 0) {
            if (m_taken > 0)
                m_modified = lastWritten();
            return true;
        }
        m_feed.filled(outcome.bytes);
        m_offset += static_cast<qint64>(outcome.bytes);
        m_taken += static_cast<qint64>(outcome.bytes);
        m_maker.useSource(m_name, m_feed.position());
        const bool listened = m_maker.parse(m_feed, false, 0);
        m_plan.progress[m_name->key].position = m_feed.position();
        if (!listened || !m_maker.pushIfOld())
            return false;
    }
    return false;
}

bool Follower::isTruncated() const
{
    struct stat status {
    };
    return fstat(m_fd, &status) == 0 && status.st_size < m_offset;
}

QDateTime Follower::lastWritten() const
{
    struct stat status {
    };
    if (fstat(m_fd, &status) != 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000);
}

bool Follower::nameLeadsElsewhere() const
{
    struct stat mine {
    };
    struct stat named {
    };
    if (fstat(m_fd, &mine) != 0)
        return false;
    // Between the renaming and the new file there is none: the old one may still be written to.
    if (stat(QFile::encodeName(m_path).constData(), &named) != 0)
        return false;
    return mine.st_ino != named.st_ino || mine.st_dev != named.st_dev;
}

Result<bool> Follower::finishFile()
{
    const bool whole = !isTruncated();
    if (whole) {
        // A last line without a line break is complete now.
        m_maker.useSource(m_name, m_feed.position());
        if (!m_maker.parse(m_feed, true, 0))
            return false;
        m_plan.progress[m_name->key].position = m_feed.position();
    }
    closeFile();
    m_another = true;
    return catchUp(whole);
}

void Follower::closeFile()
{
    m_source.reset();
    m_fd = -1;
    m_offset = 0;
}

Result<bool> Follower::catchUp(bool whole)
{
    const QFileInfo info(m_path);
    const QString prefix = info.absoluteFilePath() + u" #"_s;
    const bool before = std::any_of(m_plan.progress.keyBegin(), m_plan.progress.keyEnd(),
                                    [&](const QString &key) { return key.startsWith(prefix); });
    if (!before)
        return true;
    struct Rotated {
        QString path;
        QDateTime written;
        QString key;
        bool known = false;
    };
    std::vector<Rotated> found;
    const QFileInfoList entries = info.absoluteDir().entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        if (!isRotatedName(entry.fileName(), info.fileName()))
            continue;
        const QStringList keys =
            sourceKeys(m_path, beginningOf(entry.absoluteFilePath(), m_stop), m_plan.headed);
        const QString known = knownKey(m_plan.progress, keys);
        found.push_back({entry.absoluteFilePath(), entry.lastModified(),
                         known.isEmpty() ? keys.front() : known,
                         !known.isEmpty() && (m_modified.isNull() || entry.lastModified() >= m_modified)});
    }
    std::ranges::stable_sort(found, {}, &Rotated::written);
    const auto lastKnown =
        std::find_if(found.rbegin(), found.rend(), [](const Rotated &rotated) { return rotated.known; });
    if (lastKnown == found.rend() && whole)
        return true;
    if (lastKnown == found.rend()) {
        m_maker.batch().notes.append(
            QCoreApplication::translate(
                "Loader", "%1 was replaced, and the file that was read before is gone: what was "
                          "appended to it last may be missing.")
                .arg(m_path));
        return true;
    }
    // The rest of the one that was read, and all that were written and rotated since.
    for (auto rotated = lastKnown.base() - 1; rotated != found.end(); ++rotated) {
        auto name = std::make_shared<SourceName>();
        *name = {rotated->key, rotated->path};
        InputPump pump(m_plan, m_maker, m_stop);
        const Result<bool> goesOn = pump.pumpFile(rotated->path, name, ShorterFile::HasNothingNew);
        if (!goesOn || !*goesOn)
            return goesOn;
        m_plan.progress[rotated->key].position = m_maker.batch().marks.empty()
                                                     ? m_plan.progress[rotated->key].position
                                                     : m_maker.batch().marks.back().position;
    }
    return true;
}

Result<void> follow(PumpPlan &plan, BatchMaker &maker, const StopSignal &stop)
{
    std::vector<std::unique_ptr<Follower>> followers;
    for (const QString &path : std::as_const(plan.files))
        followers.push_back(std::make_unique<Follower>(path, plan, maker, stop));
    while (!stop.isRaised()) {
        qint64 taken = 0;
        for (const std::unique_ptr<Follower> &follower : followers) {
            const Result<std::optional<qint64>> step = follower->step();
            if (!step)
                return step.error();
            if (!*step)
                return {};
            taken += **step;
        }
        if (!maker.pushIfOld())
            return {};
        if (taken == 0)
            static_cast<void>(stop.waitReadable(-1, pollMs));
    }
    return {};
}

} // namespace tidemark::ingest
