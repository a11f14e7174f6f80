// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/inputpump.h"

#include "ingest/sources/spool.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// Keeps of before what RecordFeed::begin() asks for.
void keepLastLine(std::string &before)
{
    const std::size_t line = before.rfind('\n') + 1; // 0 where there is none
    const std::size_t tail = before.size() - std::min(before.size(), tailBytes);
    const std::size_t keep = std::min(line, tail);
    before.erase(0, before.size() - keep > maxRecordBytes ? tail : keep);
}

Error cannotGoOn(const char *words, const QString &path, qint64 position)
{
    return {.kind = ErrorKind::Io,
            .text = QCoreApplication::translate("Loader", words).arg(path, QString::number(position))};
}

QString labelOf(const QString &path)
{
    return path == u"-" ? QCoreApplication::translate("Loader", "standard input") : path;
}

/// Those lines of a text that begin with #, whatever pieces it comes in; the newest of them, where they are
/// many.
class MarkedLines
{
public:
    void add(std::string_view piece)
    {
        while (!piece.empty()) {
            if (std::exchange(m_atLineStart, false))
                m_marked = piece.front() == '#';
            const std::size_t lineBreak = piece.find('\n');
            const std::size_t end = std::min(lineBreak, piece.size() - 1) + 1;
            if (m_marked)
                m_text.append(piece.substr(0, end));
            m_atLineStart = lineBreak != std::string_view::npos;
            piece.remove_prefix(end);
        }
        if (m_text.size() > 2 * mostKept)
            m_text.erase(0, m_text.size() - mostKept);
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    static constexpr std::size_t mostKept = 128 * 1024;

    std::string m_text;
    bool m_atLineStart = true;
    bool m_marked = false;
};

/// What was read of a stream answers for its places.
TailAt tailsOf(const SourceBeginning &beginning)
{
    return [&beginning](qint64 position) -> TailAnswer {
        const std::string_view text = beginning.text;
        if (position <= static_cast<qint64>(text.size()))
            return {TailAnswer::State::There, tailPrint(text.substr(0, static_cast<std::size_t>(position)))};
        return {beginning.atEnd ? TailAnswer::State::TooShort : TailAnswer::State::Ahead, {}};
    };
}

} // namespace

Result<Resumed> skipTo(ByteSource &source, const SourcePlace &place, bool headed, RecordFeed &feed,
                       const StopSignal &stop)
{
    // Read, not sought: the line numbers have to be right, and compressed data cannot be sought in.
    qint64 line = 1;
    qint64 left = place.position;
    std::vector<char> piece(256 * 1024);
    std::string first;
    MarkedLines marked;
    std::string before;
    while (left > 0 && !stop.isRaised()) {
        const std::size_t wanted = std::min(piece.size(), static_cast<std::size_t>(left));
        const ReadOutcome outcome = source.read(std::span(piece).first(wanted), pollMs);
        if (outcome.error)
            return *outcome.error;
        if (headed && first.size() < maxRecordBytes)
            first.append(piece.data(), outcome.bytes);
        if (!headed)
            marked.add({piece.data(), outcome.bytes});
        before.append(piece.data(), outcome.bytes);
        keepLastLine(before);
        line += std::count(piece.data(), piece.data() + outcome.bytes, '\n');
        left -= static_cast<qint64>(outcome.bytes);
        if (outcome.atEnd)
            break;
    }
    feed.begin(place.position, line, before);
    if (place.position > 0)
        feed.readHeader(headed ? first : marked.text());
    return Resumed{left, left > 0 || tailPrint(before) == place.tail};
}

InputPump::InputPump(PumpPlan &plan, BatchMaker &maker, const StopSignal &stop)
    : m_plan(plan)
    , m_maker(maker)
    , m_stop(stop)
    , m_parser(plan.makeParser())
    , m_feed(*m_parser)
{
}

Result<void> InputPump::run()
{
    SourceFinder finder(m_plan.progress, m_plan.headed, m_stop);
    QStringList again; // what can be read again
    for (const QString &path : std::as_const(m_plan.files))
        if (m_plan.fingerprints && QFileInfo(path).isFile())
            again << path;
    // Settled before any of them is read, which moves the places that are known.
    std::vector<FoundSource> found = finder.find(again);
    for (qsizetype at = 0; at < again.size(); ++at)
        found[std::size_t(at)] = finder.settled(again.at(at), found[std::size_t(at)]);
    for (qsizetype at = 0; at < again.size(); ++at) {
        finder.hold(again.at(at));
        const Result<bool> goesOn = pumpFile(again.at(at), found[static_cast<std::size_t>(at)]);
        if (!goesOn || !*goesOn)
            return goesOn ? Result<void>() : goesOn.error();
    }
    // Then what can be read once only: it may have the same content as those.
    for (const QString &path : std::as_const(m_plan.files)) {
        if (again.contains(path))
            continue;
        const Result<bool> goesOn =
            m_plan.fingerprints ? pumpStream(path, finder)
                                : pumpFile(path, {.key = QFileInfo(path).absoluteFilePath(), .place = {}});
        if (!goesOn || !*goesOn)
            return goesOn ? Result<void>() : goesOn.error();
    }
    return {};
}

