// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/reason.h"
#include "core/timerange.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// Thresholds that the coordinator looks at by itself, after each rollup.
namespace tidemark
{

/// What a value counts.
enum class AlertUnit { Rows, Estimate, Percent, ResponseTime, Bytes };

/// Something that a rule can measure, by the name that the schema has for it.
struct AlertMeasure {
    QLatin1StringView name;
    Dataset dataset;
    AlertUnit unit;
    bool byCountry = false; ///< can be narrowed to a country; of events, each can to a type
};
inline constexpr std::array alertMeasures{
    AlertMeasure{QLatin1StringView("events"), Dataset::Events, AlertUnit::Rows, true},
    AlertMeasure{QLatin1StringView("users"), Dataset::Events, AlertUnit::Estimate},
    AlertMeasure{QLatin1StringView("requests"), Dataset::HttpRequest, AlertUnit::Rows, true},
    AlertMeasure{QLatin1StringView("errors"), Dataset::HttpRequest, AlertUnit::Percent},
    AlertMeasure{QLatin1StringView("errors_5xx"), Dataset::HttpRequest, AlertUnit::Percent},
    AlertMeasure{QLatin1StringView("response_mean"), Dataset::HttpRequest, AlertUnit::ResponseTime},
    AlertMeasure{QLatin1StringView("response_p50"), Dataset::HttpRequest, AlertUnit::ResponseTime},
    AlertMeasure{QLatin1StringView("response_p95"), Dataset::HttpRequest, AlertUnit::ResponseTime},
    AlertMeasure{QLatin1StringView("response_p99"), Dataset::HttpRequest, AlertUnit::ResponseTime},
    AlertMeasure{QLatin1StringView("addresses"), Dataset::HttpRequest, AlertUnit::Estimate},
    AlertMeasure{QLatin1StringView("bytes_sent"), Dataset::HttpRequest, AlertUnit::Bytes},
};
/// Null where this program knows none of that name.
[[nodiscard]] const AlertMeasure *alertMeasureNamed(const QString &name);

/// The conditions: above and below compare the window's value with the threshold, rises and falls its change
/// against the week before, in percent; silent waits for a window without rows and has no threshold.
inline constexpr std::array alertComparisons{QLatin1StringView("above"), QLatin1StringView("below"),
                                             QLatin1StringView("rises"), QLatin1StringView("falls"),
                                             QLatin1StringView("silent")};

struct AlertRule {
    qint64 id = 0; ///< 0: not saved yet
    TenantId tenant;
    Dataset dataset = Dataset::Events; ///< the measure's
    QString name;
    QString measure; ///< of alertMeasures, or one that only a newer program knows
    QString type;    ///< of these events alone; empty: of all
    QString country; ///< from there alone; empty: from all
    int minutes = 5; ///< of the window, which ends now
    QString comparison;
    std::optional<double> threshold;      ///< in the measure's unit, or in percent
    int forSeconds = 0;                   ///< how long the condition has to hold before the rule fires
    std::optional<double> clearThreshold; ///< back beyond it a firing ends; nothing: the threshold
    int clearSeconds = 0;                 ///< for so long
    bool enabled = true;
    QString changedBy{}; ///< a login
    Instant changedAt{};

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// A rule as the schema takes it: JSON by the names of its columns.
[[nodiscard]] QByteArray alertFields(const AlertRule &rule);

/// A rule and how it stands.
struct AlertLine {
    AlertRule rule;
    /// ok, pending, firing, no_data, error; new: not looked at yet; off
    QString state;
    /// Nobody has looked at it for so long that its state tells nothing of now.
    bool stale = false;
    std::optional<Instant> since{};
    std::optional<Instant> lookedAt{};
    std::optional<double> value{};
    std::optional<double> before{}; ///< a week before, where the rule compares with that
    Reason reason{};                ///< why there is no value

    friend bool operator==(const AlertLine &, const AlertLine &) = default;
};

/// What is compared with the threshold: the value, or its change in percent.
[[nodiscard]] std::optional<double> alertMeasured(const QString &comparison,
                                                  const std::optional<double> &value,
                                                  const std::optional<double> &before);

/// A change of a rule's state, as the history keeps it.
struct AlertEvent {
    qint64 position = 0; ///< those of one coordinator ascend
    qint64 rule = 0;
    TenantId tenant;
    QString dataset;
    QString name; ///< of the rule, then
    Instant at;
    QString was;
    QString state; ///< as AlertLine has it; removed: the rule was
    std::optional<double> value;
    std::optional<double> before;
    std::optional<double> threshold;
    Reason reason;

    friend bool operator==(const AlertEvent &, const AlertEvent &) = default;
};

/// When a rule would have fired.
struct AlertPreview {
    struct Firing {
        Instant from;
        std::optional<Instant> to; ///< nothing: it would still be firing
        double extreme = 0;        ///< the value furthest beyond the threshold
        friend bool operator==(const Firing &, const Firing &) = default;
    };
    TimeRange looked;             ///< empty: there is nothing to look at
    Milliseconds step{0};         ///< between two looks
    std::optional<double> lowest; ///< of what is compared with the threshold
    std::optional<double> highest;
    std::vector<Firing> firings;

    friend bool operator==(const AlertPreview &, const AlertPreview &) = default;
};

/// How long the longest of them was; 0: there was none.
[[nodiscard]] Milliseconds longestFiring(const AlertPreview &preview);

} // namespace tidemark
