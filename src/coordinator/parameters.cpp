// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/parameters.h"

namespace tidemark::coordinator
{

namespace
{
template<typename Values, typename Field>
QByteArray arrayOf(const Values &values, Field field)
{
    // An RFC 3339 time holds nothing that an array literal would have to quote.
    QByteArray text("{");
    for (const auto &value : values) {
        if (text.size() > 1)
            text += ',';
        text += toIso(field(value)).toLatin1();
    }
    return text + '}';
}
} // namespace

pg::Parameter parameter(Instant instant)
{
    return toIso(instant).toLatin1();
}

pg::Parameter parameter(bool value)
{
    return QByteArray(value ? "true" : "false");
}

pg::Parameter arrayParameter(const std::vector<Instant> &instants)
{
    return arrayOf(instants, [](Instant instant) { return instant; });
}

pg::Parameter startsParameter(const std::vector<TimeRange> &ranges)
{
    return arrayOf(ranges, [](const TimeRange &range) { return range.from; });
}

pg::Parameter endsParameter(const std::vector<TimeRange> &ranges)
{
    return arrayOf(ranges, [](const TimeRange &range) { return range.to; });
}

} // namespace tidemark::coordinator
