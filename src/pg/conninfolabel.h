// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tidemark::pg
{

/// A label for a conninfo, available before connecting and free of secrets: "analytics on
/// db.example:5432", "analytics on this computer", or the service's name. PG* variables fill in missing
/// parts. Empty if the conninfo is invalid.
[[nodiscard]] QString conninfoLabel(const QString &conninfo);

/// Identifies one coordinator and one login on it: the login, every host that is tried, and the database,
/// including what the service file and PG* variables set. Not translated, not for display, and free of
/// secrets. Empty if the conninfo is invalid.
[[nodiscard]] QString conninfoIdentity(const QString &conninfo);

/// The conninfo in a form that can be shown and written to a file: without passwords and other secrets
/// (~/.pgpass has them), and with the settings from this process's PG* variables, which other processes do
/// not have. Empty if the conninfo is invalid.
[[nodiscard]] QString conninfoForOthers(const QString &conninfo);

/// The password that it holds; empty: none.
[[nodiscard]] QString conninfoPassword(const QString &conninfo);

/// How a connection that leaves this computer falls short of sslmode=verify-full.
struct TlsNote {
    QString mode;  ///< libpq's sslmode
    QString text;  ///< what that means, in a sentence; translated
    QString brief; ///< the same in a few words

    friend bool operator==(const TlsNote &, const TlsNote &) = default;
};

/// Nothing where no place of the conninfo is on another computer, or the server's certificate and name are
/// both verified. PG* variables and the service file are taken in.
[[nodiscard]] std::optional<TlsNote> weakTls(const QString &conninfo);

} // namespace tidemark::pg
