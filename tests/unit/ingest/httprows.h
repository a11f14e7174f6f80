// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/accesslog.h"
#include "ingest/formats/jsonlines.h"
#include "unit/ingest/parsed.h"

namespace tidemark::ingest
{

/// The columns of an encoded row of http_request.
enum class Column { Time, Site, Url, Country, Address, Status, Response, Bytes };

inline QStringList cells(const Parsed &parsed, Column column)
{
    QStringList cells;
    for (const QString &row : parsed.rows)
        cells << row.split(QChar(u'\t')).value(static_cast<int>(column));
    return cells;
}

inline Parsed parseLog(const QByteArray &text, const QString &format = {}, std::optional<int> proxies = {})
{
    Result<LogReader> reader = LogReader::make(format);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().words()));
    AccessLog parser(std::move(*reader), RowWriter(Dataset::HttpRequest, TenantId(1), nullptr, proxies));
    return parseAll(parser, text);
}

inline Parsed parseJson(const QByteArray &text, Format format = Format::HttpJsonl)
{
    JsonLines parser(factsOf(format), RowWriter(Dataset::HttpRequest, TenantId(1), nullptr));
    return parseAll(parser, text);
}

/// A line of the common format with this in its places.
inline QByteArray logLine(const QByteArray &client, const QByteArray &request = "GET / HTTP/1.1",
                          const QByteArray &behind = "200 1")
{
    return client + " - - [28/Nov/2025:18:09:51 +0000] \"" + request + "\" " + behind + '\n';
}

} // namespace tidemark::ingest
