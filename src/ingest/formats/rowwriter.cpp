// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/rowwriter.h"

#include "ingest/batches/copytext.h"
#include "ingest/formats/fieldtext.h"
#include "ingest/formats/timetext.h"

#include <charconv>
#include <limits>

namespace tidemark::ingest
{

namespace
{

bool hasLineBreak(std::string_view text)
{
    return text.find_first_of("\r\n") != std::string_view::npos;
}

void appendNullable(std::string &copy, std::string_view text)
{
    copy.push_back('\t');
    if (text.empty())
        appendCopyNull(copy);
    else
        appendCopyText(copy, text);
}

} // namespace

Fault readInteger(std::string_view text, qint64 max, qint64 &value)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range && end == text.data() + text.size())
        return Fault::IntegerRange;
    if (error != std::errc() || end != text.data() + text.size())
        return Fault::NotInteger;
    return value < 0 || value > max ? Fault::IntegerRange : Fault::None;
}

RowWriter::RowWriter(Dataset dataset, std::optional<TenantId> tenant, std::shared_ptr<GeoCountries> geo,
                     std::optional<int> trustedProxies)
    : m_dataset(dataset)
    , m_tenant(tenant)
    , m_geo(std::move(geo))
    , m_rules(trustedProxies)
{
}

Refusal RowWriter::write(const TextFields &fields, std::string_view record, qint64 line, RowBatch &out)
{
    return m_dataset == Dataset::Events ? writeEvent(fields, record, line, out)
                                        : writeHttp(fields, record, line, out);
}

Refusal RowWriter::refuse(Fault fault, Role role) const
{
    return {fault, columnOf(m_dataset, role), {}};
}

Refusal RowWriter::readTenant(const TextFields &fields, qint32 &tenant) const
{
    const std::string_view text = fields[Role::Tenant];
    if (text.empty()) {
        if (!m_tenant)
            return refuse(Fault::Missing, Role::Tenant);
        tenant = m_tenant->value();
        return {};
    }
    qint64 value = 0;
    if (const Fault fault = readInteger(text, std::numeric_limits<qint32>::max(), value);
        fault != Fault::None)
        return refuse(fault, Role::Tenant);
    tenant = static_cast<qint32>(value);
    return {};
}

Refusal RowWriter::readTime(const TextFields &fields, std::optional<qint64> &micros) const
{
    if (!fields.has(Role::Time))
        return {};
    if (fields[Role::Time].empty())
        return refuse(Fault::Missing, Role::Time);
    // Servers log the times of requests in forms of their own.
    micros =
        m_dataset == Dataset::HttpRequest ? parseLogTime(fields[Role::Time]) : parseTime(fields[Role::Time]);
    if (!micros)
        return refuse(Fault::NotTime, Role::Time);
    if (!isPlausibleTime(*micros))
        return refuse(Fault::TimeRange, Role::Time);
    return {};
}

Refusal RowWriter::appendEventData(const TextFields &fields, std::string &copy)
{
    std::string_view data = trimmed(fields[Role::Data]);
    while (!data.empty() && (data.back() == '\n' || data.back() == '\r'))
        data.remove_suffix(1);
    while (!data.empty() && (data.front() == '\n' || data.front() == '\r'))
        data.remove_prefix(1);
    if (fields.extras.empty()) {
        appendCopyText(copy, data.empty() ? "{}" : data);
        return {};
    }
    if (!data.empty() && data.front() != '{')
        return refuse(Fault::NotObject, Role::Data);
    // The extras come first: of two members with one name jsonb keeps the last, event_data's own.
    m_scratch.assign(1, '{');
    for (const auto &[name, value] : fields.extras) {
        m_scratch.push_back('"');
        m_scratch.append(name);
        m_scratch.append("\":");
        m_scratch.append(value);
        m_scratch.push_back(',');
    }
    const std::size_t firstMember =
        data.empty() ? std::string_view::npos : data.find_first_not_of(" \t\r\n", 1);
    if (firstMember == std::string_view::npos || data[firstMember] == '}')
        m_scratch.back() = '}';
    else
        m_scratch.append(data.substr(1));
    appendCopyText(copy, m_scratch);
    return {};
}

Refusal RowWriter::writeEvent(const TextFields &fields, std::string_view record, qint64 line, RowBatch &out)
{
    qint32 tenant = 0;
    std::optional<qint64> micros;
    if (Refusal refusal = readTenant(fields, tenant))
        return refusal;
    if (Refusal refusal = readTime(fields, micros))
        return refusal;
    const std::string_view type = fields[Role::Type];
    if (type.empty())
        return refuse(Fault::Missing, Role::Type);
    if (type.size() > maxKeyBytes)
        return refuse(Fault::TextTooLong, Role::Type);
    if (hasLineBreak(type))
        return refuse(Fault::LineBreak, Role::Type);

    if (micros) {
        appendTime(out.copy, *micros);
        out.copy.push_back('\t');
    }
    appendInteger(out.copy, tenant);
    out.copy.push_back('\t');
    appendCopyText(out.copy, type);
    out.copy.push_back('\t');
    if (Refusal refusal = appendEventData(fields, out.copy)) {
        out.dropRow();
        return refusal;
    }
    out.endRow(record, line, !micros);
    return {};
}

