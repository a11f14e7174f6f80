// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/rowbatch.h"

namespace tidemark::ingest
{

RecordFacts &RecordFacts::operator+=(const RecordFacts &other)
{
    skipped += other.skipped;
    noStatus += other.noStatus;
    cut += other.cut;
    requests += other.requests;
    withTime += other.withTime;
    withUrl += other.withUrl;
    withAddress += other.withAddress;
    withBytes += other.withBytes;
    localTimes += other.localTimes;
    otherKind += other.otherKind;
    logFormats |= other.logFormats;
    return *this;
}

void RowBatch::dropRecords()
{
    copy.clear();
    raw.clear();
    rows.clear();
    bad.clear();
    marks.clear();
    badBytes = 0;
}

void RowBatch::clear()
{
    dropRecords();
    fileBytes = 0;
    begun = {};
    notes.clear();
    ignored.clear();
    messagesBehind.reset();
    last = false;
    failure.reset();
}

void RowBatch::setColumns(const std::shared_ptr<const std::string> &columns)
{
    if (marks.back().columns == columns)
        return;
    if (marks.back().rows + marks.back().bad > 0)
        marks.push_back({marks.back().source, marks.back().place, 0, 0, {}});
    marks.back().columns = columns;
}

} // namespace tidemark::ingest
