// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/refusal.h"
#include "ingest/formats/clientaddress.h"

#include <optional>
#include <string>
#include <string_view>

namespace tidemark::ingest
{

/// How long a request took. If a record has several times, the one with the finest unit counts, in any
/// position. A negative time means unknown, regardless of the others (lighttpd's %T).
class TimeTaken
{
public:
    enum class Unit { Nanoseconds, Microseconds, Milliseconds, Seconds };

    [[nodiscard]] Fault take(std::string_view text, Unit unit);
    /// nginx's $upstream_response_time, one time a server that was asked: "0.010, 0.020 : -". Counts only
    /// where the whole time is not given.
    [[nodiscard]] Fault takeUpstreams(std::string_view list);
    /// One of several that make the whole time together. A negative one means that it is unknown.
    [[nodiscard]] Fault addSeconds(std::string_view text);
    [[nodiscard]] std::optional<qint32> milliseconds() const { return m_unknown ? std::nullopt : m_ms; }

private:
    [[nodiscard]] Fault keep(double milliseconds, int fineness);

    std::optional<qint32> m_ms;
    double m_parts = 0; ///< of addSeconds(), in milliseconds
    int m_fineness = 0;
    bool m_unknown = false;
};

/// How many bytes of a response went to the client. If a record has several sizes, the one that holds the
/// headers counts, in any position: that is what was sent. A negative one is unknown.
class BytesSent
{
public:
    enum class Part { Body, Whole };

    [[nodiscard]] Fault take(std::string_view text, Part part);
    [[nodiscard]] std::optional<qint64> value() const { return m_whole ? m_whole : m_body; }

private:
    std::optional<qint64> m_whole;
    std::optional<qint64> m_body;
};

/// What a record says of a request, in its own words, whatever the format: one a reader fills in, and
/// RequestRules makes a row of. Views without data: not in the record, or "-".
struct LogEntry {
    std::string_view address;   ///< of the other end of the connection: the client, or a proxy
    std::string_view realIp;    ///< X-Real-IP and the like
    std::string_view forwarded; ///< X-Forwarded-For, Forwarded: a list
    std::string_view ident;     ///< of the client's user (RFC 1413), or lighttpd's name of the host
    std::string_view country;
    std::string_view request; ///< "GET /path HTTP/1.1", or what came in its place
    std::string_view target;  ///< the request's target as it was sent, query included
    std::string_view path;    ///< without its query
    std::string_view query;   ///< with its question mark (Apache) or without it (nginx)
    std::string_view status;
    std::optional<qint64> micros;
    std::optional<qint64> fraction; ///< microseconds that stand apart from the time
    std::optional<qint64> offset;   ///< of the time, in microseconds, where it stands apart
    TimeTaken taken;
    BytesSent sent;
    bool cut = false;        ///< the line ends within the request, so nobody knows the status
    bool wholeUrl = false;   ///< the host is part of what was asked, as in a forward proxy's log
    bool ownRecords = false; ///< the log has records of what the server did by itself
    bool localTime = false;  ///< nothing says how far the time is from UTC
    bool more = false;       ///< more stands behind what the format has
    bool loose = false;      ///< the last field holds what looks like the end of one and the start of another

    /// A record may have several times: one with a fraction of a second goes before one without.
    void takeTime(qint64 time)
    {
        if (!micros || (*micros % 1'000'000 == 0 && time % 1'000'000 != 0))
            micros = time;
    }
};

/// One request, checked. Views without data are NULL in the table.
struct HttpRow {
    qint32 site = 0;
    std::optional<qint64> micros; ///< nothing: the server's now()
    std::string_view url;
    std::string_view country;
    std::string_view address;
    int status = 0; ///< 0: the server knew none
    std::optional<qint32> responseMs;
    std::optional<qint64> bytesSent;
    bool cut = false; ///< its request was cut off before it was logged
};

/// From an entry to a row: one set of rules for every format. Used by one thread.
///
/// - url: a URL of this site with scheme and host ("http://host/page") is its path; a query that stands apart
///   is put behind it; bytes that are no UTF-8 become \xHH, as nginx writes them.
/// - address: of X-Forwarded-For, else X-Real-IP, else the connection; see ClientAddress.
/// - status: 100 to 999. A whole number below 100 (0, 000, +20, -1) says that the server knew none: 0.
/// - what is no request at all (HTTP/2's connection preface with lighttpd's status 100, a record of what the
///   server did by itself): Fault::NoRequest.
class RequestRules
{
public:
    explicit RequestRules(std::optional<int> trustedProxies = {})
        : m_trustedProxies(trustedProxies)
    {
    }

    /// Fills all but site and micros. Views in row point into entry or into this, until the next call.
    [[nodiscard]] Refusal apply(const LogEntry &entry, HttpRow &row);

private:
    [[nodiscard]] Refusal takeUrl(const LogEntry &entry, HttpRow &row);
    [[nodiscard]] Refusal takeAddress(const LogEntry &entry, HttpRow &row);

    std::optional<int> m_trustedProxies;
    ClientAddress m_client;
    std::string m_url;
    std::string m_escaped;
};

/// Appends text with each byte that is no UTF-8 as \xHH, behind that many backslashes.
void appendEscaped(std::string &out, std::string_view text, std::size_t backslashes = 1);

} // namespace tidemark::ingest
