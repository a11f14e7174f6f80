// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tidemark::pg
{

/// How people may be told where a conninfo leads, before it is connected and without any secret: "analytics
/// on db.example:5432", "analytics on this computer", or the service's name. PG* variables fill in what it
/// leaves out. Empty where it cannot be read.
[[nodiscard]] QString conninfoLabel(const QString &conninfo);

/// What tells one coordinator, and one login on it, from all others: login, every place that is tried and
/// database, with service file and PG* variables taken in. Neither translated nor meant for people; no
/// secret. Empty where the conninfo cannot be read, and so leads nowhere.
[[nodiscard]] QString conninfoIdentity(const QString &conninfo);

/// The same place as a conninfo that may be shown and written into a file: without passwords and other
/// secrets (~/.pgpass has them), and with what the PG* variables of this process say beside it, as another
/// one lacks them. Empty where it cannot be read.
[[nodiscard]] QString conninfoForOthers(const QString &conninfo);

/// How a connection that leaves this computer falls short of sslmode=verify-full.
struct TlsNote {
    QString mode; ///< libpq's sslmode
    QString text; ///< what that means, in a sentence; translated

    friend bool operator==(const TlsNote &, const TlsNote &) = default;
};

/// Nothing where no place of the conninfo is on another computer, or the server's certificate and name are
/// both verified. PG* variables and the service file are taken in.
[[nodiscard]] std::optional<TlsNote> weakTls(const QString &conninfo);

} // namespace tidemark::pg
