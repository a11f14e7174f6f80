// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertmark.h"

#include "core/alerts.h"

#include <algorithm>

namespace tidemark::widgets
{

namespace
{
bool isOneOf(Measures measures, const QString &measure)
{
    return std::find(measures.begin(), measures.end(), measure) != measures.end();
}
} // namespace

std::optional<double> AlertMark::heightIn(const Bucket &bucket) const
{
    const AlertMeasure *known = alertMeasureNamed(measure);
    if (!threshold || !known || window.count() <= 0)
        return std::nullopt;
    switch (known->unit) {
    case AlertUnit::Rows:
    case AlertUnit::Bytes:
        return *threshold * double((bucket.end - bucket.start).count()) /
               double(Milliseconds(window).count());
    case AlertUnit::Percent:
        return *threshold / 100;
    case AlertUnit::ResponseTime:
        return threshold;
    case AlertUnit::Estimate:
        break;
    }
    return bucket.end - bucket.start == window ? threshold : std::nullopt;
}

bool AlertMark::isScaledIn(const Bucket &bucket) const
{
    const AlertMeasure *known = alertMeasureNamed(measure);
    return known && (known->unit == AlertUnit::Rows || known->unit == AlertUnit::Bytes) &&
           bucket.end - bucket.start != window;
}

std::vector<AlertMark> alertsAbout(Measures measures, std::vector<AlertMark> marks)
{
    std::erase_if(marks, [&measures](const AlertMark &mark) { return !isOneOf(measures, mark.measure); });
    return marks;
}

std::vector<AlertMark> withLinesOf(Measures measures, std::vector<AlertMark> marks)
{
    for (AlertMark &mark : marks) {
        if (!isOneOf(measures, mark.measure))
            mark.threshold.reset();
    }
    std::erase_if(marks, [](const AlertMark &mark) { return !mark.threshold && mark.firing.empty(); });
    return marks;
}

} // namespace tidemark::widgets
