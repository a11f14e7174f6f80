// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/logreader.h"

#include "ingest/formats/fieldtext.h"
#include "ingest/formats/timetext.h"

#include <algorithm>

namespace tidemark::ingest
{

namespace
{

/// Is text of that shape? 0 stands for a digit, A for a letter, _ for a digit or a blank.
bool isShaped(std::string_view text, std::string_view shape)
{
    const auto fits = [](char c, char form) {
        const char lower = static_cast<char>(c | 0x20);
        return form == '0'   ? isDigit(c)
               : form == 'A' ? lower >= 'a' && lower <= 'z'
               : form == '_' ? isDigit(c) || c == ' '
                             : c == form;
    };
    return text.size() >= shape.size() && std::equal(shape.begin(), shape.end(), text.begin(),
                                                     [&](char form, char c) { return fits(c, form); });
}

/// "203.0.113.1, 10.0.0.1", without ports; also an empty one.
bool isListOfAddresses(std::string_view list)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (!isBareAddress(list.substr(0, comma)))
            return false;
        list.remove_prefix(std::min(comma + 1, list.size()));
        if (list.starts_with(' '))
            list.remove_prefix(1);
    }
    return true;
}

/// Behind the next blank; npos: there is none.
std::size_t behindWord(std::string_view line, std::size_t at)
{
    const std::size_t blank = at == std::string_view::npos ? at : line.find(' ', at);
    return blank == std::string_view::npos ? blank : blank + 1;
}

} // namespace

std::size_t behindSyslog(std::string_view line)
{
    constexpr std::string_view isoShape = "0000-00-00T00:00:00";
    std::size_t at = 0;
    if (line.starts_with('<')) // as it was sent: priority, and RFC 5424's version
        at = std::min(line.find('>'), line.size() - 1) + 1;
    const bool versioned = isShaped(line.substr(at), "0 ");
    at += versioned ? 2 : 0;
    const std::string_view time = line.substr(at);
    if (isShaped(time, "AAA _0 00:00:00 ")) {
        at += 16;
    } else if (isShaped(time, isoShape)) {
        at = behindWord(line, at);
        const std::string_view rest = line.substr(std::min(at, line.size()));
        for (const std::string_view stream : {"stdout F ", "stderr F "}) // Kubernetes
            if (rest.starts_with(stream))
                return at + stream.size();
    } else {
        // The priority alone, as for journald (HAProxy's "format short").
        const std::string_view priority = line.substr(0, at);
        const bool bare =
            at > 2 && !versioned &&
            priority.substr(1, at - 2).find_first_not_of("0123456789") == std::string_view::npos;
        return bare ? at : 0;
    }
    if (versioned) { // host, application, process, kind of message, and data that nobody gives
        for (int word = 0; word < 4; ++word)
            at = behindWord(line, at);
        return at != std::string_view::npos && line.substr(at).starts_with("- ") ? at + 2 : 0;
    }
    // The host, which is missing in what HAProxy sends, and the tag.
    if (at != std::string_view::npos && !line.substr(at, behindWord(line, at) - at).ends_with(": "))
        at = behindWord(line, at);
    const std::size_t colon = at == std::string_view::npos ? at : line.find(": ", at);
    const bool isTag = colon != std::string_view::npos &&
                       line.substr(at, colon - at).find_first_of(" \"") == std::string_view::npos;
    return isTag ? colon + 2 : 0;
}

std::optional<qint64> syslogOffset(std::string_view header)
{
    constexpr std::string_view isoShape = "0000-00-00T00:00:00";
    const std::size_t priority = header.find('>');
    std::string_view time = header.substr(header.starts_with('<') ? priority + 1 : 0);
    if (isShaped(time, "0 "))
        time.remove_prefix(2);
    if (!isShaped(time, isoShape))
        return std::nullopt;
    time = time.substr(isoShape.size(), time.find(' ') - isoShape.size());
    const std::size_t zone = time.find_first_of("Z+-");
    return zone == std::string_view::npos ? std::nullopt : parseOffset(time.substr(zone));
}

LogReader::LogReader(LogFormat format)
    : m_current(0)
    , m_fixed(true)
{
    const bool localTime = format.isLocalTime();
    m_candidates.push_back({.format = std::move(format), .localTime = localTime});
}

LogReader::Candidate LogReader::candidateOf(const KnownLog &known)
{
    LogFormat format = LogFormat::of(known);
    const bool localTime = format.isLocalTime();
    return {.format = std::move(format),
            .afterSyslog = known.afterSyslog,
            .hostFirst = known.hostFirst,
            .wide = known.wide,
            .fields = known.fields,
            .cloudFront = known.name == "cloudfront",
            .byNameOnly = known.byNameOnly,
            .forwardedLast = known.forwardedLast,
            .localTime = localTime};
}

Result<LogReader> LogReader::make(const QString &format)
{
    const std::string name = format.trimmed().toStdString();
    for (const KnownLog &known : knownLogs())
        if (known.name == name && (known.afterSyslog || known.fields)) {
            LogReader named(LogFormat::of(known));
            named.m_candidates.front() = candidateOf(known);
            return named;
        }
    if (!format.isEmpty()) {
        Result<LogFormat> compiled = LogFormat::compile(format);
        if (!compiled)
            return compiled.error();
        return LogReader(std::move(*compiled));
    }
    LogReader reader;
    for (const KnownLog &known : knownLogs())
        reader.m_candidates.push_back(candidateOf(known));
    return reader;
}

