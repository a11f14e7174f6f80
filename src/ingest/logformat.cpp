// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/logformat.h"

#include "ingest/rowwriter.h"
#include "ingest/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr std::string_view commonFormat = R"(%h %l %u %t "%r" %>s %b)";
constexpr std::string_view combinedFormat = R"(%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i")";

Error badFormat(const QString &why)
{
    return {.kind = ErrorKind::Constraint, .serverText = why};
}

/// Gives the words their translation context.
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view withoutBrackets(std::string_view text)
{
    if (text.starts_with('[') && text.ends_with(']'))
        return text.substr(1, text.size() - 2);
    return text;
}

} // namespace

LogFormat::Field LogFormat::apacheField(char letter, std::string_view argument)
{
    switch (letter) {
    case 'h':
    case 'a':
        // %{c}a is the peer of the connection, a proxy perhaps; without it the client counts.
        return argument == "c" ? Field::Ignored : Field::Address;
    case 'r':
        return Field::Request;
    case 'U':
        return Field::Path;
    case 'q':
        return Field::Query;
    case 's':
        return Field::Status;
    case 't':
        return argument == "sec" || argument == "msec" || argument == "usec" ? Field::EpochTime : Field::Time;
    case 'D':
        return Field::Microseconds;
    case 'T':
        return argument == "ms"   ? Field::Milliseconds
               : argument == "us" ? Field::Microseconds
                                  : Field::Seconds;
    case 'e':
        return argument == "GEOIP_COUNTRY_CODE" || argument == "MM_COUNTRY_CODE" ? Field::Country
                                                                                 : Field::Ignored;
    default:
        return Field::Ignored;
    }
}

LogFormat::Field LogFormat::nginxField(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 18> fields{{
        {"remote_addr", Field::Address},
        {"http_x_real_ip", Field::Ignored},
        {"request", Field::Request},
        {"request_uri", Field::Path},
        {"uri", Field::Path},
        {"args", Field::Query},
        {"query_string", Field::Query},
        {"status", Field::Status},
        {"time_local", Field::Time},
        {"time_iso8601", Field::Time},
        {"msec", Field::EpochTime},
        {"request_time", Field::Seconds},
        {"request_time_ms", Field::Milliseconds},
        {"upstream_response_time", Field::SecondsList},
        {"geoip_country_code", Field::Country},
        {"geoip2_data_country_code", Field::Country},
        {"geoip2_country_code", Field::Country},
        {"country_code", Field::Country},
    }};
    for (const auto &[known, field] : fields)
        if (known == name)
            return field;
    return Field::Ignored;
}

void LogFormat::add(std::string &literal, Field field)
{
    m_parts.push_back({std::exchange(literal, {}), field});
}

Result<LogFormat> LogFormat::compileApache(std::string_view format)
{
    LogFormat out;
    std::string literal;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const char c = format[at];
        if (c == '\\' && at + 1 < format.size() && (format[at + 1] == '"' || format[at + 1] == '\\')) {
            literal.push_back(format[++at]);
            continue;
        }
        if (c == '\\' && at + 1 < format.size() && format[at + 1] == 't') {
            ++at;
            literal.push_back('\t');
            continue;
        }
        if (c != '%') {
            literal.push_back(c);
            continue;
        }
        ++at;
        if (at < format.size() && format[at] == '%') {
            literal.push_back('%');
            continue;
        }
        // Conditions ("!200,304") and the choice of the first or last request ("<", ">") change no form.
        while (at < format.size() && (format[at] == '<' || format[at] == '>' || format[at] == '!' ||
                                      format[at] == ',' || (format[at] >= '0' && format[at] <= '9')))
            ++at;
        std::string_view argument;
        if (at < format.size() && format[at] == '{') {
            const std::size_t close = format.find('}', at);
            if (close == std::string_view::npos)
                return badFormat(FormatWords::tr("The log format has a { without its }."));
            argument = format.substr(at + 1, close - at - 1);
            at = close + 1;
        }
        if (at + 2 < format.size() && format[at] == '^')
            at += 2;
        if (at >= format.size())
            return badFormat(FormatWords::tr("The log format ends inside a % directive."));
        const Field field = apacheField(format[at], argument);
        const bool bracketed = format[at] == 't' && argument.empty();
        if (bracketed)
            literal.push_back('[');
        out.add(literal, field);
        if (bracketed)
            literal.push_back(']');
    }
    out.m_tail = literal;
    return checked(std::move(out));
}

