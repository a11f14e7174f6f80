// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/fieldslog.h"

#include "ingest/formats/fieldtext.h"
#include "ingest/formats/timetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tidemark::ingest
{

namespace
{

constexpr std::string_view fieldBlanks = " \t\r";
constexpr std::size_t mostFields = 1000;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// What else has a status writes the same kind of log: FTP and SMTP on the same server.
bool isOtherProtocol(std::string_view method)
{
    static constexpr std::array others{"USER", "PASS", "PORT", "PASV", "EPSV", "RETR", "STOR", "QUIT",
                                       "EHLO", "HELO", "MAIL", "RCPT", "DATA", "RSET", "AUTH"};
    return std::ranges::any_of(others, [&](std::string_view other) { return method == other; }) ||
           method.find("Channel") != std::string_view::npos;
}

} // namespace

FieldsLog::Field FieldsLog::fieldOf(std::string_view lowerName)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 16> fields{{
        {"date", Field::Date},
        {"time", Field::Time},
        {"c-ip", Field::Address},
        {"x-forwarded-for", Field::Forwarded},
        {"cs(x-forwarded-for)", Field::Forwarded},
        {"x-forwarded-for(cs)", Field::Forwarded},
        {"c-country", Field::Country}, // CloudFront's
        {"cs-method", Field::Method},
        {"cs-uri", Field::Uri},
        {"cs-uri-stem", Field::Stem},
        {"cs-uri-query", Field::Query},
        {"sc-status", Field::Status},
        {"sc-bytes", Field::Bytes},
        {"bytes", Field::BodyBytes}, // Tomcat's
        {"time-taken", Field::TimeTaken},
        {"timetaken", Field::TimeTaken},
    }};
    const auto *const found =
        std::ranges::find(fields, lowerName, &std::pair<std::string_view, Field>::first);
    return found == fields.end() ? Field::Ignored : found->second;
}

bool FieldsLog::takeDirective(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (!line.starts_with('#') || colon == std::string_view::npos)
        return false;
    static constexpr std::array names{"version",  "fields", "software", "start-date",
                                      "end-date", "date",   "remark"};
    const std::string name = lower(line.substr(1, std::min<std::size_t>(colon - 1, 16)));
    if (std::ranges::none_of(names, [&](std::string_view known) { return known == name; }))
        return false;
    const std::string_view value = trimmed(line.substr(colon + 1), fieldBlanks);
    // A file may go on with what another program wrote.
    const bool begins = name == "version" || name == "software";
    if (begins && !std::exchange(m_inHeader, true))
        m_isMicrosoft = false;
    if (name == "fields")
        takeFields(value);
    else if (name == "software")
        m_isMicrosoft = value.starts_with("Microsoft");
    else if (name == "date" || name == "start-date")
        m_begun = value;
    return true;
}

void FieldsLog::takeFields(std::string_view names)
{
    m_columns.clear();
    m_isCloudFront = false;
    // Its name may be gone with the file's beginning, its fields are its own.
    while (!names.empty() && m_columns.size() < mostFields) {
        const std::string_view name = names.substr(0, names.find_first_of(fieldBlanks));
        names = trimmed(names.substr(name.size()), fieldBlanks);
        const std::string known = lower(name);
        m_isCloudFront = m_isCloudFront || known.starts_with("x-edge-");
        m_isMicrosoft = m_isMicrosoft || known == "sc-win32-status" || known == "sc-substatus";
        m_columns.push_back({std::string(name), fieldOf(known)});
    }
    const auto has = [this](Field field) {
        return std::ranges::any_of(m_columns, [&](const Column &one) { return one.field == field; });
    };
    // An FTP server's have a session, or the whole path of a file.
    const bool ftp = std::ranges::any_of(
        m_columns, [](const Column &one) { return one.name == "x-session" || one.name == "x-fullpath"; });
    m_isRequests = (has(Field::Stem) || has(Field::Uri)) && has(Field::Status) && has(Field::Time) && !ftp;
}

/// CloudFront names its fields with blanks between them, and parts their values by tabs.
void FieldsLog::split(std::string_view line)
{
    m_values.clear();
    const bool tabs = line.find('\t') != std::string_view::npos;
    std::size_t at = 0;
    while (m_values.size() <= m_columns.size()) {
        if (!tabs)
            at = std::min(line.find_first_not_of(' ', at), line.size());
        std::size_t end = std::min(line.find(tabs ? '\t' : ' ', at), line.size());
        // A string may stand in quotes, and be parted within.
        if (!tabs && line.substr(at).starts_with('"')) {
            std::size_t close = line.find('"', at + 1);
            while (close != std::string_view::npos && line.substr(close + 1).starts_with('"'))
                close = line.find('"', close + 2);
            const bool closes =
                close != std::string_view::npos && (close + 1 == line.size() || line[close + 1] == ' ');
            if (closes) {
                m_values.push_back(line.substr(at + 1, close - at - 1));
                if (close + 1 == line.size())
                    return;
                at = close + 1;
                continue;
            }
        }
        m_values.push_back(line.substr(at, end - at));
        if (end == line.size())
            return;
        at = end + 1;
    }
}

