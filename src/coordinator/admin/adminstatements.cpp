// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/admin/adminstatements.h"

#include "coordinator/admindecoding.h"
#include "coordinator/alertdecoding.h"
#include "coordinator/annotationdecoding.h"
#include "coordinator/clusterdecoding.h"
#include "coordinator/parameters.h"
#include "coordinator/sessiondecoding.h"
#include "coordinator/sqltext.h"

#include <algorithm>
#include <type_traits>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
pg::Parameter textOrNull(const std::optional<QString> &text)
{
    return text ? pg::parameter(*text) : pg::Parameter();
}

template<typename T>
pg::Parameter numberOrNull(const std::optional<T> &number)
{
    if constexpr (std::is_same_v<T, TenantId>)
        return number ? pg::parameter(qint64(number->value())) : pg::Parameter();
    else
        return number ? pg::parameter(qint64(*number)) : pg::Parameter();
}
} // namespace

StatementOf<RunLogReading> statementOf(const RunLogReading &reading)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? pg::Parameter() : pg::parameter(value);
    };
    const auto time = [](const std::optional<Instant> &at) { return at ? parameter(*at) : pg::Parameter(); };
    return {
        sqlStatement("admin/run_log"_L1, {pg::parameter(qint64(std::max(reading.limit, 1))),
                                          reading.before ? pg::parameter(*reading.before) : pg::Parameter(),
                                          text(reading.what), text(reading.role), text(reading.dataset),
                                          text(reading.text), time(reading.from), time(reading.to)}),
        decodeTrail};
}

StatementOf<LogRightsReading> statementOf(const LogRightsReading &)
{
    return {sqlStatement("admin/run_log_rights"_L1), decodeLogRights};
}

StatementOf<SessionsReading> statementOf(const SessionsReading &)
{
    return {sqlStatement("admin/sessions"_L1), decodeSessions};
}

StatementOf<SessionEnd> statementOf(const SessionEnd &end)
{
    return {sqlStatement("admin/end_session"_L1, {pg::parameter(end.pid), parameter(end.terminate)}),
            decodeSessionEnd};
}

StatementOf<PartitionsReading> statementOf(const PartitionsReading &)
{
    return {sqlStatement("admin/partitions"_L1), decodePartitions};
}

StatementOf<LoginsReading> statementOf(const LoginsReading &)
{
    return {sqlStatement("admin/logins"_L1), decodeLogins};
}

StatementOf<RightsChange> statementOf(const RightsChange &change)
{
    const LoginRights &rights = change.rights;
    QStringList names;
    for (const auto &[has, name] :
         {std::pair(rights.reads, u"reader"_s), std::pair(rights.operates, u"operator"_s),
          std::pair(rights.loads, u"ingest"_s)}) {
        if (has)
            names << name;
    }
    return {sqlStatement("admin/set_rights"_L1,
                         {pg::parameter(change.login), arrayParameter(names),
                          rights.tenants ? arrayParameter(*rights.tenants) : pg::Parameter()}),
            [](const pg::Rows &) { return Nothing(); }};
}

StatementOf<BackfillsReading> statementOf(const BackfillsReading &)
{
    return {sqlStatement("admin/backfills"_L1), decodeUnfinished};
}

StatementOf<RollupDaysReading> statementOf(const RollupDaysReading &)
{
    return {sqlStatement("admin/run_days"_L1), decodeRollupDays};
}

StatementOf<RetentionReading> statementOf(const RetentionReading &)
{
    return {sqlStatement("admin/retentions"_L1), decodeRetentions};
}

StatementOf<RetentionChange> statementOf(const RetentionChange &change)
{
    const TableRetention &retention = change.retention;
    return {
        sqlStatement("admin/set_retention"_L1, {pg::parameter(retention.table), textOrNull(retention.keep)}),
        [table = retention.table](const pg::Rows &rows) { return decodeRetentionSet(table, rows); }};
}

StatementOf<HoldsReading> statementOf(const HoldsReading &)
{
    return {sqlStatement("admin/holds"_L1), decodeHolds};
}

StatementOf<HoldRequest> statementOf(const HoldRequest &request)
{
    return {sqlStatement("admin/add_hold"_L1, {parameter(request.dataset), parameter(request.range.from),
                                               parameter(request.range.to),
                                               request.until ? parameter(*request.until) : pg::Parameter(),
                                               textOrNull(request.length), pg::parameter(request.reason)}),
            decodeHold};
}