Result<LogFormat> LogFormat::compileNginx(std::string_view format)
{
    LogFormat out;
    std::string literal;
    for (std::size_t at = 0; at < format.size(); ++at) {
        if (format[at] != '$') {
            literal.push_back(format[at]);
            continue;
        }
        ++at;
        const bool braced = at < format.size() && format[at] == '{';
        if (braced)
            ++at;
        const std::size_t begin = at;
        while (at < format.size() && isNameCharacter(format[at]))
            ++at;
        if (at == begin || (braced && (at == format.size() || format[at] != '}')))
            return badFormat(FormatWords::tr("The log format has a $ without a variable's name."));
        out.add(literal, nginxField(format.substr(begin, at - begin)));
        if (!braced)
            --at;
    }
    out.m_tail = literal;
    return checked(std::move(out));
}

Result<LogFormat> LogFormat::checked(LogFormat format)
{
    const auto has = [&](Field field) {
        return std::any_of(format.m_parts.begin(), format.m_parts.end(),
                           [&](const Part &part) { return part.field == field; });
    };
    if (!has(Field::Time) && !has(Field::EpochTime))
        return badFormat(
            FormatWords::tr("The log format gives no time (%t, $time_local, $time_iso8601, $msec)."));
    if (!has(Field::Status))
        return badFormat(FormatWords::tr("The log format gives no status (%>s, $status)."));
    for (std::size_t i = 1; i < format.m_parts.size(); ++i)
        if (format.m_parts[i].before.empty() && format.m_parts[i - 1].field != Field::Path)
            return badFormat(FormatWords::tr("The log format has two variables with nothing between them."));
    return format;
}

Result<LogFormat> LogFormat::compile(const QString &format)
{
    if (format.isEmpty() || format == u"common" || format == u"combined") {
        Result<LogFormat> known = compileApache(format == u"combined" ? combinedFormat : commonFormat);
        if (known)
            known->m_openEnd = format.isEmpty();
        return known;
    }
    const std::string text = format.toStdString();
    return text.find('$') != std::string::npos ? compileNginx(text) : compileApache(text);
}

std::string_view LogFormat::behind(std::size_t part) const
{
    return part + 1 < m_parts.size() ? std::string_view(m_parts[part + 1].before) : std::string_view(m_tail);
}

std::size_t LogFormat::fieldEnd(std::string_view line, std::size_t begin, std::size_t part) const
{
    const std::string_view next = behind(part);
    const bool lastPart = part + 1 == m_parts.size();
    if (next.empty()) {
        // At the line's end; or %U in front of %q: the path ends where the query begins.
        if (lastPart && !m_openEnd)
            return line.size();
        const std::size_t end = line.find_first_of(lastPart ? " " : " ?\"", begin);
        return end == std::string_view::npos ? line.size() : end;
    }
    const bool quoted = m_parts[part].before.ends_with('"') && next.front() == '"';
    for (std::size_t at = begin;;) {
        at = line.find(next, at);
        if (at == std::string_view::npos)
            return at;
        std::size_t backslashes = 0;
        while (quoted && at - backslashes > begin && line[at - backslashes - 1] == '\\')
            ++backslashes;
        // An escaped quote is part of the text. Behind a closing quote of the last field nothing may follow.
        if (backslashes % 2 == 0 && (!lastPart || m_openEnd || at + next.size() == line.size()))
            return at;
        ++at;
    }
}

