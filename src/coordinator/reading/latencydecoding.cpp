// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/latencydecoding.h"

#include "coordinator/decode.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
LatencyHistogram histogramOf(RowReader &row)
{
    const std::vector<qint64> numbers = row.integers("bins");
    const std::vector<qint64> counts = row.integers("counts");
    if (numbers.size() != counts.size())
        row.refuse("counts");
    std::vector<LatencyHistogram::Bin> bins;
    qint64 total = 0;
    for (std::size_t i = 0; i < numbers.size() && !row.failed(); ++i) {
        const bool isNext = bins.empty() ? numbers[i] >= zeroBin : numbers[i] > bins.back().number;
        if (!isNext || numbers[i] > lastBin)
            row.refuse("bins");
        if (counts[i] <= 0 || qAddOverflow(total, counts[i], &total))
            row.refuse("counts");
        bins.push_back({int(numbers[i]), counts[i]});
    }
    return row.failed() ? LatencyHistogram() : LatencyHistogram(std::move(bins), row.count("lacking"));
}
} // namespace

Result<LatencySeries> decodeLatency(const RangeFrame &frame, const Provenance &provenance,
                                    const StraddlerRows &straddlerRows, const pg::Rows &rows)
{
    const std::size_t count = frame.buckets.size();
    LatencySeries series{frame.question, provenance, {}, std::vector<LatencyHistogram>(count), {}};
    std::vector<qint64> totals(count, 0);
    RowReader row(rows, "read/http_request_latency"_L1);
    while (row.next()) {
        const qint64 number = row.integer("bucket");
        LatencyHistogram histogram = histogramOf(row);
        if (!series.range.add(histogram))
            row.refuse("counts");
        if (number == 0 || number > qint64(count))
            row.refuse("bucket");
        if (row.failed())
            return row.error();
        if (number < 0) // across the shown buckets: of the range alone
            continue;
        totals[std::size_t(number - 1)] = histogram.total();
        series.histograms[std::size_t(number - 1)] = std::move(histogram);
    }
    if (row.failed())
        return row.error();
    series.buckets = bucketsOf(frame, provenance, straddlerRows, totals);
    if (const qint64 lacking = series.range.lacking(); lacking > 0)
        series.provenance.notes.push_back(
            {RangeNote::Code::NotRecorded, lacking, std::nullopt, frame.shown, QString()});
    return series;
}

Result<StatusBreakdown> decodeStatuses(const RangeFrame &frame, const Provenance &provenance,
                                       const pg::Rows &rows)
{
    StatusBreakdown breakdown{frame.question, provenance, {}};
    const QStringList &chosen = frame.question.filter.types();
    qint64 total = 0;
    RowReader row(rows, "read/http_request_statuses"_L1);
    while (row.next()) {
        const qint64 n = row.count("n");
        if (qAddOverflow(total, n, &total))
            row.refuse("n");
        if (row.isNull("status")) {
            if (n > 0)
                breakdown.provenance.notes.push_back(
                    {RangeNote::Code::NotRecorded, n, std::nullopt, frame.shown, QString()});
            continue;
        }
        const qint64 status = row.integer("status");
        if (status != qint64(int(status)))
            row.refuse("status");
        if (chosen.isEmpty() || chosen.contains(classOf(int(status))))
            breakdown.statuses.push_back({int(status), n});
    }
    if (row.failed())
        return row.error();
    std::ranges::sort(breakdown.statuses, [](const StatusCount &a, const StatusCount &b) {
        return a.count != b.count ? a.count > b.count : a.code < b.code;
    });
    return breakdown;
}

} // namespace tidemark::coordinator
