// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/accesslog.h"

#include "ingest/jsonreader.h"
#include "ingest/timetext.h"

namespace tidemark::ingest
{

namespace
{

Fault textFault(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return Fault::NulByte;
    return isUtf8(text) ? Fault::None : Fault::NotUtf8;
}

} // namespace

std::string_view AccessLog::urlOf(const LogEntry &entry)
{
    if (!entry.path.empty()) {
        if (entry.query.empty())
            return entry.path;
        m_url.assign(entry.path);
        if (!entry.query.starts_with('?'))
            m_url.push_back('?');
        m_url.append(entry.query);
        return m_url;
    }
    // "METHOD URL PROTOCOL". What a client sent that speaks no HTTP is kept as it is.
    const std::string_view request = entry.request;
    const std::size_t first = request.find(' ');
    if (first == std::string_view::npos)
        return request;
    const std::size_t last = request.rfind(' ');
    if (last > first && request.substr(last + 1).starts_with("HTTP/"))
        return request.substr(first + 1, last - first - 1);
    return request.substr(first + 1);
}

Refusal AccessLog::parseLine(std::string_view text, qint64 line, RowBatch &out)
{
    if (Refusal refusal = m_format.read(text, m_entry))
        return refusal;
    if (!m_entry.micros)
        return {Fault::Missing, "ingest_time", {}};
    if (!isPlausibleTime(*m_entry.micros))
        return {Fault::TimeRange, "ingest_time", {}};
    qint64 status = 0;
    if (m_entry.status.size() != 3 || readInteger(m_entry.status, 999, status) != Fault::None)
        return {m_entry.status.empty() ? Fault::Missing : Fault::Status, "status_code", {}};

    HttpRow row;
    row.site = m_writer.tenant()->value();
    row.micros = m_entry.micros;
    row.url = urlOf(m_entry);
    row.country = m_entry.country;
    row.address = m_entry.address;
    row.status = static_cast<int>(status);
    row.responseMs = m_entry.responseMs;
    // Only what is stored has to be clean: an agent's odd bytes are no reason to lose the request.
    if (const Fault fault = textFault(row.url); fault != Fault::None)
        return {fault, "url", {}};
    if (const Fault fault = textFault(row.address); fault != Fault::None)
        return {fault, "ip_address", {}};
    if (const Fault fault = textFault(row.country); fault != Fault::None)
        return {fault, "request_country", {}};
    m_writer.writeRequest(row, text, line, out);
    return {};
}

} // namespace tidemark::ingest