Result<bool> InputPump::pumpFile(const QString &path, const FoundSource &found)
{
    if (found.kind == FoundSource::Kind::Part) {
        skip(path, found.holder);
        m_fileBytes += QFileInfo(path).size();
        return true;
    }
    const Result<std::unique_ptr<ByteSource>> opened = openSource(path, m_stop);
    if (!opened)
        return opened.error();
    return pumpFrom(**opened, path, found);
}

void InputPump::skip(const QString &path, const QString &holder)
{
    m_maker.batch().notes.append(
        QCoreApplication::translate("Loader", "Skipped %1: all its content is also in %2.")
            .arg(labelOf(path), holder));
}

/// What can be read once only: its beginning is looked at, and then given back; where others begin the same
/// way, as much of it as tells whether it is one of them.
Result<bool> InputPump::pumpStream(const QString &path, SourceFinder &finder)
{
    Result<std::unique_ptr<ByteSource>> opened = openSource(path, m_stop);
    if (!opened)
        return opened.error();
    const SourceBeginning beginning = readBeginning(**opened, m_plan.headed, m_stop);
    if (beginning.error)
        return *beginning.error;
    if (const std::optional<qint64> bytes = finder.toBeKept(path, beginning.text)) {
        Result<std::unique_ptr<Spool>> spool = Spool::of(beginning, **opened, *bytes, m_stop);
        if (!spool)
            return spool.error();
        if (m_stop.isRaised())
            return false;
        const FoundSource found =
            finder.findKept(path, beginning.text, (*spool)->path(),
                            [&spool = **spool](qint64 position) { return spool.tailAt(position); });
        if (found.kind != FoundSource::Kind::Part)
            return pumpFrom(*Spool::reading(std::move(*spool), std::move(*opened)), path, found);
        skip(path, found.holder);
        return true;
    }
    const FoundSource found = finder.find(path, beginning.text, tailsOf(beginning));
    return pumpFrom(*rereading(beginning.text, beginning.atEnd, std::move(*opened)), path, found);
}

Result<bool> InputPump::pumpFrom(ByteSource &source, const QString &path, const FoundSource &found)
{
    constexpr auto shorter = QT_TRANSLATE_NOOP(
        "Loader",
        "%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.");
    auto name = std::make_shared<SourceName>();
    *name = {found.key, labelOf(path)};
    const qint64 position = found.place.position;
    if (found.kind == FoundSource::Kind::Other)
        m_maker.batch().notes.append(
            QCoreApplication::translate(
                "Loader",
                "%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.")
                .arg(name->label));
    const Result<Resumed> resumed = skipTo(source, found.place, m_plan.headed, m_feed, m_stop);
    if (!resumed)
        return resumed.error();
    if (m_stop.isRaised())
        return false;
    if (resumed->lacking > 0)
        return cannotGoOn(shorter, name->label, position);
    if (!resumed->same)
        return cannotGoOn(
            QT_TRANSLATE_NOOP(
                "Loader",
                "%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key."),
            name->label, position);
    m_maker.useSource(name, found.place);
    const Result<bool> goesOn = pumpSource(source);
    m_plan.progress[name->key].place = m_feed.place();
    m_fileBytes += source.fileBytes();
    if (goesOn && *goesOn && m_feed.position() == 0)
        m_maker.batch().notes.append(QCoreApplication::translate("Loader", "%1 is empty.").arg(name->label));
    return goesOn;
}

Result<bool> InputPump::pumpSource(ByteSource &source)
{
    for (;;) {
        const ReadOutcome outcome = source.read(m_feed.space(), pollMs);
        if (m_stop.isRaised())
            return false;
        m_feed.filled(outcome.bytes);
        // What came before an error is whole as far as it goes; the record it broke off in is not.
        const bool atEnd = outcome.atEnd && !outcome.error;
        if ((outcome.bytes > 0 || atEnd) && !m_maker.parse(m_feed, atEnd, m_fileBytes + source.fileBytes()))
            return false;
        if (outcome.error)
            return *outcome.error;
        if (atEnd)
            return true;
        const std::shared_ptr<const SourceName> name = m_maker.batch().marks.back().source;
        if (!m_maker.pushIfOld())
            return false;
        m_maker.useSource(name, m_feed.place());
    }
}

} // namespace tidemark::ingest