/// CloudFront escapes what a URL may hold once more, its own percent signs too; the other escapes stay, as
/// they mean the same in a URL.
std::string_view FieldsLog::decoded(std::string_view value, std::string &into) const
{
    if (!m_isCloudFront || value.find("%25") == std::string_view::npos)
        return value;
    into.clear();
    for (std::size_t at = 0; at < value.size(); ++at) {
        into.push_back(value[at]);
        if (value.substr(at).starts_with("%25"))
            at += 2;
    }
    return into;
}

Refusal FieldsLog::store(Field field, std::string_view value, LogEntry &entry)
{
    if (value.empty() || value == "-")
        return {};
    Fault fault = Fault::None;
    switch (field) {
    case Field::Ignored:
        break;
    case Field::Date:
        m_date = value;
        break;
    case Field::Time:
        m_time = value;
        break;
    case Field::Address:
        entry.address = value;
        break;
    case Field::Forwarded:
        // IIS puts + in the place of a blank.
        m_scratch = value;
        std::ranges::replace(m_scratch, '+', ' ');
        entry.forwarded = m_scratch;
        break;
    case Field::Country:
        entry.country = value;
        break;
    case Field::Method:
        m_method = value;
        break;
    case Field::Uri:
        entry.target = value;
        break;
    case Field::Stem:
        entry.path = decoded(value, m_stem);
        break;
    case Field::Query:
        entry.query = decoded(value, m_query);
        break;
    case Field::Status:
        entry.status = value;
        break;
    case Field::Bytes:
    case Field::BodyBytes:
        fault =
            entry.sent.take(value, field == Field::Bytes ? BytesSent::Part::Whole : BytesSent::Part::Body);
        return {fault, fault == Fault::None ? nullptr : "bytes_sent", {}};
    case Field::TimeTaken:
        fault = entry.taken.take(value, m_isMicrosoft && !m_isCloudFront ? TimeTaken::Unit::Milliseconds
                                                                         : TimeTaken::Unit::Seconds);
        return {fault, fault == Fault::None ? nullptr : "response_time_msec", {}};
    }
    return {};
}

Refusal FieldsLog::storeTime(LogEntry &entry)
{
    const std::string_view date = m_date.empty() ? std::string_view(m_begun).substr(0, 10) : m_date;
    std::string text(date);
    text.append("T").append(m_time).append("Z");
    entry.micros = parseTime(text);
    if (!entry.micros)
        return {m_time.empty() || date.empty() ? Fault::Missing : Fault::NotTime, "ingest_time", {}};
    // Without a date of its own a line may be of the day after the one on which the file began.
    const std::optional<qint64> begun = m_date.empty() ? parseTime(m_begun) : std::nullopt;
    if (begun && *entry.micros < *begun)
        *entry.micros += 86'400'000'000;
    return {};
}

Refusal FieldsLog::read(std::string_view line, LogEntry &entry)
{
    entry = {};
    m_inHeader = false;
    m_date = m_time = m_method = {};
    if (!m_isRequests)
        return {isNamed() ? Fault::OtherFields : Fault::NoFields, nullptr, {}};
    split(line);
    if (m_values.size() == m_columns.size() + 1 && m_values.back().empty()) // a separator at the end
        m_values.pop_back();
    if (m_values.size() != m_columns.size())
        return {Fault::ColumnCount, nullptr,
                std::to_string(m_columns.size()) + ", " + std::to_string(m_values.size())};
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (Refusal refusal = store(m_columns[i].field, m_values[i], entry))
            return refusal;
    if (isOtherProtocol(m_method))
        return {Fault::OtherFields, nullptr, {}};
    // A connection that ended before a request came (HTTP.sys' error log).
    entry.ownRecords = m_method.empty();
    return storeTime(entry);
}

std::vector<ColumnMapping> FieldsLog::mapping() const
{
    std::vector<ColumnMapping> mapping;
    for (const Column &column : m_columns) {
        const char *const target = [&]() -> const char * {
            switch (column.field) {
            case Field::Date:
            case Field::Time:
                return "ingest_time";
            case Field::Address:
            case Field::Forwarded:
                return "ip_address";
            case Field::Country:
                return "request_country";
            case Field::Uri:
            case Field::Stem:
            case Field::Query:
                return "url";
            case Field::Status:
                return "status_code";
            case Field::Bytes:
            case Field::BodyBytes:
                return "bytes_sent";
            case Field::TimeTaken:
                return "response_time_msec";
            case Field::Ignored:
            case Field::Method:
                break;
            }
            return nullptr;
        }();
        if (target != nullptr)
            mapping.push_back({QString::fromStdString(column.name), QString::fromLatin1(target), {}, false});
    }
    return mapping;
}

} // namespace tidemark::ingest
