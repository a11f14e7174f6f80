// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installfacts.h"

#include "coordinator/decode.h"

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

} // namespace tidemark::coordinator
