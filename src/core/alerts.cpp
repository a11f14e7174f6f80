// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}
} // namespace

const AlertMeasure *alertMeasureNamed(const QString &name)
{
    const auto *const found = std::ranges::find_if(
        alertMeasures, [&](const AlertMeasure &measure) { return measure.name == name; });
    return found == alertMeasures.end() ? nullptr : found;
}

QByteArray alertFields(const AlertRule &rule)
{
    const QJsonObject fields{{u"tenant_id"_s, rule.tenant.value()},
                             {u"name"_s, rule.name},
                             {u"measure"_s, rule.measure},
                             {u"event_type"_s, rule.type},
                             {u"country"_s, rule.country},
                             {u"minutes"_s, rule.minutes},
                             {u"comparison"_s, rule.comparison},
                             {u"threshold"_s, orNull(rule.threshold)},
                             {u"for_seconds"_s, rule.forSeconds},
                             {u"clear_threshold"_s, orNull(rule.clearThreshold)},
                             {u"clear_seconds"_s, rule.clearSeconds},
                             {u"enabled"_s, rule.enabled}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

std::optional<double> alertMeasured(const QString &comparison, const std::optional<double> &value,
                                    const std::optional<double> &before)
{
    if (comparison != "rises"_L1 && comparison != "falls"_L1)
        return value;
    if (!value || !before || *before == 0)
        return std::nullopt;
    return 100 * (*value - *before) / *before;
}

Milliseconds longestFiring(const AlertPreview &preview)
{
    Milliseconds longest{0};
    for (const AlertPreview::Firing &firing : preview.firings)
        longest = std::max(longest, firing.to.value_or(preview.looked.to) - firing.from);
    return longest;
}

} // namespace tidemark
