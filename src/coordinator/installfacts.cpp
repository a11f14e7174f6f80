// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installfacts.h"

#include "coordinator/decode.h"
#include "coordinator/texts.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

QString InstallFacts::packageCommand(QLatin1StringView extension) const
{
    return u"apt install postgresql-%1-%2"_s.arg(QString::number(majorVersion()), QString(extension));
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
    facts.cronAvailable = row.boolean("cron_available");
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
        error.serverText = Texts::tr("This server is PostgreSQL %1; Tidemark needs %2 or newer.")
                               .arg(facts.version)
                               .arg(oldestServer);
        error.serverHint = Texts::tr("Upgrade the server, or connect to a newer one.");
    } else if (facts.standby) {
        error.kind = ErrorKind::ReadOnly;
        error.serverText = Texts::tr("This server is a standby.");
    } else if (!facts.hll && !facts.hllAvailable) {
        error.kind = ErrorKind::MissingObject;
        error.serverText =
            Texts::tr("The extension hll is not installed on this server; sketches of unique users need it.");
        error.serverHint = facts.packageCommand("hll"_L1);
    } else if (use == CitusUse::Require && !facts.citus) {
        error.kind = ErrorKind::MissingObject;
        error.serverText =
            Texts::tr("Citus was required, but the extension citus is not created in this database.");
        error.serverHint =
            facts.citusAvailable
                ? u"CREATE EXTENSION citus"_s
                : Texts::tr("Install Citus on the server and add citus to shared_preload_libraries.");
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace tidemark::coordinator
