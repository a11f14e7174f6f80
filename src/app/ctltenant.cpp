// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/output.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
int runTenant(const Context &context)
{
    const QString number = context.arguments.value(0);
    bool ok = false;
    const TenantId tenant(number.toInt(&ok));
    if (!number.isEmpty() && !ok)
        return Context::misuse(Ctl::tr("Invalid tenant \"%1\": expected a whole number.").arg(number));
    if (context.arguments.size() != 2)
        return Context::misuse(Ctl::tr("Missing arguments: the tenant's number and its name."));
    const QString name = context.arguments.at(1).trimmed();
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl tenant"_s);
    const Result<Nothing> named = await(gateway, TenantNaming{tenant, name});
    if (!named)
        return context.fail(named.error());
    return context.print(
        listOutput(u"tenants"_s, printedSheet({u"tenant"_s, u"name"_s}, {{tenant.value(), name}})));
}
} // namespace

Command tenantCommand()
{
    return {u"tenant"_s, u"N NAME"_s, 2, Ctl::tr("Name a tenant, for everyone who sees it."), {}, runTenant};
}

} // namespace tidemark::app
