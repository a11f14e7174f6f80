// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/parameters.h"

namespace tidemark::coordinator
{

namespace
{
/// written gives an element as an array literal has it.
template<typename Values, typename Written>
QByteArray arrayOf(const Values &values, Written written)
{
    QByteArray text("{");
    for (const auto &value : values) {
        if (text.size() > 1)
            text += ',';
        text += written(value);
    }
    return text + '}';
}

QByteArray timeText(Instant instant)
{
    return toIso(instant).toLatin1();
}
} // namespace

pg::Parameter parameter(Dataset dataset)
{
    return pg::parameter(datasetName(dataset));
}

pg::Parameter parameter(Instant instant)
{
    return toIso(instant).toLatin1();
}

pg::Parameter parameter(bool value)
{
    return QByteArray(value ? "true" : "false");
}

pg::Parameter textParameter(const QString &text)
{
    return text.isEmpty() ? pg::Parameter() : pg::parameter(text);
}

pg::Parameter arrayParameter(const std::vector<Instant> &instants)
{
    return arrayOf(instants, timeText);
}

pg::Parameter arrayParameter(const std::vector<qint64> &numbers)
{
    return arrayOf(numbers, [](qint64 number) { return QByteArray::number(number); });
}

pg::Parameter arrayParameter(const std::vector<std::optional<qint64>> &numbers)
{
    return arrayOf(numbers, [](const std::optional<qint64> &number) {
        return number ? QByteArray::number(*number) : QByteArrayLiteral("NULL");
    });
}

pg::Parameter arrayParameter(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    return arrayOf(texts, [](QString text) {
        text.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"))
            .replace(QLatin1Char('"'), QLatin1StringView("\\\""));
        return '"' + text.toUtf8() + '"';
    });
}

pg::Parameter startsParameter(const std::vector<TimeRange> &ranges)
{
    return arrayOf(ranges, [](const TimeRange &range) { return timeText(range.from); });
}

pg::Parameter endsParameter(const std::vector<TimeRange> &ranges)
{
    return arrayOf(ranges, [](const TimeRange &range) { return timeText(range.to); });
}

} // namespace tidemark::coordinator
