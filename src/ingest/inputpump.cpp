// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/inputpump.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

std::string beginningOf(const QString &path, const StopSignal &stop)
{
    std::string text;
    Result<std::unique_ptr<ByteSource>> source = openSource(path, stop);
    std::vector<char> piece(fingerprintBytes);
    while (source && text.size() < fingerprintBytes) {
        const ReadOutcome outcome = (*source)->read(piece, pollMs);
        if (outcome.bytes == 0)
            break;
        text.append(piece.data(), outcome.bytes);
    }
    return text;
}

Result<qint64> skipTo(ByteSource &source, qint64 position, bool headed, RecordFeed &feed,
                      const StopSignal &stop)
{
    // Read, not sought: the line numbers have to be right, and compressed data cannot be sought in.
    qint64 line = 1;
    qint64 left = position;
    std::vector<char> piece(256 * 1024);
    std::string first;
    while (left > 0 && !stop.isRaised()) {
        const std::size_t wanted = std::min(piece.size(), static_cast<std::size_t>(left));
        const ReadOutcome outcome = source.read(std::span(piece).first(wanted), pollMs);
        if (outcome.error)
            return *outcome.error;
        if (headed && first.size() < maxRecordBytes)
            first.append(piece.data(), outcome.bytes);
        line += std::count(piece.data(), piece.data() + outcome.bytes, '\n');
        left -= static_cast<qint64>(outcome.bytes);
        if (outcome.atEnd)
            break;
    }
    feed.begin(position, line);
    if (headed && position > 0)
        feed.readHeader(first);
    return left;
}

InputPump::InputPump(const PumpPlan &plan, BatchMaker &maker, const StopSignal &stop)
    : m_plan(plan)
    , m_maker(maker)
    , m_stop(stop)
    , m_parser(plan.makeParser())
    , m_feed(*m_parser)
{
}

Result<void> InputPump::run()
{
    for (const QString &path : m_plan.files) {
        const Result<bool> goesOn = pumpFile(path, nameOf(path), ShorterFile::IsAnError);
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            break;
    }
    return {};
}

std::shared_ptr<const SourceName> InputPump::nameOf(const QString &path) const
{
    auto name = std::make_shared<SourceName>();
    if (path == u"-") {
        *name = {path, QCoreApplication::translate("Loader", "standard input")};
        return name;
    }
    *name = {QFileInfo(path).absoluteFilePath(), path};
    if (m_plan.fingerprints) {
        const QStringList keys = sourceKeys(path, beginningOf(path, m_stop), m_plan.headed);
        const QString known = knownKey(m_plan.progress, keys);
        name->key = known.isEmpty() ? keys.front() : known;
    }
    return name;
}

Result<bool> InputPump::pumpFile(const QString &path, const std::shared_ptr<const SourceName> &name,
                                 ShorterFile shorter)
{
    Result<std::unique_ptr<ByteSource>> opened = openSource(path, m_stop);
    if (!opened)
        return opened.error();
    ByteSource &source = **opened;
    const qint64 position = m_plan.progress.value(name->key).position;
    const Result<qint64> lacking = skipTo(source, position, m_plan.headed, m_feed, m_stop);
    if (!lacking)
        return lacking.error();
    if (*lacking > 0 && m_stop.isRaised())
        return false;
    if (*lacking > 0 && shorter == ShorterFile::IsAnError)
        return Error{.kind = ErrorKind::Io,
                     .serverText =
                         QCoreApplication::translate(
                             "Loader", "%1 is shorter than what was loaded of it with this key before "
                                       "(%2 bytes), so it is another file now: load it with another "
                                       "key.")
                             .arg(path, QString::number(position))};
    m_maker.useSource(name, position);
    const Result<bool> goesOn = pumpSource(source);
    m_fileBytes += source.fileBytes();
    if (goesOn && *goesOn && m_feed.position() == 0 && shorter == ShorterFile::IsAnError)
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
        m_maker.useSource(name, m_feed.position());
    }
}

} // namespace tidemark::ingest
