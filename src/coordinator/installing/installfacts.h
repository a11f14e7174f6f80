// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/instant.h"
#include "core/result.h"
#include "pg/rows.h"

#include <QString>

#include <optional>

namespace tidemark::coordinator
{

/// What a server has, whether or not there is a schema (admin/server.sql): for the installer and the doctor.
struct InstallFacts {
    int versionNumber = 0; ///< 150015
    QString version;
    QString login;
    bool superuser = false;
    bool standby = false;
    Instant serverTime;
    bool hll = false;
    bool hllAvailable = false;
    bool citus = false;
    bool citusAvailable = false;
    bool cron = false;
    QString cronAvailable; ///< its version on this server; empty: it is not installed
    QString cronDatabase;  ///< where pg_cron works; empty: it is not loaded, or this login may not know
    QString database;
    bool readOnly = false;  ///< default_transaction_read_only
    QString readOnlySource; ///< where that is set, as pg_settings has it
    bool schema = false;
    qint64 roles = 0; ///< how many of Tidemark's four

    [[nodiscard]] int majorVersion() const { return versionNumber / 10'000; }
    /// "apt install postgresql-15-hll": the Debian package of that extension for this server.
    [[nodiscard]] QString packageCommand(QLatin1StringView extension) const;
    /// What is to be done so that pg_cron is in this database, where it is not.
    [[nodiscard]] QString cronAdvice() const;
    /// Where a dump has to find pg_cron in the database it is restored into.
    [[nodiscard]] QString cronBeforeRestore() const;
    /// What lets a database that is read-only by default take changes again.
    [[nodiscard]] QString writableCommand() const;
};

inline constexpr int oldestServer = 15;
inline constexpr int roleCount = 4;

[[nodiscard]] Result<InstallFacts> decodeInstallFacts(const pg::Rows &rows);

/// Why the schema cannot be installed on that server, and what helps; nothing: it can.
[[nodiscard]] std::optional<Error> unfitToInstall(const InstallFacts &facts, CitusUse use);

} // namespace tidemark::coordinator
