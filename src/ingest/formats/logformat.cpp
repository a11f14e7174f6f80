// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/logformat.h"

#include "ingest/formats/formatwords.h"
#include "ingest/formats/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// HAProxy's messages to a syslog end at 1,024 bytes (its log's len), and so within a request that is longer.
/// What the syslog makes of their header may take some bytes off.
constexpr std::size_t leastCutLine = 900;

/// Stands a dash there in the place of a quoted field? before: what stands before such a field, with its
/// quote.
bool isBareDash(std::string_view line, std::string_view before)
{
    const std::string_view blanks = before.substr(0, before.size() - 1);
    if (!line.starts_with(blanks) || !line.substr(blanks.size()).starts_with('-'))
        return false;
    const std::string_view rest = line.substr(before.size());
    return rest.empty() || rest.front() == ' ';
}

std::string_view withoutBrackets(std::string_view text)
{
    if (text.starts_with('[') && text.ends_with(']'))
        return text.substr(1, text.size() - 2);
    return text;
}

} // namespace

std::string_view LogFormat::behind(std::size_t part) const
{
    return part + 1 < m_parts.size() ? std::string_view(m_parts[part + 1].before) : std::string_view(m_tail);
}

std::size_t LogFormat::fieldEnd(std::string_view line, std::size_t begin, std::size_t part) const
{
    std::string_view next = behind(part);
    if (m_bareDash && next.size() > 1 && next.ends_with('"')) // the quote need not be there
        next.remove_suffix(1);
    const bool lastPart = part + 1 == m_parts.size();
    if (m_parts[part].field == Field::Fraction)
        return std::min(line.find_first_not_of("0123456789", begin), line.size());
    if (next.empty()) {
        // At the line's end; or %U in front of %q: the path ends where the query begins.
        if (lastPart && !m_openEnd)
            return line.size();
        const std::size_t end = line.find_first_of(lastPart ? " " : " ?\"", begin);
        return end == std::string_view::npos ? line.size() : end;
    }
    const Part &mine = m_parts[part];
    if (mine.colons && next == ":" && !lastPart && m_parts[part + 1].field == Field::Ignored) {
        const std::size_t end = std::min(line.find_first_of(" \t\",|;", begin), line.size());
        const std::size_t colon = line.substr(0, end).rfind(':');
        return colon == std::string_view::npos || colon < begin ? std::string_view::npos : colon;
    }
    const bool quoted = mine.before.ends_with('"') && next.front() == '"';
    std::size_t at = begin;
    // The blanks of a time do not end it.
    for (int i = 0; i < mine.blanks && next.front() == ' '; ++i) {
        const std::size_t blank = line.find(' ', at);
        at = blank == std::string_view::npos ? blank : blank + 1;
    }
    for (;;) {
        at = line.find(next, at);
        if (at == std::string_view::npos)
            return at;
        std::size_t backslashes = 0;
        while (quoted && at - backslashes > begin && line[at - backslashes - 1] == '\\')
            ++backslashes;
        // An escaped quote is part of the text. Behind a closing quote of the last field nothing may follow.
        const bool ends = backslashes % 2 == 0 && (!lastPart || m_openEnd || at + next.size() == line.size());
        if (ends && !(mine.list && next.front() == ' ' && listGoesOn(line, begin, at)))
            return at;
        ++at;
    }
}

/// "203.0.113.1, 10.0.0.1" and "0.010, 0.020 : 0.030".
bool LogFormat::listGoesOn(std::string_view line, std::size_t begin, std::size_t at) const
{
    const std::string_view before = line.substr(begin, at - begin);
    return before.ends_with(',') || before.ends_with(" :") || line.substr(at).starts_with(" : ");
}

Refusal LogFormat::storeTime(Field field, std::string_view text, LogEntry &entry)
{
    const std::optional<qint64> time = field == Field::EpochTime  ? parseEpoch(withoutBrackets(text))
                                       : field == Field::Fraction ? parseFraction(text)
                                       : field == Field::Offset   ? parseOffset(text)
                                                                  : parseLogTime(withoutBrackets(text));
    if (!time)
        return {Fault::NotTime, "ingest_time", {}};
    if (field == Field::Fraction)
        entry.fraction = time;
    else if (field == Field::Offset)
        entry.offset = time;
    else
        entry.takeTime(*time);
    return {};
}

std::string_view LogEntry::*LogFormat::viewOf(Field field)
{
    switch (field) {
    case Field::Address:
        return &LogEntry::address;
    case Field::RealIp:
        return &LogEntry::realIp;
    case Field::Forwarded:
        return &LogEntry::forwarded;
    case Field::Ident:
        return &LogEntry::ident;
    case Field::Country:
        return &LogEntry::country;
    case Field::Request:
        return &LogEntry::request;
    case Field::Target:
        return &LogEntry::target;
    case Field::Path:
        return &LogEntry::path;
    case Field::Query:
        return &LogEntry::query;
    case Field::Status:
        return &LogEntry::status;
    default:
        return nullptr;
    }
}

