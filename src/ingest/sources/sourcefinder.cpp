// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/sourcefinder.h"

#include "ingest/sources/decoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
/// Number of leading bytes kept per file, to find quickly which files start the same.
constexpr std::size_t comparedFirst = 1024;

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

SourceBeginning readBeginning(ByteSource &source, bool headed, const StopSignal &stop)
{
    SourceBeginning beginning;
    std::vector<char> piece(fingerprintBytes);
    while (!beginning.atEnd && !beginning.error && wholeBeginning(beginning.text, headed).empty() &&
           !stop.isRaised()) {
        const ReadOutcome outcome = source.read(piece, patienceMs);
        beginning.text.append(piece.data(), outcome.bytes);
        beginning.atEnd = outcome.atEnd;
        beginning.error = outcome.error;
    }
    return beginning;
}

SourceFinder::SourceFinder(const ProgressMap &progress, bool headed, const StopSignal &stop)
    : m_progress(progress)
    , m_headed(headed)
    , m_stop(stop)
{
    for (auto key = progress.keyBegin(); key != progress.keyEnd(); ++key) {
        if (key->contains(u" #~"_s))
            m_open << *key;
        else if (const QString beginning = beginningOf(*key); !beginning.isEmpty())
            m_byBeginning.insert(beginning, *key);
    }
}

void SourceFinder::claim(const QString &key)
{
    m_claimed.insert(key);
    if (const QString beginning = beginningOf(key);
        !beginning.isEmpty() && !key.contains(u" #~"_s) && !m_byBeginning.contains(beginning, key))
        m_byBeginning.insert(beginning, key);
}

FoundSource SourceFinder::find(const QString &path, std::string_view beginning, const TailAt &tailAt)
{
    FoundSource found = look(sourceFamily(path), beginning, tailAt, Reading::Growing);
    claim(found.key);
    return found;
}

std::vector<FoundSource> SourceFinder::find(const QStringList &paths)
{
    std::vector<Candidate> candidates;
    for (const QString &path : paths)
        candidates.push_back(candidate(path));
    findHolders(candidates);
    std::vector<FoundSource> found(candidates.size());
    for (const bool known : {true, false}) {
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto &[path, text, holder] = candidates[i];
            if (!holder.isEmpty())
                found[i] = {FoundSource::Kind::Part, {}, {}, holder};
            else if (found[i].key.isEmpty()) {
                const auto tailAt = [this, &file = path](qint64 position) {
                    return tailOfFile(file, position, m_stop);
                };
                const FoundSource looked = look(sourceFamily(path), text, tailAt, Reading::Again);
                if (known && looked.kind != FoundSource::Kind::Known)
                    continue;
                claim(looked.key);
                found[i] = looked;
            }
        }
    }
    return found;
}

// --- files with the same content -------------------------------------------------------------------------

SourceFinder::Candidate SourceFinder::candidate(const QString &path) const
{
    const Result<std::unique_ptr<ByteSource>> source = openSource(path, m_stop);
    if (!source)
        return {path, {}, {}}; // why is said later
    std::string text = readBeginning(**source, m_headed, m_stop).text;
    // Many files are not held whole.
    const std::size_t whole = wholeBeginning(text, m_headed).size();
    if (whole > 0 && text.size() > std::max(whole, comparedFirst))
        text.resize(std::max(whole, comparedFirst));
    return {path, std::move(text), {}};
}

Overlap::Kind SourceFinder::overlap(const Candidate &first, const Candidate &second) const
{
    const std::size_t common = std::min(first.text.size(), second.text.size());
    if (!std::string_view(first.text).starts_with(std::string_view(second.text).substr(0, common)))
        return Overlap::Kind::None;
    const bool samePack = unpackedName(first.path) == unpackedName(second.path);
    if (common == 0 && (!samePack || QFileInfo(first.path).size() == 0 || QFileInfo(second.path).size() == 0))
        return Overlap::Kind::None;
    const Overlap overlap = overlapOf(first.path, second.path, m_stop);
    const std::string &longer = first.text.size() < second.text.size() ? second.text : first.text;
    const std::string_view whole = wholeBeginning(longer, m_headed);
    const bool same = samePack || overlap.kind == Overlap::Kind::Equal ||
                      isTelling(overlap.bytes, whole.empty() ? longer : whole);
    return same ? overlap.kind : Overlap::Kind::None;
}

