// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"
#include "ingest/refusal.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::ingest
{

/// What a line of an access log tells. Views without data: not in the line, or "-".
struct LogEntry {
    std::string_view address; ///< address or host name of the client
    std::string_view country;
    std::string_view request; ///< "GET /path HTTP/1.1", or what came in its place
    std::string_view path;    ///< where the format has it apart from the request line
    std::string_view query;   ///< with its question mark (Apache) or without it (nginx)
    std::string_view status;
    std::optional<qint64> micros;
    std::optional<qint64> fraction; ///< microseconds that stand apart from the time
    std::optional<qint64> offset;   ///< of the time, in microseconds, where it stands apart
    std::optional<qint32> responseMs;
};

/// A log format, compiled: "common", "combined", or a format string of Apache
/// (https://httpd.apache.org/docs/2.4/mod/mod_log_config.html) or nginx
/// (https://nginx.org/en/docs/http/ngx_http_log_module.html), bare or as it stands in the configuration:
/// nginx's several strings, Apache's quotes around, the directive in front. A format string must give time
/// and status.
class LogFormat
{
public:
    /// Empty: common, whatever follows (so combined too).
    static Result<LogFormat> compile(const QString &format);

    /// What each field of a line feeds, in the order of the line; fields that are left out are not in it.
    [[nodiscard]] std::vector<ColumnMapping> mapping() const;

    /// Reads one line; the views in entry point into it.
    [[nodiscard]] Refusal read(std::string_view line, LogEntry &entry) const;

private:
    enum class Field {
        Ignored,
        Address,
        Country,
        Request,
        Path,
        Query,
        Status,
        Time,
        EpochTime,
        Fraction, ///< of the time's second
        Offset,   ///< of the time, where it has none itself
        Microseconds,
        Milliseconds,
        Seconds,
        SecondsList ///< nginx: one a server that was asked, "0.010, 0.020"
    };
    struct Part {
        std::string before; ///< literal text in front of the field
        Field field = Field::Ignored;
        int blanks = 0;     ///< in a time
        bool zoned = false; ///< a time that needs no Offset
    };

    /// Nothing: a form of time that is not understood.
    static std::optional<Part> apachePart(char letter, std::string_view argument);
    static std::optional<Part> apacheTime(std::string_view argument);
    static Part nginxPart(std::string_view name);
    static Result<LogFormat> compileApache(std::string_view format);
    static Result<LogFormat> compileNginx(std::string_view format);
    static Result<LogFormat> checked(LogFormat format);
    void add(std::string &literal, Part part);
    [[nodiscard]] std::string_view behind(std::size_t part) const;
    [[nodiscard]] std::size_t fieldEnd(std::string_view line, std::size_t begin, std::size_t part) const;
    [[nodiscard]] Refusal store(Field field, std::string_view text, LogEntry &entry) const;

    std::vector<Part> m_parts;
    std::string m_tail;     ///< literal text behind the last field
    bool m_openEnd = false; ///< anything may follow
};

} // namespace tidemark::ingest
