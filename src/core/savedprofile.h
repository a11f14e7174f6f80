// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

namespace tidemark
{

/// A connection that somebody keeps: libpq's words under a name, without any password. An empty word is left
/// to libpq: the service file, PG* variables and defaults.
struct SavedProfile {
    QString name; ///< as people and --profile call it; empty: one that was used from a command line
    QString host;
    QString port;
    QString database;
    QString user;
    QString sslMode;
    QString sslRootCert;
    QString service;
    QString further; ///< any other words of libpq's, as "keyword=value …"; no secrets
    /// The login that the operator's room and imports use, on the same database. Empty: user does that too.
    QString operatorUser;
    QString cache; ///< of answers that desks share, as --cache takes it; no password
    /// There are passwords in the system's keychain, to be asked for before connecting.
    bool keepsPassword = false;
    bool keepsOperatorPassword = false;
    Instant lastUsed{}; ///< the epoch: never

    friend bool operator==(const SavedProfile &, const SavedProfile &) = default;
};

} // namespace tidemark
