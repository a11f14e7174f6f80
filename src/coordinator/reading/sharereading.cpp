// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/sharereading.h"

#include "coordinator/decode.h"
#include "coordinator/reading/answerable.h"
#include "coordinator/sqltext.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView shareKey = "read/share_key"_L1;
}

pg::Statement shareKeyStatement(TenantId tenant)
{
    return sqlStatement(shareKey, {pg::parameter(qint64(tenant.value()))});
}

Result<ShareGrant> decodeShareGrant(const QString &server, const pg::Rows &rows)
{
    RowReader row(rows, shareKey);
    row.next();
    ShareGrant grant;
    grant.coordinator = QByteArray::fromHex(row.text("coordinator").toLatin1());
    grant.key = QByteArray::fromHex(row.text("key").toLatin1());
    if (grant.key.size() != shareKeySize)
        row.refuse("key");
    grant.serverTime = row.instant("server_time");
    grant.schemaVersion = row.text("schema_version").toInt();
    grant.server = server;
    grant.canOperate = row.boolean("can_operate") && grant.schemaVersion <= programSchemaVersion;
    if (row.failed())
        return row.error();
    return grant;
}

HistoryAnswer unanswerableParts(const RangeQuestion &question)
{
    HistoryAnswer answer;
    answer.question = question;
    forEachPart(answer, [&]<typename Pane>(const Pane &, auto &part) {
        if (const std::optional<Error> why = whyUnanswerable<typename Pane::Series>(question))
            part = *why;
    });
    return answer;
}

} // namespace tidemark::coordinator