bool LogReader::takeDirective(std::string_view line)
{
    if (!line.starts_with('#') || (m_fixed && !m_candidates.front().fields))
        return false;
    return m_fields.takeDirective(line);
}

Refusal LogReader::readAs(const Candidate &candidate, std::string_view line, LogEntry &entry)
{
    if (candidate.fields)
        return m_fields.read(line, entry);
    const std::size_t from = candidate.afterSyslog ? behindSyslog(line) : 0;
    if (candidate.afterSyslog && from == 0)
        return {Fault::LogLine, nullptr, "1"};
    Refusal refusal = candidate.format.read(line, entry, from);
    if (refusal || !candidate.localTime || !entry.micros || entry.offset)
        return refusal;
    // HAProxy's time is that of its own clock. Where the syslog says how far that is from UTC, it is known.
    const std::optional<qint64> offset = syslogOffset(line.substr(0, from));
    *entry.micros -= offset.value_or(0);
    entry.localTime = !offset;
    return refusal;
}

bool LogReader::fits(const Candidate &candidate, std::string_view line, LogEntry &entry)
{
    if (candidate.byNameOnly || (candidate.fields && !m_fields.isRequests()) ||
        (candidate.fields && m_fields.isCloudFront() != candidate.cloudFront) ||
        (!candidate.fields && !candidate.format.couldEnd(line)) || readAs(candidate, line, entry) ||
        entry.loose)
        return false;
    if (candidate.forwardedLast && !isListOfAddresses(entry.forwarded))
        return false;
    // A list of addresses is no host: X-Forwarded-For stands first there.
    if (candidate.hostFirst) {
        const std::size_t from = candidate.afterSyslog ? behindSyslog(line) : 0;
        if (line.substr(from, line.find(' ', from) - from).find(',') != std::string_view::npos)
            return false;
    }
    using enum ClientAddress::Kind;
    const ClientAddress::Kind kind = m_client.readList(entry.address, {});
    if (kind != Address && (kind != Unknown || (candidate.hostFirst && entry.address.empty())))
        return false;
    // An address in the second place, too: lighttpd's host, or the client behind its host.
    if (candidate.hostFirst || !isBareAddress(entry.ident))
        return true;
    LogEntry other;
    return std::ranges::none_of(m_candidates, [&](const Candidate &host) {
        return host.hostFirst && host.afterSyslog == candidate.afterSyslog && fits(host, line, other);
    });
}

Refusal LogReader::read(std::string_view line, LogEntry &entry)
{
    if (m_fixed)
        return readAs(m_candidates.front(), line, entry);
    const bool fitted = m_current != none && fits(m_candidates[m_current], line, entry);
    if (fitted && !(m_candidates[m_current].wide && entry.more))
        return {};
    // What a wide format leaves over may be fields of a narrower one, which stand before it.
    const LogEntry kept = entry;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (i == m_current && fitted) {
            entry = kept;
            return {};
        }
        if (i != m_current && fits(m_candidates[i], line, entry)) {
            m_current = i;
            return {};
        }
    }
    return whyNone(line, entry);
}

Refusal LogReader::whyNone(std::string_view line, LogEntry &entry)
{
    // What is wrong with a line that has the right form says more than that it is in no format.
    if (m_fields.isNamed())
        return m_fields.read(line, entry);
    for (const Candidate &candidate : m_candidates) {
        if (candidate.fields || candidate.byNameOnly)
            continue;
        Refusal refusal = readAs(candidate, line, entry);
        if (refusal.fault == Fault::LogLine)
            continue;
        const ClientAddress::Kind kind = m_client.readList(entry.address, {});
        if (kind == ClientAddress::Kind::Address)
            return refusal ? refusal : Refusal{Fault::UnknownLog, nullptr, {}};
        if (!refusal)
            return {Fault::NotAddress, "ip_address", std::string(entry.address)};
    }
    if (m_current != none)
        return readAs(m_candidates[m_current], line, entry);
    return {Fault::UnknownLog, nullptr, {}};
}

std::vector<ColumnMapping> LogReader::mapping() const
{
    if (m_current == none)
        return {};
    const Candidate &read = m_candidates[m_current];
    return read.fields ? m_fields.mapping() : read.format.mapping();
}

quint32 LogReader::formatBit() const
{
    return m_fixed || m_current == none ? 0 : quint32{1} << m_current;
}

QStringList logFormatNames(quint32 bits)
{
    QStringList names;
    for (std::size_t i = 0; i < knownLogs().size(); ++i)
        if ((bits >> i & 1) != 0)
            names << QString::fromUtf8(knownLogs()[i].name.data(),
                                       static_cast<qsizetype>(knownLogs()[i].name.size()));
    return names;
}

bool areWorthNaming(quint32 bits)
{
    const QStringList names = logFormatNames(bits);
    return std::ranges::any_of(names, [](const QString &name) {
        return name != QLatin1StringView("common") && name != QLatin1StringView("combined");
    });
}

} // namespace tidemark::ingest
