// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/follower.h"

#include "ingest/sources/decoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// A server that is told to open its log anew first ends what it is at.
constexpr auto latePatience = std::chrono::seconds(60);
/// What is copied over a file is shorter than it for so long at most without a word.
constexpr auto copyPatience = std::chrono::seconds(10);

Error cannotFollow(const char *words, const QString &path)
{
    return {.kind = ErrorKind::Constraint, .text = QCoreApplication::translate("Loader", words).arg(path)};
}

} // namespace

Follower::Follower(const QString &path, PumpPlan &plan, BatchMaker &maker, const StopSignal &stop)
    : m_path(path)
    , m_plan(plan)
    , m_maker(maker)
    , m_stop(stop)
{
}

Result<std::optional<qint64>> Follower::step()
{
    const Result<std::optional<qint64>> late = takeLate();
    if (!late || !*late)
        return late;
    if (!m_file) {
        const Result<bool> opened = open();
        if (!opened)
            return opened.error();
        if (!*opened)
            return m_stop.isRaised() ? std::optional<qint64>() : *late;
    }
    const Result<std::optional<qint64>> taken = m_file->take();
    if (!taken || !*taken)
        return taken;
    if (m_file->isTruncated() || (**taken == 0 && m_file->nameLeadsElsewhere())) {
        const Result<bool> goesOn = turnOver();
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return std::optional<qint64>();
        return std::optional<qint64>(1); // look at once for the file that took its place
    }
    return std::optional<qint64>(**taken + **late);
}

Result<std::optional<qint64>> Follower::takeLate()
{
    if (!m_late)
        return std::optional<qint64>(0);
    Result<std::optional<qint64>> taken = m_late->take();
    if (!taken || !*taken)
        return taken;
    if (m_late->isTruncated() || m_late->idle() > latePatience) {
        if (!m_late->isTruncated() && !m_late->finish())
            return std::optional<qint64>();
        m_late.reset();
    }
    return taken;
}

/// False: it is not there yet, or holds no whole line; or nobody listens.
Result<bool> Follower::open()
{
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return cannotOpen(errno);
    auto closing = qScopeGuard([fd] { close(fd); });
    struct stat status {
    };
    if (fstat(fd, &status) != 0)
        return cannotOpen(errno);
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return cannotFollow(
            QT_TRANSLATE_NOOP(
                "Loader",
                "Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end."),
            m_path);
    std::string beginning(fingerprintBytes, '\0');
    const ssize_t count = pread(fd, beginning.data(), beginning.size(), 0);
    if (count < 0)
        return cannotOpen(errno);
    m_toldError = 0;
    beginning.resize(static_cast<std::size_t>(count));
    if (beginning.find('\n') == std::string::npos && beginning.size() < fingerprintBytes)
        return false;
    if (isCompressed(beginning))
        return cannotFollow(QT_TRANSLATE_NOOP("Loader", "%1: a compressed file cannot be followed."), m_path);
    const Result<std::optional<FoundSource>> found = identify(fd, beginning);
    if (!found || !*found)
        return found.transform([](const auto &) { return false; });
    closing.dismiss();
    auto file = std::make_unique<FollowedFile>(fd, m_path, m_plan, m_maker, m_stop);
    if (const Result<void> begun = file->begin(**found); !begun)
        return begun.error();
    m_file = std::move(file);
    return true;
}

/// It may become readable, as a file does that its owner makes so after it was rotated.
bool Follower::cannotOpen(int number)
{
    if (number == ENOENT || number == m_toldError)
        return false;
    m_toldError = number;
    static_cast<void>(m_maker.tell(
        QCoreApplication::translate("Loader", "Cannot read %1 (%2). Waiting until it becomes readable.")
            .arg(m_path, qt_error_string(number))));
    return false;
}

/// Which source it is, once what came before it is in the batches. Nothing: nobody listens.
Result<std::optional<FoundSource>> Follower::identify(int fd, std::string_view beginning)
{
    SourceFinder finder(m_plan.progress, m_plan.headed, m_stop);
    const bool first = m_last.key.isEmpty();
    for (const QString &key : std::as_const(m_former))
        finder.claim(key);
    for (const QString &key : std::as_const(m_plan.inHand))
        if (key != m_last.key)
            finder.claim(key);
    const TailAt tailAt = [fd](qint64 position) { return tailOf(fd, position); };
    FoundSource found = finder.find(m_path, beginning, tailAt);
    if (!first && found.key == m_last.key) {
        const std::string_view whole = wholeBeginning(beginning, m_plan.headed);
        const bool keptElsewhere = m_late && !m_late->isUnlinked() && !isTelling(m_last.offset, whole);
        if (keptElsewhere || isLastRotated())
            found = finder.find(m_path, beginning, tailAt); // the last one is claimed now
        else if (isBeingReplaced(found, beginning))
            return std::optional<FoundSource>();
    }
    m_shorterSince.reset();
    // What was truncated while nobody looked has become another source.
    if (found.kind == FoundSource::Kind::Shorter)
        found = finder.find(m_path, beginning, [](qint64) { return TailAnswer(); });
    const bool known = found.kind == FoundSource::Kind::Known;
    const Result<bool> caught = catchUp(!first && !m_last.truncated ? CatchUp::NoGap
                                        : known                     ? CatchUp::Rest
                                                                    : CatchUp::Since,
                                        found.key);
    if (!caught)
        return caught.error();
    if (!*caught)
        return std::optional<FoundSource>();
    if (found.key == m_last.key)
        m_late.reset(); // all that was read of it stands in its copy
    else if (!first)
        m_former << m_last.key;
    m_last = {found.key, {}, 0, false};
    return std::optional(found);
}