Refusal LogFormat::store(Field field, std::string_view text, LogEntry &entry) const
{
    if (field == Field::Ignored || text == "-" || text.empty())
        return {};
    switch (field) {
    case Field::Ignored:
        break;
    case Field::Address:
        entry.address = text;
        break;
    case Field::Country:
        entry.country = text;
        break;
    case Field::Request:
        entry.request = text;
        break;
    case Field::Path:
        entry.path = text;
        break;
    case Field::Query:
        entry.query = text;
        break;
    case Field::Status:
        entry.status = text;
        break;
    case Field::Time:
        entry.micros = parseLogTime(withoutBrackets(text));
        if (!entry.micros)
            return {Fault::NotTime, "ingest_time", {}};
        break;
    case Field::EpochTime:
        entry.micros = parseEpoch(withoutBrackets(text));
        if (!entry.micros)
            return {Fault::NotTime, "ingest_time", {}};
        break;
    case Field::Microseconds:
    case Field::Milliseconds:
    case Field::Seconds: {
        const double unitsPerMs = field == Field::Microseconds ? 1000 : field == Field::Seconds ? 0.001 : 1;
        qint32 ms = 0;
        if (const Fault fault = readMilliseconds(text, unitsPerMs, ms); fault != Fault::None)
            return {fault, "response_time_msec", {}};
        entry.responseMs = ms;
        break;
    }
    case Field::SecondsList: {
        qint64 sum = 0;
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t end = std::min(rest.find_first_of(",: "), rest.size());
            qint32 ms = 0;
            const std::string_view one = rest.substr(0, end);
            if (!one.empty() && one != "-") {
                if (const Fault fault = readMilliseconds(one, 0.001, ms); fault != Fault::None)
                    return {fault, "response_time_msec", {}};
            }
            sum += ms;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        // The whole time from the request is better where the line has both.
        if (!entry.responseMs && sum <= std::numeric_limits<qint32>::max())
            entry.responseMs = static_cast<qint32>(sum);
        break;
    }
    }
    return {};
}

Refusal LogFormat::read(std::string_view line, LogEntry &entry) const
{
    entry = {};
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (!line.substr(at).starts_with(part.before))
            return {Fault::LogLine, nullptr, std::to_string(at + 1)};
        at += part.before.size();
        const std::size_t end = fieldEnd(line, at, i);
        if (end == std::string_view::npos)
            return {Fault::LogLine, nullptr, std::to_string(at + 1)};
        if (Refusal refusal = store(part.field, line.substr(at, end - at), entry))
            return refusal;
        at = end;
    }
    if (!line.substr(at).starts_with(m_tail))
        return {Fault::LogLine, nullptr, std::to_string(at + 1)};
    at += m_tail.size();
    if (at != line.size() && !(m_openEnd && line[at] == ' '))
        return {Fault::LogLine, nullptr, std::to_string(at + 1)};
    return {};
}

std::vector<ColumnMapping> LogFormat::mapping() const
{
    std::vector<ColumnMapping> mapping;
    for (const Part &part : m_parts) {
        switch (part.field) {
        case Field::Ignored:
            break;
        case Field::Address:
            mapping.push_back({FormatWords::tr("client address"), u"ip_address"_s, {}, false});
            break;
        case Field::Country:
            mapping.push_back({FormatWords::tr("country"), u"request_country"_s, {}, false});
            break;
        case Field::Request:
            mapping.push_back({FormatWords::tr("request line"), u"url"_s, {}, false});
            break;
        case Field::Path:
            mapping.push_back({FormatWords::tr("path"), u"url"_s, {}, false});
            break;
        case Field::Query:
            mapping.push_back({FormatWords::tr("query"), u"url"_s, {}, false});
            break;
        case Field::Status:
            mapping.push_back({FormatWords::tr("status"), u"status_code"_s, {}, false});
            break;
        case Field::Time:
        case Field::EpochTime:
            mapping.push_back({FormatWords::tr("time of the request"), u"ingest_time"_s, {}, false});
            break;
        case Field::Microseconds:
        case Field::Milliseconds:
        case Field::Seconds:
        case Field::SecondsList:
            mapping.push_back({FormatWords::tr("time it took"), u"response_time_msec"_s, {}, false});
            break;
        }
    }
    return mapping;
}

} // namespace tidemark::ingest
