// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ingest/batches/refusal.h"
#include "ingest/batches/sourceprogress.h"

#include <QStringList>
#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::ingest
{

/// Where records come from, as it stands in progress rows and reports. Shared by the batches that hold its
/// records, immutable.
struct SourceName {
    QString key;   ///< unique for one resume key: sourceKey(), or cluster, topic and partition
    QString label; ///< for people: the path as it was given
};

/// What is worth saying about the records of a source, beside that they were stored.
struct RecordFacts {
    qint64 skipped = 0;     ///< lines that are no requests
    qint64 noStatus = 0;    ///< requests of which the server knew no status
    qint64 cut = 0;         ///< requests that were cut off before they were logged
    qint64 localTimes = 0;  ///< requests whose time has no zone
    qint64 otherKind = 0;   ///< requests whose country cannot be known: GeoCountries::lacksKindOf()
    qint64 requests = 0;    ///< stored ones, and of them:
    qint64 withTime = 0;    ///< …
    qint64 withUrl = 0;     ///< …
    qint64 withAddress = 0; ///< …
    qint64 withBytes = 0;   ///< …
    quint32 logFormats = 0; ///< bits: which of knownLogs() the lines are in

    RecordFacts &operator+=(const RecordFacts &other);
    friend bool operator==(const RecordFacts &, const RecordFacts &) = default;
};

/// Up to where a source has been read when a batch is stored.
struct SourceMark {
    std::shared_ptr<const SourceName> source;
    SourcePlace place;
    qint64 rows = 0; ///< rows of this batch that come from it
    qint64 bad = 0;  ///< bad records of this batch that come from it
    /// CSV: the names of the columns, so that the rejects can be loaded as they are.
    std::shared_ptr<const std::string> columns;
    RecordFacts facts = {};
};

/// Rows of one transaction, encoded for COPY's text format, with the records as they were read: what the
/// server refuses goes to the rejects as the sender wrote it.
///
/// An encoded row lacks its first columns: the batch number, which is known only once the transaction runs,
/// and, where the record has no time, the server's now().
class RowBatch
{
public:
    struct Row {
        std::size_t copyEnd = 0;
        std::size_t rawEnd = 0;
        qint64 line = 0;
        quint32 mark = 0; ///< index into marks
        bool serverTime = false;
    };
    struct BadRecord {
        std::string text; ///< the whole record; cut off where it is too long
        Refusal refusal;
        qint64 line = 0;
        quint32 mark = 0;
    };

    std::string copy;
    std::string raw;
    std::vector<Row> rows;
    std::vector<BadRecord> bad;
    std::vector<SourceMark> marks;
    std::size_t badBytes = 0; ///< of the texts in bad
    qint64 fileBytes = 0;     ///< read from the disk so far, over all sources
    std::chrono::steady_clock::time_point begun;
    QStringList notes;                    ///< new ones
    QStringList ignored;                  ///< JSON: new names of members that the table has no place for
    std::optional<qint64> messagesBehind; ///< Kafka
    bool last = false;                    ///< nothing comes after it
    std::optional<Error> failure;         ///< why it is the last before its time

    /// Ends the row whose columns were appended to copy since the last row.
    void endRow(std::string_view record, qint64 line, bool serverTime)
    {
        copy.push_back('\n');
        raw.append(record);
        rows.push_back({copy.size(), raw.size(), line, static_cast<quint32>(marks.size() - 1), serverTime});
        ++marks.back().rows;
    }
    /// The columns of the records that follow; a source may have several in turn.
    void setColumns(const std::shared_ptr<const std::string> &columns);
    /// Forgets the columns appended since the last row.
    void dropRow() { copy.resize(rows.empty() ? 0 : rows.back().copyEnd); }
    /// A record that is no request is counted apart.
    void reject(std::string_view record, qint64 line, Refusal refusal)
    {
        if (refusal.fault == Fault::NoRequest) {
            ++marks.back().facts.skipped;
            return;
        }
        bad.push_back(
            {std::string(record), std::move(refusal), line, static_cast<quint32>(marks.size() - 1)});
        ++marks.back().bad;
        badBytes += record.size();
    }

    [[nodiscard]] std::string_view copyText(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : rows[row - 1].copyEnd;
        return std::string_view(copy).substr(begin, rows[row].copyEnd - begin);
    }
    [[nodiscard]] std::string_view rawText(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : rows[row - 1].rawEnd;
        return std::string_view(raw).substr(begin, rows[row].rawEnd - begin);
    }
    [[nodiscard]] bool isEmpty() const { return rows.empty() && bad.empty(); }

    /// What it has to tell stays.
    void dropRecords();
    /// Empties it for use again; keeps the memory.
    void clear();
};

} // namespace tidemark::ingest
