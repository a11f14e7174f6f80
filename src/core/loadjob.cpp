// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loadjob.h"

#include <array>
#include <utility>

namespace tidemark::ingest
{

namespace
{
constexpr std::array<std::pair<Format, QStringView>, 5> formats{{
    {Format::EventsCsv, u"events-csv"},
    {Format::EventsJsonl, u"events-jsonl"},
    {Format::HttpCsv, u"http-csv"},
    {Format::HttpJsonl, u"http-jsonl"},
    {Format::AccessLog, u"access-log"},
}};
} // namespace

QString formatName(Format format)
{
    for (const auto &[known, name] : formats)
        if (known == format)
            return name.toString();
    return {};
}

std::optional<Format> formatNamed(QStringView name)
{
    for (const auto &[known, itsName] : formats)
        if (itsName == name)
            return known;
    return std::nullopt;
}

Dataset datasetOf(Format format)
{
    return format == Format::EventsCsv || format == Format::EventsJsonl ? Dataset::Events
                                                                        : Dataset::HttpRequest;
}

} // namespace tidemark::ingest
