// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/adminreports.h"
#include "core/exactcount.h"
#include "core/readings.h"
#include "models/sheet.h"

#include <QTimeZone>

/// The shapes that `tidemarkctl` prints. Scripts hold on to the JSON keys: they may be added to, never
/// renamed. Times are RFC 3339, in UTC or with the offset of the asked zone; counts are rows.
namespace tidemark::app
{

[[nodiscard]] Output liveOutput(const LiveCounts &counts, const QTimeZone &zone);
/// byType gives one row a bucket and type (events only); else one row a bucket. Without uniques the counts
/// are printed all the same: theirs are null, and a note says why.
[[nodiscard]] Output eventsOutput(const TrendSeries &trend, const Result<Shared<UniqueSeries>> &uniques,
                                  const QTimeZone &zone);
[[nodiscard]] Output eventsByTypeOutput(const TrendSeries &trend, const Result<Shared<UniqueSeries>> &uniques,
                                        const QTimeZone &zone);
[[nodiscard]] Output requestsOutput(const RequestSeries &requests,
                                    const Result<Shared<UniqueSeries>> &uniques, const QTimeZone &zone);
/// Counts by bucket and country, of a trend that is split by country.
[[nodiscard]] Output countrySeriesOutput(const TrendSeries &trend, const QTimeZone &zone);
[[nodiscard]] Output outputOf(const UniqueSeries &uniques, const QTimeZone &zone);
[[nodiscard]] Output outputOf(const CountryBreakdown &countries, const QTimeZone &zone);
/// What the pane's table holds, for every series that has no form of its own above.
[[nodiscard]] Output sheetOutput(const RangeQuestion &question, const Provenance &provenance,
                                 const Sheet &sheet, const QTimeZone &zone);
template<typename Series>
[[nodiscard]] Output outputOf(const Series &series, const QTimeZone &zone)
{
    return sheetOutput(series.question, series.provenance, sheetOf(series, plainFormat(zone)), zone);
}
[[nodiscard]] Output tenantsOutput(const TenantPage &page);
[[nodiscard]] Output newestOutput(const NewestRow &newest, const QTimeZone &zone);
[[nodiscard]] Output rawOutput(const RawRows &rows, const QTimeZone &zone);
/// The count beside the estimate of the same range; null: there is none.
[[nodiscard]] Output exactOutput(const ExactCount &count, const UniqueSeries *uniques, const QTimeZone &zone);

/// A reason's code and arguments (see tidemark.reason_words); null where only its words are known.
[[nodiscard]] QJsonValue jsonCode(const Reason &reason);
/// days and runs: as far as the login may see them.
[[nodiscard]] Output statusOutput(const TideTable &tide, const std::vector<RollupDay> &days,
                                  const std::vector<RunLogEntry> &runs);
/// What upkeep came to, a step a line.
[[nodiscard]] Output upkeepOutput(const std::vector<RunLogEntry> &runs);
[[nodiscard]] Output rollupOutput(const std::vector<RollupReport> &reports);
[[nodiscard]] Output expiryOutput(const std::vector<ExpiryReport> &reports);
/// The change of a keep time says what it means; the list of them does not.
[[nodiscard]] Output retentionOutput(const std::vector<TableRetention> &tables);
[[nodiscard]] Output retentionSetOutput(const TableRetention &table);
/// What a time would delete.
[[nodiscard]] Output retentionPreviewOutput(const RetentionPreview &preview);
[[nodiscard]] Output holdsOutput(const std::vector<Hold> &holds);
[[nodiscard]] Output backfillOutput(const BackfillReport &report);
[[nodiscard]] Output coverageOutput(Dataset dataset, const QString &level,
                                    const std::vector<CoverageBucket> &buckets);
[[nodiscard]] Output clusterNodesOutput(const std::vector<ClusterNode> &nodes);
[[nodiscard]] Output tableSizesOutput(const std::vector<TableSize> &tables);
[[nodiscard]] Output clusterHealthOutput(const std::vector<HealthItem> &items);
[[nodiscard]] Output installOutput(const InstallReport &report);
[[nodiscard]] Output installPlanOutput(const InstallPlan &plan);
[[nodiscard]] Output findingsOutput(const std::vector<Finding> &findings);
[[nodiscard]] Output jobsOutput(const std::vector<ScheduledJob> &jobs);
[[nodiscard]] Output jobRunsOutput(const std::vector<JobRun> &runs);

} // namespace tidemark::app