/// Has what was read last one of the names that a file is rotated to?
bool Follower::isLastRotated() const
{
    const Rotated files = rotated({});
    return std::ranges::any_of(files.found, [this](const FoundSource &source) {
        return source.kind == FoundSource::Kind::Known && source.key == m_last.key;
    });
}

/// Something copies a file over the one that was read, and has not come to the end of what was read yet.
bool Follower::isBeingReplaced(const FoundSource &found, std::string_view beginning)
{
    const std::size_t compared = std::min(beginning.size(), m_last.beginning.size());
    if (found.kind != FoundSource::Kind::Shorter ||
        beginning.substr(0, compared) != std::string_view(m_last.beginning).substr(0, compared))
        return false;
    const auto now = std::chrono::steady_clock::now();
    if (!m_shorterSince)
        m_shorterSince = now;
    if (now - *m_shorterSince > copyPatience) {
        m_shorterSince = std::chrono::steady_clock::time_point::max();
        static_cast<void>(m_maker.tell(
            QCoreApplication::translate(
                "Loader",
                "%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.")
                .arg(m_path)));
    }
    return true;
}

/// The name leads to another file now, or the file has been emptied.
Result<bool> Follower::turnOver()
{
    m_modified = m_file->modified();
    const bool truncated = m_file->isTruncated();
    m_last = {m_file->key(), m_file->beginning(), m_file->offset(), truncated};
    if (m_late && !m_late->finish())
        return false;
    m_late.reset();
    if (truncated)
        m_file.reset();
    else
        m_late = std::move(m_file);
    if (m_late)
        m_late->resetIdle();
    // Whether something is missing shows when the new content is there.
    return catchUp(CatchUp::NoGap, {});
}

Follower::Rotated Follower::rotated(const QString &inHand) const
{
    const QFileInfo info(m_path);
    QFileInfoList entries;
    for (const QFileInfo &entry : info.absoluteDir().entryInfoList(QDir::Files))
        if (entry.size() > 0 && isRotatedName(entry.fileName(), info.fileName()))
            entries << entry;
    std::ranges::stable_sort(entries, {}, [](const QFileInfo &entry) { return entry.lastModified(); });
    // From the newest back to the first that is surely known: those before it were seen to long ago, and to
    // look into all that are compressed would take long.
    const auto isOld = [&](const QFileInfo &entry) { return entry.lastModified() < m_modified; };
    Rotated rotated;
    for (qsizetype at = entries.size() - 1; at >= 0; --at) {
        rotated.paths.prepend(entries.at(at).absoluteFilePath());
        SourceFinder probe(m_plan.progress, m_plan.headed, m_stop);
        probe.claim(inHand);
        if (!isOld(entries.at(at)) &&
            probe.find(rotated.paths.first(1)).front().kind == FoundSource::Kind::Known)
            break;
    }
    SourceFinder finder(m_plan.progress, m_plan.headed, m_stop);
    finder.claim(inHand);
    if (!inHand.isEmpty())
        finder.hold(m_path); // one that is still being copied from it
    rotated.found = finder.find(rotated.paths);
    for (qsizetype at = 0; at < rotated.paths.size(); ++at) {
        const FoundSource::Kind kind = rotated.found[static_cast<std::size_t>(at)].kind;
        const bool known = kind == FoundSource::Kind::Known || kind == FoundSource::Kind::Shorter;
        if (known && !isOld(entries.at(entries.size() - rotated.paths.size() + at)))
            rotated.lastKnown = at;
    }
    return rotated;
}

Result<bool> Follower::catchUp(CatchUp what, const QString &inHand)
{
    const QString family = sourceFamily(m_path) + u" #"_s;
    const bool before =
        !m_last.key.isEmpty() || std::any_of(m_plan.progress.keyBegin(), m_plan.progress.keyEnd(),
                                             [&](const QString &key) { return key.startsWith(family); });
    if (!before)
        return true;
    const Rotated files = rotated(inHand);
    if (files.lastKnown < 0)
        return what != CatchUp::Since ||
               m_maker.tell(
                   QCoreApplication::translate(
                       "Loader",
                       "%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.")
                       .arg(m_path));
    const qsizetype end = what == CatchUp::Rest ? files.lastKnown + 1 : files.paths.size();
    for (qsizetype at = files.lastKnown; at < end; ++at) {
        const FoundSource &source = files.found[static_cast<std::size_t>(at)];
        // A copy that is shorter than what was read holds nothing new; the late one is read as it stands.
        if (source.kind == FoundSource::Kind::Shorter || source.kind == FoundSource::Kind::Part ||
            (m_late && m_late->key() == source.key))
            continue;
        InputPump pump(m_plan, m_maker, m_stop);
        const Result<bool> goesOn = pump.pumpFile(files.paths.at(at), source);
        if (!goesOn || !*goesOn)
            return goesOn;
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