Refusal LogFormat::store(Field field, std::string_view text, LogEntry &entry)
{
    if (field == Field::BodyBytesOrDash && text == "-")
        text = "0";
    if (field == Field::Ignored || text == "-" || text.empty())
        return {};
    // HAProxy (option logasap) logs before the end, and says so: what it has by then is not all.
    if (text.starts_with('+') && (field == Field::Milliseconds || field == Field::Bytes))
        return {};
    if (std::string_view LogEntry::*const view = viewOf(field)) {
        entry.*view = text;
        return {};
    }
    using enum TimeTaken::Unit;
    Fault duration = Fault::None;
    switch (field) {
    case Field::Bytes:
    case Field::BodyBytes:
    case Field::BodyBytesOrDash: {
        const Fault bytes =
            entry.sent.take(text, field == Field::Bytes ? BytesSent::Part::Whole : BytesSent::Part::Body);
        return {bytes, bytes == Fault::None ? nullptr : "bytes_sent", {}};
    }
    case Field::Microseconds:
        duration = entry.taken.take(text, Microseconds);
        break;
    case Field::Milliseconds:
        duration = entry.taken.take(text, Milliseconds);
        break;
    case Field::Seconds:
        duration = entry.taken.take(text, Seconds);
        break;
    case Field::SecondsPart:
        duration = entry.taken.addSeconds(text);
        break;
    case Field::SecondsList:
        duration = entry.taken.takeUpstreams(text);
        break;
    default:
        return storeTime(field, text, entry);
    }
    return {duration, duration == Fault::None ? nullptr : "response_time_msec", {}};
}

Refusal LogFormat::readFields(std::string_view line, std::size_t from, Reading &reading,
                              LogEntry &entry) const
{
    entry = {};
    entry.wholeUrl = m_wholeUrl;
    const auto misfit = [](std::size_t at) {
        return Refusal{Fault::LogLine, nullptr, std::to_string(at + 1)};
    };
    std::size_t at = from;
    bool bare = false; // the field before came without its quotes
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const std::string_view before = std::string_view(part.before).substr(bare ? 1 : 0);
        bare = m_bareDash && before.ends_with('"') && isBareDash(line.substr(at), before);
        if (bare) {
            at += before.size();
            continue;
        }
        if (!line.substr(at).starts_with(before))
            return misfit(at);
        at += before.size();
        const bool behindBlank = i == 0 ? part.before.empty() : part.before.ends_with(' ');
        while (reading.padded && behindBlank && at < line.size() && line[at] == ' ')
            ++at;
        const std::size_t end = fieldEnd(line, at, i);
        if (end == std::string_view::npos && part.field == Field::Request && entry.micros &&
            line.size() - from >= leastCutLine) {
            entry.request = line.substr(at);
            if (entry.request.ends_with('"'))
                entry.request.remove_suffix(1);
            entry.cut = true;
            break;
        }
        if (end == std::string_view::npos)
            return misfit(at);
        if (end == at && behindBlank && line.substr(at).starts_with(' '))
            reading.emptyField = true;
        const std::string_view text = line.substr(at, end - at);
        if (Refusal refusal = store(part.field, text, entry))
            return refusal;
        if (i + 1 == m_parts.size() && text.find(R"(" ")") != std::string_view::npos)
            entry.loose = true;
        at = end;
    }
    entry.ownRecords = m_ownRecords;
    if (!entry.cut) {
        const std::string_view tail = std::string_view(m_tail).substr(bare ? 1 : 0);
        if (!line.substr(at).starts_with(tail))
            return misfit(at);
        at += tail.size();
        if (at != line.size() && !(m_openEnd && line[at] == ' '))
            return misfit(at);
        entry.more = at != line.size();
    }
    if (entry.micros && entry.fraction && *entry.micros % 1'000'000 == 0)
        *entry.micros += *entry.fraction;
    if (entry.micros && entry.offset)
        *entry.micros -= *entry.offset;
    return {};
}

bool LogFormat::couldEnd(std::string_view line) const
{
    while (line.ends_with(' ') && !m_tail.ends_with(' '))
        line.remove_suffix(1);
    return m_openEnd || line.ends_with(m_tail);
}

bool LogFormat::isLocalTime() const
{
    return std::ranges::any_of(m_parts,
                               [](const Part &part) { return part.field == Field::Time && !part.zoned; });
}

Refusal LogFormat::read(std::string_view line, LogEntry &entry, std::size_t from) const
{
    while (line.size() > from && line.ends_with(' ') && !m_tail.ends_with(' '))
        line.remove_suffix(1);
    Reading asItStands{.padded = m_padded};
    Refusal refusal = readFields(line, from, asItStands, entry);
    if ((!refusal && !asItStands.emptyField) || m_padded || line.find("  ", from) == std::string_view::npos)
        return refusal;
    // Several blanks are the padding of a column, rather than fields that are empty, where the line fits so.
    LogEntry padded;
    Reading withPadding{.padded = true};
    if (const Refusal other = readFields(line, from, withPadding, padded); !other) {
        entry = padded;
        return {};
    }
    return refusal;
}

std::vector<ColumnMapping> LogFormat::mapping() const
{
    std::vector<ColumnMapping> mapping;
    for (const Part &part : m_parts) {
        switch (part.field) {
        case Field::Ignored:
        case Field::Ident:
        case Field::Fraction:
        case Field::Offset:
            break;
        case Field::Forwarded:
            mapping.push_back({FormatWords::tr("X-Forwarded-For"), u"ip_address"_s, {}, false});
            break;
        case Field::RealIp:
        case Field::Address:
            mapping.push_back({FormatWords::tr("client address"), u"ip_address"_s, {}, false});
            break;
        case Field::Country:
            mapping.push_back({FormatWords::tr("country"), u"request_country"_s, {}, false});
            break;
        case Field::Target:
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
            mapping.push_back({FormatWords::tr("request time"), u"ingest_time"_s, {}, false});
            break;
        case Field::Microseconds:
        case Field::Milliseconds:
        case Field::Seconds:
        case Field::SecondsPart:
        case Field::SecondsList:
            mapping.push_back({FormatWords::tr("duration"), u"response_time_msec"_s, {}, false});
            break;
        case Field::Bytes:
        case Field::BodyBytes:
        case Field::BodyBytesOrDash:
            mapping.push_back({FormatWords::tr("bytes sent"), u"bytes_sent"_s, {}, false});
            break;
        }
    }
    return mapping;
}

} // namespace tidemark::ingest
