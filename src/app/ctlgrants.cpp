// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/operatorjson.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
Result<LoginRights> rightsIn(const Context &context)
{
    const auto wrong = [](const QString &text) { return Error{.kind = ErrorKind::Constraint, .text = text}; };
    LoginRights rights;
    const QStringList names = context.arguments.value(2).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name == "reader"_L1)
            rights.reads = true;
        else if (name == "operator"_L1)
            rights.operates = rights.reads = true;
        else if (name == "ingest"_L1)
            rights.loads = true;
        else if (name != "none"_L1 || names.size() > 1)
            return wrong(
                Ctl::tr("Unknown right \"%1\": expected reader, operator, ingest or none.").arg(name));
    }
    if (names.isEmpty())
        return wrong(Ctl::tr("Missing argument: what the login may do: reader, operator, ingest or none."));
    const bool choosesTenants = rights.reads && !rights.operates;
    const QString tenants = context.options.value(u"tenants"_s);
    if (context.options.isSet(u"tenants"_s) != choosesTenants)
        return wrong(choosesTenants
                         ? Ctl::tr("Missing option: --tenants all, none, or numbers such as 1,2,7.")
                         : Ctl::tr("--tenants goes with the right reader; an operator sees all tenants."));
    if (!choosesTenants)
        return rights;
    if (tenants == "all"_L1) {
        rights.tenants.reset();
        return rights;
    }
    const auto numbers = tenants == "none"_L1 ? std::vector<qint64>() : tenantNumbers(tenants);
    if (!numbers || (numbers->empty() && tenants != "none"_L1))
        return wrong(Ctl::tr("Invalid --tenants: expected all, none, or numbers such as 1,2,7."));
    rights.tenants = numbers;
    return rights;
}

int runGrants(const Context &context)
{
    const QString action = context.arguments.value(0, u"list"_s);
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl grants"_s);
    if (action == "list"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        if (context.options.isSet(u"tenants"_s))
            return Context::misuse(Ctl::tr("--tenants goes with \"grants set\" only."));
        const auto logins = await(gateway, LoginsReading{});
        return logins ? context.print(loginsOutput(*logins)) : context.fail(logins.error());
    }
    if (action != "set"_L1 || context.arguments.value(1).isEmpty())
        return Context::misuse(Ctl::tr("grants needs one of: list, set LOGIN RIGHTS."));
    const Result<LoginRights> rights = rightsIn(context);
    if (!rights)
        return Context::misuse(rights.error().words());
    const auto set = await(gateway, RightsChange{context.arguments.at(1), *rights});
    return set ? int(Done) : context.failOrMisuse(set.error());
}
} // namespace

Command grantsCommand()
{
    return {u"grants"_s,
            u"[list|set LOGIN reader,operator,ingest|none]"_s,
            3,
            Ctl::tr("Show what each login may do and see, or set it."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"tenants"_s,
                     Ctl::tr("set: which tenants a reader sees: all, none, or numbers such as 1,2,7."),
                     u"TENANTS"_s});
            },
            runGrants};
}

} // namespace tidemark::app
