// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

struct pg_conn;
struct pg_result;

/// Internal to pg: what libpq says, as an Error.
namespace tidemark::pg
{

struct ErrorContext {
    QByteArray statement;     ///< its name
    bool readOnly = false;    ///< the session cannot write, so a failed statement may be asked again
    bool cancelAsked = false; ///< somebody called cancel()
    bool connectionOk = true; ///< PQstatus
};

/// A result of status PGRES_FATAL_ERROR. A severity of FATAL or PANIC means that the connection is lost.
[[nodiscard]] Error errorOfResult(const pg_result *result, const ErrorContext &context);

/// The connection is gone; libpqText is PQerrorMessage (may be empty).
[[nodiscard]] Error lostError(const QString &libpqText, bool readOnly);

/// Our own deadline passed.
[[nodiscard]] Error deadlineError(const QByteArray &statement, bool readOnly);

/// How an attempt to connect ended, as far as it can be told without reading translated words.
struct ConnectFailure {
    QString libpqText; ///< PQerrorMessage under PQERRORS_VERBOSE, which holds the SQLSTATE
    bool duringTls = false;
    bool peerGone = false; ///< the other side hung up
    bool needsPassword = false;
};

[[nodiscard]] Error connectError(const ConnectFailure &failure);

} // namespace tidemark::pg
