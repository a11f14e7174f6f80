// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/logentry.h"

#include "ingest/formats/fieldtext.h"
#include "ingest/formats/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace tidemark::ingest
{

namespace
{

Fault readNumber(std::string_view text, double &number)
{
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::general);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(number) ? Fault::None : Fault::Duration;
}

/// The bytes of the character of UTF-8 that text begins with; 0: it begins with none.
std::size_t characterSize(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return size <= text.size() && isUtf8(text.substr(0, size)) ? size : 0;
}

/// HAProxy keeps so many bytes of a request line (tune.http.logurilen), and closes the quote behind them.
constexpr std::size_t leastCutRequest = 1023;

/// "METHOD URL PROTOCOL" without the method and the protocol. What a client sent that speaks no HTTP is kept
/// as it is. cut: whether it may be cut off, and whether it is.
std::string_view targetOf(std::string_view request, bool &cut)
{
    const std::size_t first = request.find(' ');
    if (first == std::string_view::npos)
        return request;
    // No method, no request: "  " (lighttpd), "- http://host:80- " (ALB), "- - -" (Envoy).
    if (first == 0 || request.starts_with("- "))
        return {};
    const std::size_t last = request.rfind(' ');
    const std::string_view protocol = request.substr(last + 1);
    if (last > first && protocol.starts_with("HTTP/"))
        return request.substr(first + 1, last - first - 1);
    const bool full = cut || request.size() >= leastCutRequest;
    cut = full;
    if (full && last > first && std::string_view("HTTP/").starts_with(protocol))
        return request.substr(first + 1, last - first - 1);
    return request.substr(first + 1);
}

/// Behind scheme and host of "http://host/page"; no data: it has none.
std::string_view behindOrigin(std::string_view url)
{
    constexpr std::string_view lower = "https";
    std::size_t at = 0;
    while (at < lower.size() && at < url.size() && (url[at] | 0x20) == lower[at])
        ++at;
    if (at < 4 || !url.substr(at).starts_with("://"))
        return {};
    const std::string_view authority = url.substr(at + 3);
    return authority.substr(std::min(authority.find_first_of("/?#"), authority.size()));
}

/// The status where it is one; 0 where the server says that it knew none.
Fault readStatus(std::string_view text, int &status)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
    if (error != std::errc() || end != text.data() + text.size() || status > 999)
        return Fault::Status;
    if (status < 100)
        status = 0;
    return Fault::None;
}

} // namespace

Fault TimeTaken::keep(double milliseconds, int fineness)
{
    if (milliseconds < 0) {
        m_unknown = true;
        return Fault::None;
    }
    const double rounded = std::round(milliseconds);
    if (rounded > std::numeric_limits<qint32>::max())
        return Fault::IntegerRange;
    if (!m_ms || fineness > m_fineness) {
        m_ms = static_cast<qint32>(rounded);
        m_fineness = fineness;
    }
    return Fault::None;
}

Fault TimeTaken::take(std::string_view text, Unit unit)
{
    text = trimmed(text);
    double number = 0;
    if (const Fault fault = readNumber(text, number); fault != Fault::None)
        return fault;
    // Digits behind the second's point that it can tell apart.
    const std::size_t point = text.find('.');
    const int written = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
    switch (unit) {
    case Unit::Nanoseconds:
        return keep(number / 1'000'000, 9 + written);
    case Unit::Microseconds:
        return keep(number / 1000, 6 + written);
    case Unit::Milliseconds:
        return keep(number, 3 + written);
    case Unit::Seconds:
        break;
    }
    return keep(number * 1000, written);
}

Fault TimeTaken::addSeconds(std::string_view text)
{
    double seconds = 0;
    if (const Fault fault = readNumber(trimmed(text), seconds); fault != Fault::None)
        return fault;
    m_parts += seconds * 1000;
    m_ms.reset();
    return keep(seconds < 0 ? seconds : m_parts, 3);
}

