// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/await.h"
#include "ingest/loader.h"

#include <QByteArray>
#include <QDateTime>

namespace tidemark::test
{

/// Runs a load to its end.
inline Result<ingest::LoadReport> load(const ingest::LoadJob &job, const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    ingest::Loader loader(profile);
    return await<ingest::LoadReport>(
        [&](Reply<ingest::LoadReport> reply) { loader.run(job, {}, std::move(reply)); });
}

/// Events of one moment yesterday, which no retention has reached, as lines of JSON whose event_data numbers
/// them from first.
inline QByteArray numberedEvents(int first, int count)
{
    static const QByteArray yesterday =
        QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toLatin1();
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += "{\"tenant_id\":1,\"event_type\":\"click\",\"event_data\":{\"n\":" + QByteArray::number(i) +
                "},\"occurred_at\":\"" + yesterday + "\"}\n";
    return text;
}

} // namespace tidemark::test
