// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

/// Which earlier period a range is compared with, and which moments of the two belong together: those at
/// which the clock of the zone shows the same. A day before is the day before also across a change of clocks.
namespace tidemark
{

struct ComparisonFacts {
    Comparison comparison = Comparison::None;
    QLatin1StringView name;      ///< in settings and on command lines
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP in the context ComparisonWords
    /// How far back by the calendar; 0, with no years: the range's own length, in months where it is made of
    /// whole ones.
    int days = 0;
    int years = 0;
};
/// All there are, in the order they are offered.
inline constexpr std::array comparisons{
    ComparisonFacts{Comparison::Previous, QLatin1StringView("previous"),
                    QT_TRANSLATE_NOOP("ComparisonWords", "Previous period")},
    ComparisonFacts{Comparison::Week, QLatin1StringView("week"),
                    QT_TRANSLATE_NOOP("ComparisonWords", "A week before"), 7},
    ComparisonFacts{Comparison::Year, QLatin1StringView("year"),
                    QT_TRANSLATE_NOOP("ComparisonWords", "A year before"), 0, 1},
};

/// "previous", "week", "year"; "none" for no comparison.
[[nodiscard]] QString comparisonName(Comparison comparison);
[[nodiscard]] std::optional<Comparison> comparisonNamed(QStringView name);

/// The way from a range to the one it is compared with.
class EarlierClock
{
public:
    /// range: of whole buckets of that granularity, cut in zone. comparison: not None.
    EarlierClock(Comparison comparison, const TimeRange &range, Granularity granularity,
                 const QTimeZone &zone);

    /// When the counterpart of the bucket that starts at t starts. Nothing: the clock did not show that time
    /// then (29 February, an hour that was skipped, the second 02:30 of an autumn night).
    [[nodiscard]] std::optional<Instant> counterpart(Instant t) const;
    /// The same for an end of the range: a time that was not shown is when the clock was set past it, or the
    /// day after began.
    [[nodiscard]] Instant moment(Instant t) const;

private:
    [[nodiscard]] QDate back(QDate date) const;
    /// It is the start of a day, and days are compared; where a day is cut by an end of the range, its time
    /// of day counts.
    [[nodiscard]] bool goesByDays(Instant t) const;
    /// The month that many months before has such a day.
    [[nodiscard]] bool isThere(QDate date) const;

    QTimeZone m_zone;
    Granularity m_granularity;
    int m_days = 0;
    int m_months = 0; ///< of a range of whole months
    int m_years = 0;
    Milliseconds m_length{0}; ///< where the range is not made of days: as long before
};

/// The earlier period of that range. Buckets that have not ended by now are not compared in totals.
[[nodiscard]] EarlierPeriod earlierPeriod(const EarlierClock &clock, const std::vector<Bucket> &buckets,
                                          Instant now);

/// [bucket]: which of the earlier buckets is its counterpart; nothing: none is.
[[nodiscard]] std::vector<std::optional<std::size_t>> counterparts(const EarlierClock &clock,
                                                                   const std::vector<Bucket> &buckets,
                                                                   const std::vector<Bucket> &earlier);

} // namespace tidemark
