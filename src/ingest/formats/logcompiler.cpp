// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/logformat.h"

#include "ingest/formats/fieldtext.h"
#include "ingest/formats/formatwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

/// The half of LogFormat that compiles.
namespace tidemark::ingest
{

namespace
{

constexpr std::string_view blanks = " \t\r\n";

Error badFormat(const QString &why)
{
    return {.kind = ErrorKind::Constraint, .text = why};
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The next character of a format of Apache that stands for itself: as it is, or escaped.
char takeCharacter(std::string_view &format)
{
    const char first = format.front();
    const char second = format.size() > 1 ? format[1] : '\0';
    const bool escaped =
        (first == '\\' && (second == '"' || second == '\\' || second == 't')) || first == '%';
    format.remove_prefix(escaped ? 2 : 1);
    return !escaped ? first : second == 't' ? '\t' : second;
}

/// Takes a word and the blanks behind it.
std::string_view takeWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(std::min(text.find_first_not_of(blanks, word.size()), text.size()));
    return word;
}

/// Takes a text in quotes; false: it does not end.
bool takeQuoted(std::string_view &text, std::string &into)
{
    const char quote = text.front();
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            if (text[at + 1] != quote)
                into.push_back(text[at]);
            into.push_back(text[++at]);
        } else if (text[at] == quote) {
            text.remove_prefix(at + 1);
            return true;
        } else {
            into.push_back(text[at]);
        }
    }
    return false;
}

/// The format itself, out of what stands in a server's configuration. A format that only begins with a quote
/// stays as it is.
std::string withoutConfiguration(std::string_view text)
{
    text = trimmed(text, blanks);
    std::string_view rest = text;
    if (const std::string_view word = takeWord(rest); word == "log_format") {
        takeWord(rest); // its name
        if (rest.starts_with("escape="))
            takeWord(rest);
    } else if (word != "LogFormat") {
        rest = text;
    }
    std::string joined;
    for (std::string_view left = rest; left.starts_with('\'') || left.starts_with('"');) {
        const char quote = left.front();
        if (!takeQuoted(left, joined))
            break;
        const std::string_view gap = left.substr(0, left.find_first_not_of(blanks));
        left.remove_prefix(gap.size());
        if (left.empty() || left.front() == ';')
            return joined;
        // Several strings are nginx's; on one line they may as well be the format's own quoted fields.
        if (gap.find('\n') == std::string_view::npos && (quote != '\'' || left.front() != '\'')) {
            const bool nickname = left.find_first_of(" \t\r\n%$\"'") == std::string_view::npos;
            if (nickname)
                return joined;
            break;
        }
    }
    return std::string(rest);
}

} // namespace

std::optional<LogFormat::Part> LogFormat::apacheTime(std::string_view argument)
{
    for (const std::string_view which : {"begin:", "end:"})
        if (argument.starts_with(which))
            argument.remove_prefix(which.size());
    if (argument.empty())
        return Part{{}, Field::Time, 1, true};
    if (argument == "sec" || argument == "msec" || argument == "usec" || argument == "%s")
        return Part{{}, Field::EpochTime, 0, true};
    if (argument == "msec_frac" || argument == "usec_frac")
        return Part{{}, Field::Fraction};
    if (argument == "%z")
        return Part{{}, Field::Offset};
    // strftime's: date and time of day together, in one of the forms that parseLogTime() reads.
    const QString written = QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()))
                                .replace("%F"_L1, "%Y-%m-%d"_L1)
                                .replace("%T"_L1, "%H:%M:%S"_L1);
    static const QRegularExpression known(u"^\\[?(%d/%b/%Y[: ]|%Y-%m-%d[T ])%H:%M:%S(?<zone> ?%z|Z)?\\]?$"_s);
    const QRegularExpressionMatch match = known.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    return Part{{}, Field::Time, static_cast<int>(written.count(u' ')), match.hasCaptured(u"zone"_s)};
}

