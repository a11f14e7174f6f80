// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/copystream.h"

namespace tidemark::ingest
{

namespace
{
constexpr qsizetype chunkBytes = 128 * 1024;
}

CopyStream::CopyStream(std::shared_ptr<pg::CopyWriter> writer, const CopyRows &rows, Reply<qint64> reply,
                       QObject *parent)
    : QObject(parent)
    , m_writer(std::move(writer))
    , m_batch(rows.batch)
    , m_range(rows.range)
    , m_time(rows.now + '\t')
    , m_withoutLast(rows.withoutLast)
    , m_reply(std::move(reply))
{
    m_chunk.reserve(chunkBytes * 2);
    connect(m_writer.get(), &pg::CopyWriter::drained, this, &CopyStream::feed);
    connect(m_writer.get(), &pg::CopyWriter::failed, this, &CopyStream::finish);
    feed();
}

void CopyStream::feed()
{
    while (!m_finished && !m_writer->isFull()) {
        m_chunk.resize(0);
        while (m_range.first < m_range.last && m_chunk.size() < chunkBytes) {
            const RowBatch::Row &row = m_batch.rows[m_range.first];
            const std::string_view text = m_batch.copyText(m_range.first);
            if (row.serverTime)
                m_chunk.append(m_time);
            const std::size_t size = m_withoutLast ? text.rfind('\t') : text.size();
            m_chunk.append(text.data(), static_cast<qsizetype>(size));
            if (m_withoutLast)
                m_chunk.append('\n');
            ++m_range.first;
        }
        if (m_chunk.isEmpty())
            return finish();
        m_writer->write(m_chunk);
    }
}

void CopyStream::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_writer->finish([this](const Result<qint64> &stored) {
        const Reply<qint64> reply = std::move(m_reply);
        deleteLater();
        reply(stored);
    });
}

} // namespace tidemark::ingest
