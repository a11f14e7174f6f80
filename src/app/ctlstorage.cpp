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
int runStorage(const Context &context)
{
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl storage"_s);
    const auto storage = await(gateway, StorageReading{});
    return storage ? context.print(storageOutput(*storage)) : context.fail(storage.error());
}

int runLoads(const Context &context)
{
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl loads"_s);
    const auto loads = await(gateway, LoadsReading{});
    return loads ? context.print(loadsOutput(*loads)) : context.fail(loads.error());
}
} // namespace

Command loadsCommand()
{
    return {u"loads"_s, QString(),
            0,          Ctl::tr("Show who loaded what, how fast, and how far each resume key has come."),
            {},         runLoads};
}

Command storageCommand()
{
    return {u"storage"_s,
            QString(),
            0,
            Ctl::tr("Show what each table takes, how fast it grows, and when a disk is full."),
            {},
            runStorage};
}

} // namespace tidemark::app
