// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/fieldslog.h"
#include "ingest/formats/logformat.h"

namespace tidemark::ingest
{

/// Reads the lines of access logs: in the format that was asked for, or each in the first of knownLogs() that
/// it is in. Nobody's word is taken there for what a field is: the client must be an address. Used by one
/// thread.
class LogReader
{
public:
    /// Of this format alone.
    LogReader(LogFormat format); // NOLINT(google-explicit-constructor): a format is a way to read
    /// A name of knownLogs(), a format string, or nothing: formats are recognised line by line, and each
    /// source begins anew.
    static Result<LogReader> make(const QString &format);

    void beginSource()
    {
        m_current = m_fixed ? 0 : none;
        m_fields.reset();
    }
    /// Whether the line is no record, but says what those behind it are (W3C's directives).
    [[nodiscard]] bool takeDirective(std::string_view line);
    /// What the lines before said of those behind them no longer holds.
    void forgetDirectives() { m_fields.reset(); }
    [[nodiscard]] Refusal read(std::string_view line, LogEntry &entry);

    /// What feeds what in the last line that was in a format; empty: none was.
    [[nodiscard]] std::vector<ColumnMapping> mapping() const;
    /// Its bit by its number in knownLogs(); 0 where it was asked for.
    [[nodiscard]] quint32 formatBit() const;

private:
    struct Candidate {
        LogFormat format;
        bool afterSyslog = false;
        bool hostFirst = false;
        bool wide = false;
        bool fields = false;
        bool cloudFront = false; ///< of the logs that name their fields
        bool byNameOnly = false;
        bool forwardedLast = false;
        bool localTime = false;
    };
    static constexpr std::size_t none = ~std::size_t{0};

    LogReader() = default;
    [[nodiscard]] static Candidate candidateOf(const KnownLog &known);
    [[nodiscard]] Refusal readAs(const Candidate &candidate, std::string_view line, LogEntry &entry);
    /// Is it in the candidate's format, and the client an address?
    [[nodiscard]] bool fits(const Candidate &candidate, std::string_view line, LogEntry &entry);
    [[nodiscard]] Refusal whyNone(std::string_view line, LogEntry &entry);

    std::vector<Candidate> m_candidates; ///< in the order of knownLogs(), or the one
    std::size_t m_current = none;
    bool m_fixed = false;
    FieldsLog m_fields;
    ClientAddress m_client;
};

/// The names of the formats whose bits are set.
[[nodiscard]] QStringList logFormatNames(quint32 bits);
/// Are there others among them than common and combined, which anybody expects?
[[nodiscard]] bool areWorthNaming(quint32 bits);

/// Behind the header that a syslog or a container's runtime puts before a line; 0: there is none.
[[nodiscard]] std::size_t behindSyslog(std::string_view line);
/// The offset from UTC that the time of such a header has; nothing: it has none.
[[nodiscard]] std::optional<qint64> syslogOffset(std::string_view header);

} // namespace tidemark::ingest
