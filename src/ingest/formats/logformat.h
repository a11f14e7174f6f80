// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"
#include "ingest/formats/logentry.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::ingest
{

/// A log format that has a name.
struct KnownLog {
    std::string_view name;
    std::string_view format;  ///< in the words of Apache or nginx; empty with fields
    bool afterSyslog = false; ///< a syslog's header stands before each line
    bool openEnd = false;     ///< more fields may follow
    bool padded = false;      ///< columns are filled up with blanks
    bool wholeUrl = false;    ///< the log of a forward proxy: URLs name other hosts
    bool hostFirst = false;   ///< the server's name stands before the client's address
    bool wide = false;        ///< reads lines of narrower formats, too: these are tried first with each line
    bool bareDash = false;    ///< a quoted field that is missing is "-" without quotes
    bool ownRecords = false;  ///< records of what the server did by itself, without request, are among them
    bool forwardedLast = false; ///< others have other things there: it counts where it holds addresses
    bool fields = false;        ///< the log says itself what its fields are: FieldsLog
    bool byNameOnly = false;    ///< its lines are those of another one, too, which is recognized
};

/// All of them, in the order in which a line is tried; a new format is one row.
[[nodiscard]] std::span<const KnownLog> knownLogs();

/// A log format, compiled: one that has a name, or a format string of Apache
/// (https://httpd.apache.org/docs/2.4/mod/mod_log_config.html) or nginx
/// (https://nginx.org/en/docs/http/ngx_http_log_module.html), bare or as it stands in the configuration:
/// nginx's several strings, Apache's quotes around, the directive in front. A format string must give time
/// and status. Where the format has a column padded with blanks, it may be several blanks in the line.
class LogFormat
{
public:
    /// Empty: common, whatever follows (so combined too).
    static Result<LogFormat> compile(const QString &format);
    static LogFormat of(const KnownLog &known);

    /// What each field of a line feeds, in the order of the line; fields that are left out are not in it.
    [[nodiscard]] std::vector<ColumnMapping> mapping() const;

    /// Whether the line ends as the format does; false: it is none of its lines.
    [[nodiscard]] bool couldEnd(std::string_view line) const;
    /// Whether a time that has no zone is among its fields.
    [[nodiscard]] bool isLocalTime() const;

    /// Reads one line from that byte on; the views in entry point into it.
    [[nodiscard]] Refusal read(std::string_view line, LogEntry &entry, std::size_t from = 0) const;

private:
    enum class Field {
        Ignored,
        Address,
        RealIp,
        Forwarded,
        Ident,
        Country,
        Request,
        Target, ///< query included
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
        SecondsPart, ///< several make the whole time
        SecondsList, ///< nginx: one a server that was asked, "0.010, 0.020"
        Bytes,       ///< of the response, with its headers
        BodyBytes,
        BodyBytesOrDash ///< Apache's %b: "-" is none
    };
    struct Part {
        std::string before; ///< literal text in front of the field
        Field field = Field::Ignored;
        int blanks = 0;      ///< in a time
        bool zoned = false;  ///< a time that needs no Offset
        bool list = false;   ///< blanks behind its commas do not end it, nor " : " (nginx's upstreams)
        bool colons = false; ///< an address or a host: of several colons the last one stands before the port
    };

    /// Nothing: a form of time that is not understood.
    static std::optional<Part> apachePart(char letter, std::string_view argument);
    static std::optional<Part> apacheTime(std::string_view argument);
    static Part nginxPart(std::string_view name);
    /// A header of the request, in lower case and with underscores.
    static std::optional<Part> headerPart(std::string_view name);
    static Result<LogFormat> compileText(std::string_view format);
    static Result<LogFormat> compileApache(std::string_view format);
    static Result<LogFormat> compileNginx(std::string_view format);
    static Result<LogFormat> checked(LogFormat format);
    void add(std::string &literal, Part part);
    [[nodiscard]] std::string_view behind(std::size_t part) const;
    [[nodiscard]] std::size_t fieldEnd(std::string_view line, std::size_t begin, std::size_t part) const;
    [[nodiscard]] bool listGoesOn(std::string_view line, std::size_t begin, std::size_t at) const;
    /// How a line is read: as it stands, or with the blanks before a field as its padding.
    struct Reading {
        bool padded = false;
        bool emptyField = false; ///< a field between two blanks was empty
    };
    [[nodiscard]] Refusal readFields(std::string_view line, std::size_t from, Reading &reading,
                                     LogEntry &entry) const;
    /// Where a field goes as it is; null: it is a time.
    [[nodiscard]] static std::string_view LogEntry::*viewOf(Field field);
    [[nodiscard]] static Refusal store(Field field, std::string_view text, LogEntry &entry);
    [[nodiscard]] static Refusal storeTime(Field field, std::string_view text, LogEntry &entry);

    std::vector<Part> m_parts;
    std::string m_tail;     ///< literal text behind the last field
    bool m_openEnd = false; ///< anything may follow
    bool m_padded = false;
    bool m_wholeUrl = false;
    bool m_bareDash = false;
    bool m_ownRecords = false;
};

} // namespace tidemark::ingest
