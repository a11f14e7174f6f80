// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/accesslog.h"

#include "ingest/formats/timetext.h"

namespace tidemark::ingest
{

Refusal AccessLog::parseLine(std::string_view text, qint64 line, RowBatch &out)
{
    if (Refusal refusal = m_reader.read(text, m_entry))
        return refusal;
    HttpRow row;
    row.site = m_writer.tenant()->value();
    row.micros = m_entry.micros;
    if (!row.micros)
        return {Fault::Missing, "ingest_time", {}};
    if (!isPlausibleTime(*row.micros))
        return {Fault::TimeRange, "ingest_time", {}};
    if (Refusal refusal = m_writer.writeRequest(m_entry, row, text, line, out))
        return refusal;
    out.marks.back().facts.logFormats |= m_reader.formatBit();
    return {};
}

} // namespace tidemark::ingest