std::optional<LogFormat::Part> LogFormat::apachePart(char letter, std::string_view argument)
{
    const auto field = [&] {
        switch (letter) {
        case 'h':
        case 'a':
            // %{c}a is the peer of the connection, a proxy perhaps; without it the client counts.
            return argument == "c" ? Field::Ignored : Field::Address;
        case 'l':
            return Field::Ident;
        case 'r':
            return Field::Request;
        case 'U':
            return Field::Path;
        case 'q':
            return Field::Query;
        case 's':
            return Field::Status;
        case 'D':
            return Field::Microseconds;
        case 'T':
            return argument == "ms"   ? Field::Milliseconds
                   : argument == "us" ? Field::Microseconds
                                      : Field::Seconds;
        case 'O':
            return Field::Bytes;
        case 'B':
            return Field::BodyBytes;
        case 'b':
            return Field::BodyBytesOrDash;
        case 'e':
            return argument == "GEOIP_COUNTRY_CODE" || argument == "MM_COUNTRY_CODE" ? Field::Country
                                                                                     : Field::Ignored;
        default:
            return Field::Ignored;
        }
    };
    if (letter == 't')
        return apacheTime(argument);
    if (letter == 'i') {
        std::string name(argument);
        std::ranges::transform(name, name.begin(), [](char c) {
            return c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return headerPart(name).value_or(Part{});
    }
    Part part{{}, field()};
    part.list = part.field == Field::Address;
    part.colons = part.field == Field::Address || letter == 'v' || letter == 'V' || letter == 'A';
    return part;
}

std::optional<LogFormat::Part> LogFormat::headerPart(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 7> headers{{
        {"x_forwarded_for", Field::Forwarded},
        {"forwarded", Field::Forwarded},
        {"x_real_ip", Field::RealIp},
        {"x_client_ip", Field::RealIp},
        {"true_client_ip", Field::RealIp},
        {"cf_connecting_ip", Field::RealIp},
        {"fastly_client_ip", Field::RealIp},
    }};
    for (const auto &[known, field] : headers)
        if (known == name) {
            Part part{{}, field};
            part.list = true;
            part.colons = true;
            return part;
        }
    return std::nullopt;
}

LogFormat::Part LogFormat::nginxPart(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 25> fields{{
        {"remote_addr", Field::Address},
        {"proxy_protocol_addr", Field::RealIp},
        {"proxy_add_x_forwarded_for", Field::Forwarded},
        {"request", Field::Request},
        {"request_uri", Field::Target},
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
        {"bytes_sent", Field::Bytes},
        {"bytes", Field::Bytes}, // squid's %<st
        {"body_bytes_sent", Field::BodyBytes},
        // Words of our own, for the formats of others.
        {"body_bytes_or_dash", Field::BodyBytesOrDash},
        {"time_without_zone", Field::Time},
        {"seconds_part", Field::SecondsPart},
        {"geoip_country_code", Field::Country},
        {"geoip2_data_country_code", Field::Country},
        {"geoip2_country_code", Field::Country},
        {"country_code", Field::Country},
    }};
    if (name.starts_with("http_"))
        if (const std::optional<Part> header = headerPart(name.substr(5)))
            return *header;
    Part part;
    for (const auto &[known, field] : fields)
        if (known == name)
            part.field = field;
    part.blanks = name == "time_local" ? 1 : 0;
    part.zoned = (part.field == Field::Time && name != "time_without_zone") || part.field == Field::EpochTime;
    part.list = part.field == Field::Address || part.field == Field::RealIp ||
                part.field == Field::Forwarded || name.starts_with("upstream_");
    part.colons = part.field == Field::Address || part.field == Field::RealIp || name.ends_with("_addr") ||
                  name == "host" || name == "http_host" || name == "server_name";
    return part;
}

void LogFormat::add(std::string &literal, Part part)
{
    part.before = std::exchange(literal, {});
    m_parts.push_back(std::move(part));
}

Result<LogFormat> LogFormat::compileApache(std::string_view format)
{
    LogFormat out;
    std::string literal;
    while (!format.empty()) {
        if (format.front() != '%' || format.starts_with("%%")) {
            literal.push_back(takeCharacter(format));
            continue;
        }
        // Conditions ("!200,304") and the choice of the first or last request ("<", ">") change no form.
        format.remove_prefix(std::min(format.find_first_not_of("<>!,0123456789", 1), format.size()));
        std::string_view argument;
        if (format.starts_with('{')) {
            const std::size_t close = format.find('}');
            if (close == std::string_view::npos)
                return badFormat(FormatWords::tr("The log format has a { without a closing }."));
            argument = format.substr(1, close - 1);
            format.remove_prefix(close + 1);
        }
        if (format.size() > 2 && format.front() == '^')
            format.remove_prefix(2);
        if (format.empty())
            return badFormat(FormatWords::tr("The log format ends inside a % directive."));
        const char letter = format.front();
        format.remove_prefix(1);
        const std::optional<Part> part = apachePart(letter, argument);
        if (!part)
            return badFormat(
                FormatWords::tr(
                    "The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.")
                    .replace("%1"_L1,
                             QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()))));
        const bool bracketed = letter == 't' && argument.empty();
        if (bracketed)
            literal.push_back('[');
        out.add(literal, *part);
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
            return badFormat(FormatWords::tr("The log format has a $ without a variable name."));
        out.add(literal, nginxPart(format.substr(begin, at - begin)));
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
            FormatWords::tr("The log format has no time (%t, $time_local, $time_iso8601, $msec)."));
    if (!has(Field::Status))
        return badFormat(FormatWords::tr("The log format has no status (%>s, $status)."));
    for (std::size_t i = 1; i < format.m_parts.size(); ++i) {
        const Field before = format.m_parts[i - 1].field;
        if (format.m_parts[i].before.empty() && before != Field::Path && before != Field::Fraction)
            return badFormat(FormatWords::tr("The log format has two variables with nothing between them."));
    }
    // Beside a time that says its zone, others are not needed.
    if (std::ranges::any_of(format.m_parts, &Part::zoned))
        for (Part &part : format.m_parts)
            if (part.field == Field::Offset || (part.field == Field::Time && !part.zoned))
                part.field = Field::Ignored;
    return format;
}

LogFormat LogFormat::of(const KnownLog &known)
{
    LogFormat format;
    if (!known.fields)
        format = *compileText(known.format); // its words are those of the table
    format.m_openEnd = known.openEnd;
    format.m_padded = known.padded;
    format.m_wholeUrl = known.wholeUrl;
    format.m_bareDash = known.bareDash;
    format.m_ownRecords = known.ownRecords;
    return format;
}

Result<LogFormat> LogFormat::compile(const QString &format)
{
    const std::string text = withoutConfiguration(format.toStdString());
    for (const KnownLog &known : knownLogs())
        if (!known.fields && (text == known.name || (text.empty() && known.name == "common"))) {
            LogFormat named = of(known);
            // Who says "common" means it.
            named.m_openEnd = known.openEnd && text != "common";
            return named;
        }
    // Squid's own directives look like Apache's, and mean something else.
    if (text.find("%ts") != std::string::npos && text.find("%>a") != std::string::npos)
        return badFormat(FormatWords::tr(
            "Squid logformat strings are not supported. Its native format is: --log-format squid."));
    return compileText(text);
}

Result<LogFormat> LogFormat::compileText(std::string_view format)
{
    return format.find('$') != std::string_view::npos ? compileNginx(format) : compileApache(format);
}

} // namespace tidemark::ingest