Fault TimeTaken::takeUpstreams(std::string_view list)
{
    double sum = 0;
    bool some = false;
    for (std::string_view rest = list; !rest.empty();) {
        const std::size_t end = std::min(rest.find_first_of(",: "), rest.size());
        const std::string_view one = rest.substr(0, end);
        if (!one.empty() && one != "-") {
            double seconds = 0;
            if (const Fault fault = readNumber(one, seconds); fault != Fault::None)
                return fault;
            some = true;
            sum += std::max(seconds, 0.0);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return some && sum * 1000 < std::numeric_limits<qint32>::max() ? keep(sum * 1000, -1) : Fault::None;
}

Fault BytesSent::take(std::string_view text, Part part)
{
    text = trimmed(text);
    // JSON has no other numbers than 1.0e3.
    const bool pointed = text.find_first_of(".eE") != std::string_view::npos;
    const std::optional<std::string> whole =
        pointed && checkJsonNumber(text) == Fault::None ? wholeNumber(text) : std::nullopt;
    if (whole)
        text = *whole;
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument)
        return Fault::NotInteger;
    if (number < 0 || text.starts_with('-'))
        return Fault::None;
    if (error == std::errc::result_out_of_range)
        return Fault::BytesRange;
    std::optional<qint64> &mine = part == Part::Whole ? m_whole : m_body;
    if (!mine)
        mine = number;
    return Fault::None;
}

void appendEscaped(std::string &out, std::string_view text, std::size_t backslashes)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size > 0) {
            out.append(text.substr(0, size));
        } else {
            const auto byte = static_cast<unsigned char>(text.front());
            out.append(backslashes, '\\');
            out.push_back('x');
            out.push_back(hex[byte >> 4]);
            out.push_back(hex[byte & 15]);
        }
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
}

Refusal RequestRules::apply(const LogEntry &entry, HttpRow &row)
{
    // lighttpd logs each connection of HTTP/2 so, beside the requests that come over it.
    if (entry.request == "PRI * HTTP/2.0" && entry.status == "100")
        return {Fault::NoRequest, nullptr, {}};
    if (entry.ownRecords && entry.status.empty() && entry.request.empty() && entry.path.empty())
        return {Fault::NoRequest, nullptr, {}};
    if (entry.status.empty() && !entry.cut)
        return {Fault::Missing, "status_code", {}};
    row.status = 0;
    // A request that is cut off may stand behind its status, or before it.
    if (const Fault fault = entry.status.empty() ? Fault::None : readStatus(entry.status, row.status);
        fault != Fault::None)
        return {fault, "status_code", {}};
    if (Refusal refusal = takeUrl(entry, row))
        return refusal;
    if (Refusal refusal = takeAddress(entry, row))
        return refusal;
    row.country = entry.country;
    if (row.country.find('\0') != std::string_view::npos)
        return {Fault::NulByte, "request_country", {}};
    if (!isUtf8(row.country))
        return {Fault::NotUtf8, "request_country", {}};
    row.responseMs = entry.taken.milliseconds();
    row.bytesSent = entry.sent.value();
    return {};
}

Refusal RequestRules::takeUrl(const LogEntry &entry, HttpRow &row)
{
    row.cut = entry.cut;
    row.url = !entry.target.empty()    ? entry.target
              : !entry.request.empty() ? targetOf(entry.request, row.cut)
                                       : entry.path;
    // A target has its query already; of a bare "?" there is none.
    const bool apart = entry.request.empty() || !entry.target.empty();
    const bool lacksQuery = entry.target.empty() || row.url.find('?') == std::string_view::npos;
    if (apart && lacksQuery && !row.url.empty() && !entry.query.empty()) {
        m_url.assign(row.url);
        if (!entry.query.starts_with('?'))
            m_url.push_back('?');
        m_url.append(entry.query);
        row.url = m_url;
    }
    if (const std::string_view page = behindOrigin(row.url); page.data() != nullptr && !entry.wholeUrl) {
        if (page.starts_with('/')) {
            row.url = page;
        } else {
            const std::string path = '/' + std::string(page);
            m_url = path;
            row.url = m_url;
        }
    }
    if (row.url.find('\0') != std::string_view::npos)
        return {Fault::NulByte, "url", {}};
    if (!isUtf8(row.url)) {
        m_escaped.clear();
        appendEscaped(m_escaped, row.url);
        row.url = m_escaped;
    }
    return {};
}

Refusal RequestRules::takeAddress(const LogEntry &entry, HttpRow &row)
{
    using enum ClientAddress::Kind;
    row.address = {};
    for (const std::string_view header : {entry.forwarded, entry.realIp}) {
        if (header.empty() || m_client.readList(header, m_trustedProxies) != Address)
            continue;
        row.address = m_client.text();
        return {};
    }
    const ClientAddress::Kind kind = m_client.readList(entry.address, m_trustedProxies);
    row.address = m_client.text();
    if (kind == NameAndPort)
        return {Fault::NotAddress, "ip_address", std::string(row.address)};
    if (row.address.find('\0') != std::string_view::npos)
        return {Fault::NulByte, "ip_address", {}};
    if (!isUtf8(row.address))
        return {Fault::NotUtf8, "ip_address", {}};
    return {};
}

} // namespace tidemark::ingest