Refusal RowWriter::writeHttp(const TextFields &fields, std::string_view record, qint64 line, RowBatch &out)
{
    HttpRow row;
    if (Refusal refusal = readTenant(fields, row.site))
        return refusal;
    if (Refusal refusal = readTime(fields, row.micros))
        return refusal;
    for (const Role role :
         {Role::Url, Role::Target, Role::Request, Role::Query, Role::Country, Role::Address})
        if (hasLineBreak(fields[role]))
            return refuse(Fault::LineBreak, role);
    LogEntry entry;
    // What is called by the column's own name is stored as it is given.
    entry.wholeUrl = !fields[Role::Url].empty();
    entry.target = entry.wholeUrl ? fields[Role::Url] : fields[Role::Target];
    entry.request = fields[Role::Request];
    entry.query = fields[Role::Query];
    entry.country = fields[Role::Country];
    entry.address = fields[Role::Address];
    entry.forwarded = fields[Role::Forwarded];
    entry.realIp = fields[Role::RealIp];
    entry.status = fields[Role::Status];
    using enum TimeTaken::Unit;
    const std::string_view upstreams = fields[Role::UpstreamSeconds];
    for (const auto &[role, unit] : {std::pair{Role::ResponseTime, Milliseconds},
                                     {Role::ResponseSeconds, Seconds},
                                     {Role::ResponseNanos, Nanoseconds},
                                     {Role::CaddySeconds, Seconds}}) {
        std::string_view text = fields[role];
        if (role == Role::ResponseSeconds && text.ends_with('s')) // "0.012s", as protobuf's JSON has it
            text.remove_suffix(1);
        if (text.empty() || text == "-" || (role == Role::CaddySeconds && !fields.nestedRequest))
            continue;
        if (const Fault fault = entry.taken.take(text, unit); fault != Fault::None)
            return refuse(fault, role);
    }
    if (const Fault fault = entry.taken.takeUpstreams(upstreams); fault != Fault::None)
        return refuse(fault, Role::UpstreamSeconds);
    for (const auto &[role, part] :
         {std::pair{Role::BytesSent, BytesSent::Part::Whole}, {Role::BodyBytes, BytesSent::Part::Body}}) {
        const std::string_view text = fields[role];
        if (text.empty() || text == "-")
            continue;
        if (const Fault fault = entry.sent.take(text, part); fault != Fault::None)
            return refuse(fault, role);
    }
    Refusal refusal = writeRequest(entry, row, record, line, out);
    if (refusal.fault == Fault::NotAddress)
        refusal.fault = Fault::NotAddressCell; // there is no log format to choose
    return refusal;
}

Refusal RowWriter::writeRequest(const LogEntry &entry, HttpRow row, std::string_view record, qint64 line,
                                RowBatch &out)
{
    if (Refusal refusal = m_rules.apply(entry, row))
        return refusal;
    if (row.micros) {
        appendTime(out.copy, *row.micros);
        out.copy.push_back('\t');
    }
    appendInteger(out.copy, row.site);
    appendNullable(out.copy, row.url);
    std::string_view country = row.country;
    if (country.empty() && m_geo && !row.address.empty())
        country = m_geo->countryOf(row.address);
    const bool otherKind = country.empty() && m_geo && m_geo->lacksKindOf(row.address);
    appendNullable(out.copy, country);
    appendNullable(out.copy, row.address);
    out.copy.push_back('\t');
    appendInteger(out.copy, row.status);
    out.copy.push_back('\t');
    if (row.responseMs)
        appendInteger(out.copy, *row.responseMs);
    else
        appendCopyNull(out.copy);
    out.copy.push_back('\t');
    if (row.bytesSent)
        appendInteger(out.copy, *row.bytesSent);
    else
        appendCopyNull(out.copy);
    out.endRow(record, line, !row.micros);
    RecordFacts &facts = out.marks.back().facts;
    ++facts.requests;
    facts.withTime += row.micros ? 1 : 0;
    facts.withUrl += row.url.empty() ? 0 : 1;
    facts.withAddress += row.address.empty() ? 0 : 1;
    facts.localTimes += entry.localTime ? 1 : 0;
    facts.withBytes += row.bytesSent ? 1 : 0;
    facts.noStatus += row.status == 0 ? 1 : 0;
    facts.cut += row.cut ? 1 : 0;
    facts.otherKind += otherKind ? 1 : 0;
    return {};
}

} // namespace tidemark::ingest
