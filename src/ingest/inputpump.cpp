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

namespace
{

constexpr int patienceMs = 200;

/// The beginning of a file, decompressed; read apart, so that the load itself begins at the beginning.
std::string beginningOf(const QString &path, const StopSignal &stop)
{
    std::string text;
    Result<std::unique_ptr<ByteSource>> source = openSource(path, stop);
    std::vector<char> piece(fingerprintBytes);
    while (source && text.size() < fingerprintBytes) {
        const ReadOutcome outcome = (*source)->read(piece, patienceMs);
        if (outcome.bytes == 0)
            break;
        text.append(piece.data(), outcome.bytes);
    }
    return text;
}

} // namespace

InputPump::InputPump(PumpPlan plan, BatchQueue &queue, const StopSignal &stop)
    : m_plan(std::move(plan))
    , m_queue(queue)
    , m_stop(stop)
    , m_feed(*m_plan.parser)
{
}

void InputPump::run()
{
    freshBatch();
    for (const QString &path : std::as_const(m_plan.files))
        if (!pumpFile(path))
            break;
    m_batch->last = true;
    push();
}

void InputPump::freshBatch()
{
    m_batch = m_queue.fresh();
    m_batch->begun = std::chrono::steady_clock::now();
    if (m_source)
        beginMark(m_source, m_feed.position());
}

void InputPump::beginMark(std::shared_ptr<const SourceName> name, qint64 position)
{
    m_source = std::move(name);
    m_batch->marks.push_back({m_source, position, 0, 0, {}});
}

bool InputPump::push()
{
    const bool taken = m_queue.push(std::move(m_batch));
    freshBatch();
    return taken;
}

void InputPump::fail(const Error &error)
{
    m_batch->failure = error;
    m_failed = true;
}

bool InputPump::pumpFile(const QString &path)
{
    const bool standardInput = path == u"-";
    auto name = std::make_shared<SourceName>();
    name->label = standardInput ? QCoreApplication::translate("Loader", "standard input") : path;
    name->key = standardInput ? path : QFileInfo(path).absoluteFilePath();
    if (m_plan.fingerprints && !standardInput) {
        const QStringList keys = sourceKeys(path, beginningOf(path, m_stop), m_plan.headed);
        const auto known = std::find_if(keys.begin(), keys.end(),
                                        [this](const QString &key) { return m_plan.progress.contains(key); });
        name->key = known == keys.end() ? keys.front() : *known;
    }
    Result<std::unique_ptr<ByteSource>> opened = openSource(path, m_stop);
    if (!opened) {
        fail(opened.error());
        return false;
    }
    ByteSource &source = **opened;
    const qint64 position = m_plan.progress.value(name->key).position;
    m_feed.begin(0, 1);
    beginMark(name, position);
    if (position > 0 && !skipTo(source, position))
        return false;
    const bool goesOn = pumpSource(source);
    m_fileBytes += source.fileBytes();
    return goesOn;
}

bool InputPump::skipTo(ByteSource &source, qint64 position)
{
    // Read, not sought: the line numbers have to be right, and compressed data cannot be sought in. The
    // parser sees the first record, which may be a header.
    qint64 line = 1;
    qint64 left = position;
    std::vector<char> piece(256 * 1024);
    std::string first;
    while (left > 0 && !m_stop.isRaised()) {
        const std::size_t wanted = std::min(piece.size(), static_cast<std::size_t>(left));
        const ReadOutcome outcome = source.read(std::span(piece).first(wanted), patienceMs);
        if (outcome.error) {
            fail(*outcome.error);
            return false;
        }
        if (first.size() < maxRecordBytes && m_plan.headed)
            first.append(piece.data(), outcome.bytes);
        line += std::count(piece.data(), piece.data() + outcome.bytes, '\n');
        left -= static_cast<qint64>(outcome.bytes);
        if (outcome.atEnd)
            break;
    }
    m_feed.begin(position, line);
    if (m_plan.headed)
        m_feed.readHeader(first);
    return !m_stop.isRaised();
}

bool InputPump::pumpSource(ByteSource &source)
{
    for (;;) {
        const ReadOutcome outcome = source.read(m_feed.space(), patienceMs);
        if (m_stop.isRaised())
            return false;
        m_feed.filled(outcome.bytes);
        if (outcome.bytes > 0 || outcome.atEnd) {
            // What came before an error is whole as far as it goes; the record it broke off in is not.
            if (!parse(outcome.atEnd && !outcome.error, source))
                return false;
        }
        if (outcome.error) {
            fail(*outcome.error);
            return false;
        }
        if (outcome.atEnd)
            return true;
        const auto age = std::chrono::steady_clock::now() - m_batch->begun;
        if (outcome.bytes == 0 && m_batch->isEmpty())
            m_batch->begun = std::chrono::steady_clock::now();
        else if (!m_batch->isEmpty() && age >= std::chrono::milliseconds(flushAfterMs) && !push())
            return false;
    }
}

bool InputPump::parse(bool atEnd, const ByteSource &source)
{
    for (;;) {
        const bool full = m_feed.parseInto(*m_batch, m_plan.limits, atEnd);
        m_batch->marks.back().position = m_feed.position();
        m_batch->fileBytes = m_fileBytes + source.fileBytes();
        if (!full)
            return true;
        if (!push())
            return false;
    }
}

} // namespace tidemark::ingest
