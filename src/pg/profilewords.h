// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/savedprofile.h"

#include <QStringList>

namespace tidemark::pg
{

/// A value as a conninfo string takes it, quoted where it has to be.
[[nodiscard]] QString conninfoValue(QString value);

/// The conninfo of a profile's login, or of its operator's login where it has one.
enum class ProfileLogin { Reader, Operator };
[[nodiscard]] QString conninfoOf(const SavedProfile &profile, ProfileLogin login = ProfileLogin::Reader);

/// Constraint, with what to change, where libpq does not take the profile's words, or where they hold a
/// password.
[[nodiscard]] Result<void> checkProfile(const SavedProfile &profile);

/// What a connection string or URI says.
struct ConninfoWords {
    SavedProfile profile; ///< without a name
    QString password;     ///< memory only
};
/// Constraint where libpq cannot read it; the error does not quote it. Other secrets than the password are
/// left out.
[[nodiscard]] Result<ConninfoWords> readConninfo(const QString &conninfo);

/// What libpq takes for words that are left empty (PG* variables and defaults): to be shown in their place.
[[nodiscard]] SavedProfile libpqDefaults();

/// The services that the user's and the system's pg_service.conf name, in their order.
[[nodiscard]] QStringList knownServices();

} // namespace tidemark::pg
