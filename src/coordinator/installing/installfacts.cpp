// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/installfacts.h"

#include "coordinator/decode.h"
#include "coordinator/remedies.h"
#include "coordinator/texts.h"

#include <QVersionNumber>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

QString InstallFacts::packageCommand(QLatin1StringView extension) const
{
    return u"apt install postgresql-%1-%2"_s.arg(QString::number(majorVersion()), QString(extension));
}

QString InstallFacts::cronAdvice() const
{
    if (cronAvailable.isEmpty())
        return Texts::tr("Install it on the server: %1").arg(packageCommand("cron"_L1));
    if (cronDatabase == database)
        return Texts::tr("It is loaded for this database. Run \"tidemarkctl init\" as a superuser.");
    if (cronDatabase.isEmpty()) {
        return Texts::
            tr("It is installed on the server. Set shared_preload_libraries = 'pg_cron' and cron.database_name = '%1', restart the server, then run \"tidemarkctl init\".")
                .arg(database);
    }
    return Texts::tr("On this server, it works in database %1 only (cron.database_name).").arg(cronDatabase);
}

QString InstallFacts::cronBeforeRestore() const
{
    // From 1.6 on the extension insists on its schema, where older dumps name another.
    const bool pinned =
        majorVersion() >= 17 || QVersionNumber::fromString(cronAvailable) >= QVersionNumber(1, 6);
    return pinned ? u"CREATE EXTENSION pg_cron WITH SCHEMA pg_catalog"_s : u"CREATE EXTENSION pg_cron"_s;
}

QString InstallFacts::writableCommand() const
{
    if (readOnlySource != "database"_L1 && !readOnlySource.endsWith("user"_L1))
        return u"ALTER SYSTEM RESET default_transaction_read_only"_s;
    const QString where = readOnlySource == "database"_L1 ? u"DATABASE "_s + sqlName(database)
                          : readOnlySource == "user"_L1
                              ? u"ROLE "_s + sqlName(login)
                              : u"ROLE %1 IN DATABASE %2"_s.arg(sqlName(login), sqlName(database));
    // The session that runs it is read-only, too.
    return u"BEGIN READ WRITE; ALTER %1 RESET default_transaction_read_only; COMMIT"_s.arg(where);
}

Result<InstallFacts> decodeInstallFacts(const pg::Rows &rows)
{
    RowReader row(rows, "admin/server"_L1);
    if (!row.next())
        return row.error();
    InstallFacts facts;
    facts.versionNumber = int(row.integer("version_number"));
    facts.version = row.text("version");
    facts.login = row.text("login");
    facts.superuser = row.boolean("superuser");
    facts.standby = row.boolean("standby");
    facts.serverTime = row.instant("server_time");
    facts.hll = row.boolean("hll");
    facts.hllAvailable = row.boolean("hll_available");
    facts.citus = row.boolean("citus");
    facts.citusAvailable = row.boolean("citus_available");
    facts.cron = row.boolean("cron");
    facts.cronAvailable = row.text("cron_available");
    facts.cronDatabase = row.text("cron_database");
    facts.database = row.text("database");
    facts.readOnly = row.boolean("read_only");
    facts.readOnlySource = row.text("read_only_source");
    facts.schema = row.boolean("schema");
    facts.roles = row.count("roles");
    if (row.failed())
        return row.error();
    return facts;
}

std::optional<Error> unfitToInstall(const InstallFacts &facts, CitusUse use)
{
    Error error;
    if (facts.majorVersion() < oldestServer) {
        error.kind = ErrorKind::SchemaVersion;
        error.text = Texts::tr("This server is PostgreSQL %1; Tidemark needs %2 or newer.")
                         .arg(facts.version)
                         .arg(oldestServer);
        error.hint = Texts::tr("Upgrade the server, or connect to a newer one.");
    } else if (facts.standby) {
        error.kind = ErrorKind::ReadOnly;
        error.text = Texts::tr("This server is a standby.");
    } else if (facts.readOnly) {
        error.kind = ErrorKind::ReadOnly;
        error.text =
            Texts::tr("Database %1 is read-only: default_transaction_read_only is on.").arg(facts.database);
        error.hint = facts.writableCommand();
    } else if (!facts.hll && !facts.hllAvailable) {
        error.kind = ErrorKind::MissingObject;
        error.text =
            Texts::tr("The hll extension is not installed on this server. Sketches of unique users need it.");
        error.hint = facts.packageCommand("hll"_L1);
    } else if (use == CitusUse::Require && !facts.citus) {
        error.kind = ErrorKind::MissingObject;
        error.text =
            Texts::tr("Citus was required, but the citus extension does not exist in this database.");
        error.hint =
            facts.citusAvailable
                ? u"CREATE EXTENSION citus"_s
                : Texts::tr("Install Citus on the server and add citus to shared_preload_libraries.");
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace tidemark::coordinator
