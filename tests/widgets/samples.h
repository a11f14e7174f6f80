// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminactions.h"
#include "core/readings.h"

/// Made-up but lifelike answers for tests of the window and for the gallery. The same arguments give the same
/// numbers.
namespace tidemark::samples
{

[[nodiscard]] Shared<LiveCounts> liveCounts(const LiveQuestion &question, Instant now, double scale = 1);
/// Buckets from `range` as of now, complete up to the watermark; the first `expired` of them expired.
[[nodiscard]] std::vector<Bucket> buckets(const RangeQuestion &question, Instant now, Instant watermark,
                                          std::size_t expired = 0);
[[nodiscard]] Shared<TrendSeries> trend(const RangeQuestion &question, Instant now, Instant watermark,
                                        double scale = 1, std::size_t expired = 0);
[[nodiscard]] Shared<UniqueSeries> uniques(const RangeQuestion &question, Instant now, Instant watermark,
                                           double scale = 1, std::size_t expired = 0);
[[nodiscard]] Shared<CountryBreakdown> countries(const RangeQuestion &question, Instant now,
                                                 Instant watermark, double scale = 1);
[[nodiscard]] Shared<RequestSeries> requests(const RangeQuestion &question, Instant now, Instant watermark,
                                             bool recorded = true);
/// Of the requests; two humps in the evening.
[[nodiscard]] Shared<LatencySeries> latency(const RequestSeries &requests);
[[nodiscard]] Shared<StatusBreakdown> statuses(const RequestSeries &requests);
[[nodiscard]] Shared<TideTable> tide(Instant now, bool canOperate = true, bool citus = false);

[[nodiscard]] LiveAnswer liveAnswer(const LiveQuestion &question, Instant now, double scale = 1);
[[nodiscard]] HistoryAnswer historyAnswer(const RangeQuestion &question, Instant now, double scale = 1);
[[nodiscard]] TenantPage tenantPage(const QString &search = {});

[[nodiscard]] ExpiryReport expiry(Dataset dataset, Instant now, bool dryRun);
[[nodiscard]] std::vector<RunLogEntry> runLog(Instant now);
[[nodiscard]] std::vector<ScheduledJob> jobs();
[[nodiscard]] std::vector<JobRun> jobRuns(Instant now);
[[nodiscard]] std::vector<Finding> findings();
[[nodiscard]] SessionTable sessions(Instant now);
[[nodiscard]] std::vector<PartitionLine> partitions(Instant now);
[[nodiscard]] LoginTable logins();
/// full: a disk with little room left.
[[nodiscard]] Storage storage(Instant now, bool full = false);
[[nodiscard]] std::vector<TableRetention> retentions();
/// Buckets of its first day that would change; its second day is left out.
[[nodiscard]] BackfillReport backfillPreview(const BackfillRequest &request);
/// All of the range's buckets: the first four expired, then six without raw rows; three of the second day
/// with late rows; the last five are one failed, two waiting, two open.
[[nodiscard]] std::vector<CoverageBucket> coverage(const LevelRange &range);

} // namespace tidemark::samples