void SourceFinder::findHolders(std::vector<Candidate> &candidates) const
{
    std::vector<Candidate> held;
    for (const QString &path : m_held)
        held.push_back(candidate(path));
    std::vector<Candidate *> longest;
    for (Candidate &one : candidates) {
        const auto isOfHeld = [&](const Candidate &other) {
            const Overlap::Kind kind = overlap(one, other);
            return kind == Overlap::Kind::FirstWithin || kind == Overlap::Kind::Equal;
        };
        if (const auto holder = std::ranges::find_if(held, isOfHeld); holder != held.end())
            one.holder = holder->path;
        std::erase_if(longest, [&](Candidate *other) {
            if (!one.holder.isEmpty())
                return false;
            const Overlap::Kind kind = overlap(one, *other);
            // What is compressed takes longer to read, and may lack its end.
            const bool packed = other->path != unpackedName(other->path);
            if (kind == Overlap::Kind::SecondWithin || (kind == Overlap::Kind::Equal && packed)) {
                other->holder = one.path;
                return true;
            }
            if (kind != Overlap::Kind::None)
                one.holder = other->path;
            return false;
        });
        if (one.holder.isEmpty())
            longest.push_back(&one);
    }
}

// --- files that are the beginning of what is known ---------------------------------------------------------

/// The file of a known source that begins with all of one; differs: the source is there, and does not.
QString SourceFinder::holderOf(const Candidate &one, const SourcePlace &place, const QString &family,
                               bool &differs) const
{
    const QFileInfo first(family);
    for (const QFileInfo &file : first.dir().entryInfoList(QDir::Files)) {
        if (file.fileName() != first.fileName() && !isRotatedName(file.fileName(), first.fileName()))
            continue;
        const QString path = file.absoluteFilePath();
        const Overlap::Kind kind = overlap(one, candidate(path));
        if (kind == Overlap::Kind::FirstWithin || kind == Overlap::Kind::Equal)
            return path;
        const TailAnswer answer = tailOfFile(path, place.position, m_stop);
        differs = differs || (answer.state == TailAnswer::State::There && answer.tail == place.tail);
    }
    return {};
}

FoundSource SourceFinder::settled(const QString &path, const FoundSource &found) const
{
    if (found.kind == FoundSource::Kind::Part || found.kind == FoundSource::Kind::Shorter)
        return found;
    const Candidate one = candidate(path);
    const std::string_view whole = wholeBeginning(one.text, m_headed);
    const bool known = found.kind == FoundSource::Kind::Known;
    if (whole.empty() || (known && isTelling(found.place.position, whole)))
        return found;
    const auto length = qint64(whole.size());
    const bool oneRecord = tailOfFile(path, length + 1, m_stop).state == TailAnswer::State::TooShort;
    FoundSource settled = found;
    for (const QString &key :
         m_byBeginning.values(beginningOf(sourceKey(sourceFamily(path), whole, m_headed)))) {
        const auto other = m_progress.constFind(key);
        if (other == m_progress.constEnd())
            continue;
        const SourcePlace &place = other->place;
        const bool copied = familyOf(key) != sourceFamily(path); // not rotated
        if (oneRecord && !known && copied && place.position == length && place.tail == tailPrint(whole))
            return {FoundSource::Kind::Part, {}, {}, familyOf(key)};
        // Those of this run were compared as a whole.
        if (oneRecord || m_claimed.contains(key) ||
            tailOfFile(path, place.position, m_stop).state != TailAnswer::State::TooShort)
            continue;
        bool differs = false;
        if (const QString holder = holderOf(one, place, familyOf(key), differs); !holder.isEmpty())
            return {FoundSource::Kind::Part, {}, {}, holder};
        if (!differs && !known)
            settled = {FoundSource::Kind::Shorter, key, place, {}};
    }
    return settled;
}

// --- sources that are known ------------------------------------------------------------------------------

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

