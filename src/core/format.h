// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// The formats that rows are loaded from, each declared once.
namespace tidemark::ingest
{

enum class Format { EventsCsv, EventsJsonl, HttpCsv, HttpJsonl, AccessLog };

/// How records stand in a file, and so which options they have.
enum class Records {
    Csv,       ///< a header, perhaps, and a delimiter
    JsonLines, ///< an object a line
    LogLines   ///< a line in one of many log formats
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
