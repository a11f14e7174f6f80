// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark::ingest
{

/// A line or some of a server's log, and what is kept of each request: "time url address status ms bytes",
/// with \N for what is not known.
struct LogSample {
    const char *name;
    QString format; ///< of tidemarkctl; empty: none
    QString log;    ///< of access-log: the log format, as it is recognised
    QByteArray text;
    QStringList rows;
};

/// As Debian 12's servers wrote them (nginx 1.22, Apache 2.4, lighttpd 1.4.69, HAProxy 2.6, varnish 7.1,
/// h2o 2.2.5, squid 5.7, Caddy 2.6; addresses replaced), the others as their makers' manuals have them.
[[nodiscard]] std::vector<LogSample> logSamples();

} // namespace tidemark::ingest