StatementOf<HoldRelease> statementOf(const HoldRelease &release)
{
    return {sqlStatement("admin/release_hold"_L1, {pg::parameter(release.id)}), decodeHold};
}

StatementOf<CoverageReading> statementOf(const CoverageReading &reading)
{
    const auto &[dataset, level, range] = reading.range;
    return {sqlStatement("admin/coverage"_L1, {parameter(dataset), pg::parameter(level),
                                               parameter(range.from), parameter(range.to)}),
            decodeCoverage};
}

StatementOf<NodesReading> statementOf(const NodesReading &)
{
    return {sqlStatement("admin/cluster_nodes"_L1), decodeClusterNodes};
}

StatementOf<TableSizesReading> statementOf(const TableSizesReading &)
{
    return {sqlStatement("admin/cluster_tables"_L1), decodeTableSizes};
}

StatementOf<ClusterHealthReading> statementOf(const ClusterHealthReading &)
{
    return {sqlStatement("admin/cluster_health"_L1), decodeClusterHealth};
}

StatementOf<PartitionsRequest> statementOf(const PartitionsRequest &request)
{
    return {sqlStatement("admin/make_partitions"_L1, {parameter(request.dataset)}), decodePartitionsMade};
}

StatementOf<JobSwitch> statementOf(const JobSwitch &change)
{
    return {sqlStatement("admin/set_job_active"_L1, {pg::parameter(change.jobId), parameter(change.active)}),
            [](const pg::Rows &) { return Nothing(); }};
}

StatementOf<JobRescheduling> statementOf(const JobRescheduling &change)
{
    return {sqlStatement("admin/set_job_schedule"_L1,
                         {pg::parameter(change.jobId), pg::parameter(change.schedule)}),
            decodeRescheduled};
}

StatementOf<AlertsReading> statementOf(const AlertsReading &reading)
{
    return {sqlStatement("read/alerts"_L1, {numberOrNull(reading.tenant)}), decodeAlerts};
}

StatementOf<AlertHistoryReading> statementOf(const AlertHistoryReading &reading)
{
    const auto &range = reading.range;
    return {sqlStatement("read/alert_history"_L1, {numberOrNull(reading.rule), numberOrNull(reading.tenant),
                                                   range ? parameter(range->from) : pg::Parameter(),
                                                   range ? parameter(range->to) : pg::Parameter(),
                                                   pg::parameter(qint64(reading.limit))}),
            decodeAlertEvents};
}

StatementOf<AlertTrial> statementOf(const AlertTrial &trial)
{
    return {sqlStatement("read/alert_trial"_L1,
                         {numberOrNull(trial.id), trial.fields.isEmpty() ? pg::Parameter() : trial.fields,
                          pg::parameter(qint64(trial.days))}),
            decodeAlertTrial};
}

StatementOf<AlertSaving> statementOf(const AlertSaving &saving)
{
    return {sqlStatement("admin/save_alert"_L1, {numberOrNull(saving.id), saving.fields}), decodeAlertId};
}

StatementOf<AlertRemoval> statementOf(const AlertRemoval &removal)
{
    return {sqlStatement("admin/remove_alert"_L1, {pg::parameter(removal.id)}), decodeAlertId};
}

StatementOf<AnnotationsReading> statementOf(const AnnotationsReading &reading)
{
    return {
        sqlStatement("read/annotations"_L1, {numberOrNull(reading.tenant),
                                             reading.dataset ? parameter(*reading.dataset) : pg::Parameter(),
                                             parameter(reading.range.from), parameter(reading.range.to)}),
        decodeAnnotations};
}

StatementOf<NoteSaving> statementOf(const NoteSaving &saving)
{
    return {sqlStatement("admin/save_note"_L1, {numberOrNull(saving.id), saving.fields}), decodeNote};
}

StatementOf<NoteRemoval> statementOf(const NoteRemoval &removal)
{
    return {sqlStatement("admin/remove_note"_L1, {pg::parameter(removal.id)}), decodeNote};
}

StatementOf<TenantNaming> statementOf(const TenantNaming &naming)
{
    return {sqlStatement("admin/name_tenant"_L1,
                         {pg::parameter(qint64(naming.tenant.value())), pg::parameter(naming.name)}),
            [](const pg::Rows &) { return Nothing(); }};
}

} // namespace tidemark::coordinator
