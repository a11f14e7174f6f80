// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/accesslog.h"

#include "ingest/formats/timetext.h"

namespace tidemark::ingest
{

void AccessLog::readHeader(std::string_view beginning)
{
    while (!beginning.empty()) {
        const std::size_t end = std::min(beginning.find('\n'), beginning.size() - 1) + 1;
        static_cast<void>(m_reader.takeDirective(withoutLineBreak(beginning.substr(0, end))));
        beginning.remove_prefix(end);
    }
}

Refusal AccessLog::parseLine(std::string_view text, qint64 line, RowBatch &out)
{
    if (m_reader.takeDirective(text))
        return {};
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
