// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/latencytext.h"
#include "models/sheetparts.h"

#include <QCoreApplication>

#include <cmath>

namespace tidemark
{

namespace
{
SheetCell timeCell(std::optional<double> milliseconds, const Formatter &format)
{
    // Finer digits than the bins have would be made up.
    return milliseconds ? SheetCell{format.responseTime(*milliseconds), std::round(*milliseconds * 10) / 10}
                        : unknownCell();
}
} // namespace

Sheet sheetOf(const LatencySeries &series, const LatencyMeasures &measures, const Formatter &format)
{
    Sheet sheet;
    addBucketColumns(sheet, SheetWords::tr("Bucket"));
    sheet.columns.push_back(numberColumn(SheetWords::tr("Known times"), u"known_times"_s));
    for (const double q : measures.quantiles)
        sheet.columns.push_back(numberColumn(quantileName(q), quantileKey(q)));
    sheet.columns.push_back(numberColumn(SheetWords::tr("Slowest"), u"slowest_ms"_s));
    if (measures.thresholdMs) {
        sheet.columns.push_back(numberColumn(SheetWords::tr("Within the threshold"), u"within"_s));
        sheet.columns.push_back(hiddenColumn(u"within_at_most"_s, true));
        sheet.columns.push_back(numberColumn(SheetWords::tr("Apdex"), u"apdex"_s));
    }
    sheet.columns.push_back(hiddenColumn(u"not_recorded"_s, true));
    const Granularity granularity = shownGranularity(series.question, series.provenance);
    for (std::size_t i = series.buckets.size(); i-- > 0;) {
        const Bucket &bucket = series.buckets[i];
        const LatencyHistogram &histogram = series.histograms.at(i);
        std::vector<SheetCell> row = bucketCells(bucket, granularity, format);
        row.push_back(bucketCount(histogram.total(), bucket, format));
        for (const double q : measures.quantiles)
            row.push_back(timeCell(histogram.quantile(q), format));
        row.push_back(timeCell(histogram.greatest(), format));
        if (measures.thresholdMs) {
            const auto share = histogram.within(*measures.thresholdMs);
            row.push_back(share ? SheetCell{shareText(*share, format), share->least} : unknownCell());
            row.push_back(share ? SheetCell{{}, share->most} : unknownCell());
            const auto apdex = histogram.apdex(*measures.thresholdMs);
            row.push_back(apdex ? SheetCell{format.locale().toString(*apdex, 'f', 2), *apdex}
                                : unknownCell());
        }
        row.push_back({{}, histogram.lacking()});
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet sheetOf(const LatencySeries &series, const Formatter &format)
{
    return sheetOf(series, LatencyMeasures(), format);
}

} // namespace tidemark
