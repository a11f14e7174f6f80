// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

// https://doc.traefik.io/traefik/observability/access-logs/: durations are nanoseconds, and "-" stands for
// nothing.
constexpr std::array traefikMembers{
    JsonMember{"DownstreamStatus", "status", true},
    JsonMember{"StartUTC", "time"},
    JsonMember{"time", "time"},
    JsonMember{"RequestPath", "uri", true},
    JsonMember{"ClientHost", "remote_addr"},
    JsonMember{"ClientAddr", "remote_addr"},
    JsonMember{"request_X-Forwarded-For", "x-forwarded-for"},
    JsonMember{"request_X-Real-Ip", "x-real-ip"},
    JsonMember{"Duration", "response_time_ns"},
    JsonMember{"DownstreamContentSize", "body_bytes_sent"},
};

// https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry#HttpRequest, as
// https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring: latency is "0.012s", and
// sizes, which count headers, are numbers in quotes.
constexpr std::array googleMembers{
    JsonMember{"httpRequest.status", "status", true},
    JsonMember{"httpRequest.requestUrl", "uri", true},
    JsonMember{"timestamp", "time"},
    JsonMember{"receiveTimestamp", "time"},
    JsonMember{"httpRequest.remoteIp", "remote_addr"},
    JsonMember{"httpRequest.latency", "request_time"},
    JsonMember{"httpRequest.responseSize", "bytes_sent"},
};

constexpr std::array<FormatFacts, 7> known{{
    {Format::AccessLog, "access-log"_L1, Dataset::HttpRequest, Records::LogLines, false,
     QT_TRANSLATE_NOOP("FormatWords", "HTTP requests, access log"),
     QT_TRANSLATE_NOOP("FormatWords", "an access log")},
    {Format::EventsCsv, "events-csv"_L1, Dataset::Events, Records::Csv, true,
     QT_TRANSLATE_NOOP("FormatWords", "Events, CSV"), QT_TRANSLATE_NOOP("FormatWords", "CSV with events")},
    {Format::EventsJsonl, "events-jsonl"_L1, Dataset::Events, Records::JsonLines, true,
     QT_TRANSLATE_NOOP("FormatWords", "Events, JSON lines"),
     QT_TRANSLATE_NOOP("FormatWords", "JSON lines with events")},
    {Format::HttpCsv, "http-csv"_L1, Dataset::HttpRequest, Records::Csv, true,
     QT_TRANSLATE_NOOP("FormatWords", "HTTP requests, CSV"),
     QT_TRANSLATE_NOOP("FormatWords", "CSV with requests")},
    {Format::TraefikJson, "traefik-json"_L1, Dataset::HttpRequest, Records::JsonLines, false,
     QT_TRANSLATE_NOOP("FormatWords", "HTTP requests, Traefik's JSON"),
     QT_TRANSLATE_NOOP("FormatWords", "an access log of Traefik in JSON"), traefikMembers},
    {Format::GoogleJson, "google-json"_L1, Dataset::HttpRequest, Records::JsonLines, false,
     QT_TRANSLATE_NOOP("FormatWords", "HTTP requests, Google Cloud's JSON"),
     QT_TRANSLATE_NOOP("FormatWords", "a request log of Google Cloud in JSON"), googleMembers},
    {Format::HttpJsonl, "http-jsonl"_L1, Dataset::HttpRequest, Records::JsonLines, true,
     QT_TRANSLATE_NOOP("FormatWords", "HTTP requests, JSON lines"),
     QT_TRANSLATE_NOOP("FormatWords", "JSON lines with requests")},
}};
} // namespace

std::span<const FormatFacts> formats()
{
    return known;
}

const FormatFacts &factsOf(Format format)
{
    return *std::ranges::find(known, format, &FormatFacts::format);
}

QString formatName(Format format)
{
    return factsOf(format).name;
}

std::optional<Format> formatNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(known, [name](const FormatFacts &facts) { return facts.name == name; });
    return found == known.end() ? std::nullopt : std::optional(found->format);
}

QStringList formatNames()
{
    QStringList names;
    for (const FormatFacts &facts : known)
        names << facts.name;
    return names;
}

QString formatText(Format format)
{
    return FormatWords::tr(factsOf(format).label);
}

QString formatDescription(Format format)
{
    return FormatWords::tr(factsOf(format).description);
}

} // namespace tidemark::ingest
