// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What logins may do and see.
namespace tidemark
{

/// What can be given to a login and taken from it.
struct LoginRights {
    bool reads = false;    ///< the tenants below
    bool operates = false; ///< and reads all tenants
    bool loads = false;
    /// That it sees as a reader, ascending; nothing: all of them.
    std::optional<std::vector<qint64>> tenants = std::vector<qint64>();

    friend bool operator==(const LoginRights &, const LoginRights &) = default;
};

/// Whole numbers that an int can hold, separated by commas or spaces; sorted, each once. Nothing where
/// something else stands there.
[[nodiscard]] std::optional<std::vector<qint64>> tenantNumbers(const QString &text);

struct KnownLogin {
    QString login;
    LoginRights rights;
    bool isSuperuser = false;
    /// Row-level security does not bind it: if it reads, it sees every tenant.
    bool isUnbound = false;
    /// There are policies for it that Tidemark did not make: what they let it see is not known.
    bool hasForeignPolicies = false;
};

struct LoginTable {
    bool mayChange = false; ///< the login that asks is a superuser
    std::vector<KnownLogin> logins;
};

} // namespace tidemark
