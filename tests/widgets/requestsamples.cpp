// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/samples.h"

#include <cmath>

namespace tidemark::samples
{

Shared<LatencySeries> latency(const RequestSeries &requests)
{
    auto series = std::make_shared<LatencySeries>();
    series->question = requests.question;
    series->provenance = requests.provenance;
    series->buckets = requests.buckets;
    for (std::size_t i = 0; i < requests.buckets.size(); ++i) {
        const RequestFigures &figures = requests.figures[i];
        const double middle = figures.averageResponseMs.value_or(0);
        std::vector<LatencyHistogram::Bin> bins;
        for (int bin = zeroBin; middle > 0 && bin < 620; ++bin) {
            const auto bell = [bin](double centre, double width) {
                const double off = (bin - centre) / width;
                return std::exp(-off * off / 2) / width;
            };
            const bool slow = i % 24 > 17;
            const double share =
                bell(binOf(middle) - 30, 45) * (slow ? 0.36 : 0.39) + (slow ? bell(420, 25) * 0.03 : 0);
            if (const qint64 count = std::llround(share * double(figures.requests)); count > 0)
                bins.push_back({bin, count});
        }
        series->histograms.emplace_back(std::move(bins));
        (void)series->range.add(series->histograms.back());
    }
    return series;
}

Shared<StatusBreakdown> statuses(const RequestSeries &requests)
{
    const RequestFigures &range = requests.range;
    auto breakdown = std::make_shared<StatusBreakdown>();
    breakdown->question = requests.question;
    breakdown->provenance = requests.provenance;
    breakdown->statuses = {{200, range.success},
                           {304, range.redirects},
                           {404, range.clientErrors - range.clientErrors / 5},
                           {429, range.clientErrors / 5},
                           {502, range.serverErrors}};
    return breakdown;
}

} // namespace tidemark::samples
