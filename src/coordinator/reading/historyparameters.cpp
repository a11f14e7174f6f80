// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/historyparameters.h"

#include "coordinator/parameters.h"

namespace tidemark::coordinator
{

std::vector<pg::Parameter> commonParameters(const RangeFrame &frame, const TenantSeam &assumed,
                                            const LevelCover &cover, const Cells &cells)
{
    std::vector<pg::Parameter> values{pg::parameter(qint64(frame.question.tenant.value())),
                                      arrayParameter(cells.starts)};
    for (std::size_t level = 0; level < levelCount; ++level) {
        values.push_back(startsParameter(cover.pieces(level)));
        values.push_back(endsParameter(cover.pieces(level)));
    }
    values.push_back(parameter(frame.range.from));
    values.push_back(parameter(frame.range.to));
    values.push_back(pg::parameter(assumed.shown().done));
    values.push_back(pg::Parameter(assumed.shown().pending));
    return values;
}

std::vector<std::optional<qint64>> uniqueNumbers(const RangeFrame &frame)
{
    std::vector<std::optional<qint64>> numbers;
    numbers.reserve(frame.bucketCells.numbers.size());
    for (const qint64 number : frame.bucketCells.numbers) {
        if (number > 0)
            numbers.emplace_back(number);
        else if (frame.crossesRange(frame.bucketCover.straddlers().at(std::size_t(-(number + 1)))))
            numbers.emplace_back();
        else
            numbers.emplace_back(-1);
    }
    return numbers;
}

std::vector<pg::Parameter> bucketParameters(const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values =
        commonParameters(frame, assumed, frame.bucketCover, frame.bucketCells);
    values.push_back(parameter(frame.rawOnly));
    return values;
}

pg::Parameter startsOf(const std::vector<Bucket> &buckets)
{
    std::vector<Instant> starts;
    starts.reserve(buckets.size());
    for (const Bucket &bucket : buckets)
        starts.push_back(bucket.start);
    return arrayParameter(starts);
}

std::vector<pg::Parameter> countParameters(const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values = bucketParameters(frame, assumed);
    values.push_back(arrayParameter(frame.bucketCells.numbers));
    values.push_back(startsOf(frame.buckets));
    values.push_back(arrayParameter(frame.question.filter.types()));
    return values;
}

} // namespace tidemark::coordinator
