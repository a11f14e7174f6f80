// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sourcefinder.h"

#include "ingest/decoder.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr int patienceMs = 200;

/// Of a compressed file: everything before the position has to be read.
TailAnswer unpackedTail(const QString &path, qint64 position, const StopSignal &stop)
{
    const Result<std::unique_ptr<ByteSource>> source = openSource(path, stop);
    std::vector<char> piece(256 * 1024);
    std::string before;
    for (qint64 left = position; source && left > 0 && !stop.isRaised();) {
        const std::size_t wanted = std::min(piece.size(), static_cast<std::size_t>(left));
        const ReadOutcome outcome = (*source)->read(std::span(piece).first(wanted), patienceMs);
        left -= static_cast<qint64>(outcome.bytes);
        before.append(piece.data(), outcome.bytes);
        before.erase(0, before.size() - std::min(before.size(), tailBytes));
        if (left == 0)
            return {TailAnswer::State::There, tailPrint(before)};
        if (outcome.atEnd || outcome.error)
            break;
    }
    return {TailAnswer::State::TooShort, {}};
}

TailAnswer tailOfFile(const QString &path, qint64 position, const StopSignal &stop)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {TailAnswer::State::TooShort, {}};
    const auto closing = qScopeGuard([fd] { close(fd); });
    std::array<char, compressionMarkBytes> mark{};
    const ssize_t marked = pread(fd, mark.data(), mark.size(), 0);
    if (marked > 0 && isCompressed({mark.data(), static_cast<std::size_t>(marked)}))
        return unpackedTail(path, position, stop);
    return tailOf(fd, position);
}

} // namespace

TailAnswer tailOf(int fd, qint64 position)
{
    std::array<char, tailBytes> before{};
    const auto wanted = std::min<qint64>(position, tailBytes);
    const ssize_t count = pread(fd, before.data(), static_cast<std::size_t>(wanted), position - wanted);
    if (count < wanted)
        return {TailAnswer::State::TooShort, {}};
    return {TailAnswer::State::There, tailPrint({before.data(), static_cast<std::size_t>(count)})};
}

Result<SourceBeginning> readBeginning(ByteSource &source, bool headed, const StopSignal &stop)
{
    SourceBeginning beginning;
    std::vector<char> piece(fingerprintBytes);
    while (!beginning.atEnd && wholeBeginning(beginning.text, headed).empty() && !stop.isRaised()) {
        const ReadOutcome outcome = source.read(piece, patienceMs);
        beginning.text.append(piece.data(), outcome.bytes);
        beginning.atEnd = outcome.atEnd;
        if (outcome.error)
            return *outcome.error;
    }
    return beginning;
}

SourceFinder::SourceFinder(const ProgressMap &progress, bool headed, const StopSignal &stop)
    : m_progress(progress)
    , m_headed(headed)
    , m_stop(stop)
{
    for (auto key = progress.keyBegin(); key != progress.keyEnd(); ++key)
        if (key->contains(u" #~"_s))
            m_open << *key;
}

FoundSource SourceFinder::find(const QString &path, std::string_view beginning, const TailAt &tailAt)
{
    FoundSource found = look(sourceFamily(path), beginning, tailAt);
    claim(found.key);
    return found;
}

std::vector<FoundSource> SourceFinder::find(const QStringList &paths)
{
    std::vector<std::string> beginnings;
    for (const QString &path : paths) {
        const Result<std::unique_ptr<ByteSource>> source = openSource(path, m_stop);
        const Result<SourceBeginning> beginning =
            source.and_then([this](const auto &opened) { return readBeginning(*opened, m_headed, m_stop); });
        const std::string_view text = beginning ? beginning->text : std::string_view(); // why is said later
        const std::string_view whole = wholeBeginning(text, m_headed);
        beginnings.emplace_back(whole.empty() ? text : whole); // many files are not held whole
    }
    std::vector<FoundSource> found(beginnings.size());
    for (const bool known : {true, false}) {
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!found[i].key.isEmpty())
                continue;
            const QString &path = paths.at(static_cast<qsizetype>(i));
            const auto tailAt = [&](qint64 position) { return tailOfFile(path, position, m_stop); };
            const FoundSource looked = look(sourceFamily(path), beginnings[i], tailAt);
            if (known && looked.kind != FoundSource::Kind::Known)
                continue;
            claim(looked.key);
            found[i] = looked;
        }
    }
    return found;
}

/// Those generations that are known; and what began in the family before there was enough of it to tell it by
/// may have become any of its files.
QStringList SourceFinder::possibleKeys(const QString &family, std::string_view beginning) const
{
    QStringList keys;
    const QString key = sourceKey(family, beginning, m_headed);
    for (int number = 1; m_progress.contains(generation(key, number)); ++number)
        keys << generation(key, number);
    for (const QString &open : m_open)
        if (isOpenKey(open, family) && !keys.contains(open))
            keys << open;
    return keys;
}

FoundSource SourceFinder::look(const QString &family, std::string_view beginning, const TailAt &tailAt) const
{
    using State = TailAnswer::State;
    std::optional<FoundSource> known;
    std::optional<FoundSource> ahead;
    std::optional<FoundSource> shorter;
    const auto keepFarther = [](std::optional<FoundSource> &best, const FoundSource &one) {
        if (!best || one.place.position > best->place.position)
            best = one;
    };
    bool other = false;
    for (const QString &key : possibleKeys(family, beginning)) {
        if (m_claimed.contains(key))
            continue;
        const SourcePlace &place = m_progress.constFind(key)->place;
        const TailAnswer answer = tailAt(place.position);
        if (answer.state == State::There && answer.tail == place.tail)
            keepFarther(known, {FoundSource::Kind::Known, key, place});
        else if (answer.state == State::Ahead)
            keepFarther(ahead, {FoundSource::Kind::Known, key, place});
        else if (isOpenKey(key, family))
            continue; // it has nothing in common but the folder
        else if (answer.state == State::TooShort)
            keepFarther(shorter, {FoundSource::Kind::Shorter, key, place});
        else
            other = true;
    }
    for (const std::optional<FoundSource> &best : {known, ahead, shorter})
        if (best)
            return *best;
    const QString key = sourceKey(family, beginning, m_headed);
    int number = 1;
    while (m_progress.contains(generation(key, number)) || m_claimed.contains(generation(key, number)))
        ++number;
    return {other ? FoundSource::Kind::Other : FoundSource::Kind::New, generation(key, number), {}};
}

} // namespace tidemark::ingest
