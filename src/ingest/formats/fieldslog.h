// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"
#include "ingest/formats/logentry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidemark::ingest
{

/// A log that says itself what its fields are: W3C extended (https://www.w3.org/TR/WD-logfile.html), as IIS,
/// Tomcat and CloudFront write it. Lines that begin with # are directives, and #Fields holds until the next
/// one. Times are UTC. Used by one thread.
class FieldsLog
{
public:
    void reset() { *this = {}; }
    /// Whether the line is a directive, which is followed.
    [[nodiscard]] bool takeDirective(std::string_view line);
    [[nodiscard]] bool isNamed() const { return !m_columns.empty(); }
    /// Are they those of a request: time, URL and status?
    [[nodiscard]] bool isRequests() const { return m_isRequests; }
    [[nodiscard]] bool isCloudFront() const { return m_isCloudFront; }
    [[nodiscard]] Refusal read(std::string_view line, LogEntry &entry);
    [[nodiscard]] std::vector<ColumnMapping> mapping() const;

private:
    enum class Field {
        Ignored,
        Date,
        Time,
        Address,
        Forwarded,
        Country,
        Method,
        Uri,
        Stem,
        Query,
        Status,
        Bytes,
        BodyBytes,
        TimeTaken
    };
    struct Column {
        std::string name;
        Field field = Field::Ignored;
    };

    [[nodiscard]] static Field fieldOf(std::string_view lowerName);
    void takeFields(std::string_view names);
    void split(std::string_view line);
    [[nodiscard]] Refusal store(Field field, std::string_view value, LogEntry &entry);
    [[nodiscard]] Refusal storeTime(LogEntry &entry);
    [[nodiscard]] std::string_view decoded(std::string_view value, std::string &into) const;

    std::vector<Column> m_columns;
    std::vector<std::string_view> m_values;
    std::string_view m_date;   ///< of the line that is read
    std::string_view m_time;   ///< …
    std::string_view m_method; ///< …
    std::string m_begun;       ///< date and time of #Date, for lines without a date
    std::string m_stem;
    std::string m_query;
    std::string m_scratch;
    bool m_inHeader = false; ///< the last line was a directive
    bool m_isRequests = false;
    bool m_isCloudFront = false;
    bool m_isMicrosoft = false; ///< whose time-taken is in milliseconds; the standard's is in seconds
};

} // namespace tidemark::ingest
