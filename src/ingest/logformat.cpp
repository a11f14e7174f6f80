// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/logformat.h"

#include "ingest/rowwriter.h"
#include "ingest/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// Gives the words their translation context.
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

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
    const std::string_view next = behind(part);
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
    const bool quoted = m_parts[part].before.ends_with('"') && next.front() == '"';
    std::size_t at = begin;
    // The blanks of a time do not end it.
    for (int i = 0; i < m_parts[part].blanks && next.front() == ' '; ++i) {
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
    case Field::Fraction:
        entry.fraction = parseFraction(text);
        if (!entry.fraction)
            return {Fault::NotTime, "ingest_time", {}};
        break;
    case Field::Offset:
        entry.offset = parseOffset(text);
        if (!entry.offset)
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
    if (entry.micros && entry.fraction && *entry.micros % 1'000'000 == 0)
        *entry.micros += *entry.fraction;
    if (entry.micros && entry.offset)
        *entry.micros -= *entry.offset;
    return {};
}

std::vector<ColumnMapping> LogFormat::mapping() const
{
    std::vector<ColumnMapping> mapping;
    for (const Part &part : m_parts) {
        switch (part.field) {
        case Field::Ignored:
        case Field::Fraction:
        case Field::Offset:
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