/// Sources of any name that begin the same way. What can be read once only comes after all that this run has
/// loaded, so it is compared with that too.
QStringList SourceFinder::namesakes(const QString &family, std::string_view beginning, Reading reading) const
{
    QStringList keys;
    const std::string_view whole = wholeBeginning(beginning, m_headed);
    if (whole.empty())
        return keys;
    for (const QString &key : m_byBeginning.values(beginningOf(sourceKey(family, beginning, m_headed)))) {
        const bool claimed = m_claimed.contains(key);
        const bool looked = reading == Reading::Once ? !claimed && key.startsWith(family + u" #"_s) : claimed;
        const auto known = m_progress.constFind(key);
        if (looked || known == m_progress.constEnd())
            continue;
        if (reading != Reading::Growing || isTelling(known->place.position, whole))
            keys << key;
    }
    return keys;
}

/// The same content under a name that has nothing in common with it.
std::optional<FoundSource> SourceFinder::lookElsewhere(const QString &family, std::string_view beginning,
                                                       const TailAt &tailAt, Reading reading) const
{
    std::optional<FoundSource> known;
    std::optional<FoundSource> shorter;
    const std::string_view whole = wholeBeginning(beginning, m_headed);
    for (const QString &key : namesakes(family, beginning, reading)) {
        const SourcePlace place = m_progress.value(key).place;
        const TailAnswer answer = tailAt(place.position);
        // Where one record only is the same, the two are the same if nothing follows it.
        const bool telling = isTelling(place.position, whole);
        if (answer.state == TailAnswer::State::There && answer.tail == place.tail) {
            const bool same = telling || tailAt(place.position + 1).state == TailAnswer::State::TooShort;
            if (same && (!known || place.position > known->place.position))
                known = FoundSource{FoundSource::Kind::Known, key, place, {}};
        } else if (answer.state == TailAnswer::State::TooShort && reading == Reading::Once && telling &&
                   (!shorter || place.position > shorter->place.position)) {
            shorter = FoundSource{FoundSource::Kind::Shorter, key, place, {}};
        }
    }
    return known ? known : shorter;
}

std::optional<qint64> SourceFinder::toBeKept(const QString &path, std::string_view beginning) const
{
    const QString family = sourceFamily(path);
    QStringList keys = namesakes(family, beginning, Reading::Once);
    if (keys.isEmpty())
        return std::nullopt;
    keys += possibleKeys(family, beginning);
    qint64 bytes = 0;
    for (const QString &key : std::as_const(keys))
        bytes = std::max(bytes, m_progress.value(key).place.position);
    return bytes + 1; // shows whether it ends there
}

FoundSource SourceFinder::findKept(const QString &path, std::string_view beginning, const QString &file,
                                   const TailAt &tailAt)
{
    FoundSource found = look(sourceFamily(path), beginning, tailAt, Reading::Once);
    if (found.kind == FoundSource::Kind::Shorter) {
        std::vector<Candidate> kept{candidate(file)};
        findHolders(kept);
        if (!kept.front().holder.isEmpty())
            return {FoundSource::Kind::Part, {}, {}, kept.front().holder};
    }
    claim(found.key);
    return found;
}

FoundSource SourceFinder::look(const QString &family, std::string_view beginning, const TailAt &tailAt,
                               Reading reading) const
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
            keepFarther(known, {FoundSource::Kind::Known, key, place, {}});
        else if (answer.state == State::Ahead)
            keepFarther(ahead, {FoundSource::Kind::Known, key, place, {}});
        else if (isOpenKey(key, family))
            continue; // it has nothing in common but the folder
        else if (answer.state == State::TooShort)
            keepFarther(shorter, {FoundSource::Kind::Shorter, key, place, {}});
        else
            other = true;
    }
    // That its first record alone was stored tells less than what is known of all of it elsewhere.
    const bool vague = known && !isTelling(known->place.position, wholeBeginning(beginning, m_headed));
    if (reading == Reading::Once || vague || (!known && !ahead)) {
        const std::optional<FoundSource> elsewhere = lookElsewhere(family, beginning, tailAt, reading);
        if (elsewhere)
            keepFarther(elsewhere->kind == FoundSource::Kind::Known ? known : shorter, *elsewhere);
    }
    for (const std::optional<FoundSource> &best : {known, ahead, shorter})
        if (best)
            return *best;
    const QString key = sourceKey(family, beginning, m_headed);
    int number = 1;
    while (m_progress.contains(generation(key, number)) || m_claimed.contains(generation(key, number)))
        ++number;
    return {other ? FoundSource::Kind::Other : FoundSource::Kind::New, generation(key, number), {}, {}};
}

} // namespace tidemark::ingest
