// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ingest/batches/rowbatch.h"
#include "pg/copywriter.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace tidemark::ingest
{

/// Rows first ≤ i < last of a batch.
struct RowRange {
    std::size_t first = 0;
    std::size_t last = 0;
    [[nodiscard]] std::size_t size() const { return last - first; }
};

/// What goes into a COPY.
struct CopyRows {
    const RowBatch &batch;
    RowRange range;
    QByteArray now;           ///< the time of rows that bring none
    bool withoutLast = false; ///< the table lacks the last column of the rows
};

/// Feeds rows of a batch into a COPY, a chunk at a time as the server takes them, each with the time of
/// the transaction where it has none. Deletes itself with its reply.
class CopyStream : public QObject
{
    Q_OBJECT

public:
    CopyStream(std::shared_ptr<pg::CopyWriter> writer, const CopyRows &rows, Reply<qint64> reply,
               QObject *parent);

private:
    void feed();
    void finish();

    std::shared_ptr<pg::CopyWriter> m_writer;
    const RowBatch &m_batch;
    RowRange m_range;
    const QByteArray m_time; ///< of rows that bring none
    const bool m_withoutLast;
    Reply<qint64> m_reply;
    QByteArray m_chunk;
    bool m_finished = false;
};

} // namespace tidemark::ingest
