// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

/// The formats that rows are loaded from, each declared once.
namespace tidemark::ingest
{

enum class Format { EventsCsv, EventsJsonl, HttpCsv, HttpJsonl, AccessLog, TraefikJson, GoogleJson };

/// How records stand in a file, and so which options they have.
enum class Records {
    Csv,       ///< a header, perhaps, and a delimiter
    JsonLines, ///< an object a line
    LogLines   ///< a line in one of many log formats
};

/// A member of the JSON that a server writes in its own words.
struct JsonMember {
    std::string_view path; ///< as it is written; of an object within the record: "request.uri"
    std::string_view name; ///< what http-jsonl or events-jsonl calls such a value
    bool required = false; ///< a record without it is none of this format
};

/// What the loader, the preview, the import form, the command line and its help know of a format.
struct FormatFacts {
    Format format;
    QLatin1StringView name; ///< as the command line knows it
    Dataset dataset;
    Records records;
    bool namesTenant;        ///< a record may name its tenant; otherwise the job has to
    const char *label;       ///< source text, in a list of formats
    const char *description; ///< source text, of a file in this format
    /// Of JSON lines that have names of their own; of two for one column the first is taken. Empty: any name
    /// that the dataset's columns are known by.
    std::span<const JsonMember> members = {};
};

/// In the order in which people are shown them.
[[nodiscard]] std::span<const FormatFacts> formats();
[[nodiscard]] const FormatFacts &factsOf(Format format);

[[nodiscard]] QString formatName(Format format);
[[nodiscard]] std::optional<Format> formatNamed(QStringView name);
/// All names, for whoever gave a wrong one.
[[nodiscard]] QStringList formatNames();
[[nodiscard]] inline Dataset datasetOf(Format format)
{
    return factsOf(format).dataset;
}
[[nodiscard]] inline Records recordsOf(Format format)
{
    return factsOf(format).records;
}
/// Translated: "Events, CSV", "CSV with events".
[[nodiscard]] QString formatText(Format format);
[[nodiscard]] QString formatDescription(Format format);

} // namespace tidemark::ingest
