// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark::local
{

/// This computer's system, as far as its packages of PostgreSQL are known.
struct SystemRelease {
    QString name;    ///< "Debian 12"; empty where it is not a Debian that is known here
    int offered = 0; ///< the major version of its packages, 0: not known
    QString next;    ///< the Debian after it, or empty
    int nextOffered = 0;

    /// From /etc/os-release.
    [[nodiscard]] static SystemRelease read(const QString &file = QStringLiteral("/etc/os-release"));
};

/// What is due so that a coordinator outlives the next upgrade of the system.
struct VersionNotice {
    QString about; ///< tells one such notice from another; the same in every language
    QString text;  ///< a sentence; empty: nothing is due

    friend bool operator==(const VersionNotice &, const VersionNotice &) = default;
};

/// For a coordinator of that major version. newest: the newest PostgreSQL of this computer that it could move
/// to, or 0.
[[nodiscard]] VersionNotice versionNotice(int majorVersion, int newest, const SystemRelease &release);

/// For the coordinator in dataDir, on this computer. Looks for installations.
[[nodiscard]] VersionNotice versionNotice(const QString &dataDir);

/// The same for whoever did not ask: of a coordinator that was made in the last thirty days, only what can be
/// done at once.
[[nodiscard]] VersionNotice dueNotice(const QString &dataDir);

/// How to come by the programs of a version that the system may not offer.
[[nodiscard]] QString versionRemedy(int majorVersion, const SystemRelease &release);

} // namespace tidemark::local
