// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace tidemark
{

/// Which stretch of time history shows: a fixed one, the last so many hours or days, or a day, week, month or
/// year of the calendar, the present one or the one before. All but a fixed one move with the server's clock;
/// one that reaches into the present ends with the bucket that is still open.
struct RangeSpec {
    enum class Kind { LastHours, LastDays, Day, Week, Month, Year, Fixed };

    Kind kind = Kind::LastDays;
    /// Of hours or days: 1 … maxCount(kind). Of the calendar: 0 the present one, 1 the one before.
    int count = 7;
    TimeRange fixed{}; ///< where Fixed

    [[nodiscard]] static RangeSpec lastHours(int hours);
    [[nodiscard]] static RangeSpec lastDays(int days);
    /// unit: Day … Year.
    [[nodiscard]] static RangeSpec present(Kind unit);
    [[nodiscard]] static RangeSpec before(Kind unit);
    [[nodiscard]] static RangeSpec between(const TimeRange &range);

    [[nodiscard]] bool moves() const { return kind != Kind::Fixed; }
    [[nodiscard]] bool isOfCalendar() const { return kind >= Kind::Day && kind <= Kind::Year; }
    /// Length in time, days counted as 24 h, months as 31 and years as 366 of them: what granularityFor()
    /// wants to know.
    [[nodiscard]] Milliseconds nominalLength() const;
    /// Whole buckets. A moving range of n days is n calendar days of that zone, whatever their hours: it has
    /// exactly n daily buckets, or 24 n hourly ones where no clock changes. Between two bucket starts the
    /// answer stays the same, so that a refresh asks the very same question.
    [[nodiscard]] TimeRange resolve(Instant now, Granularity granularity, const QTimeZone &zone) const;

    /// "24h", "7d", "today", "last-week", or "2015-05-01T00:00:00Z/2015-06-01T00:00:00Z": for settings,
    /// command lines and cache keys.
    [[nodiscard]] QString toText() const;
    /// Reads toText()'s forms, and weeks and years ("2w", "1y": 365 days); the ends of a fixed range may be
    /// anything parseInstant() takes. Nothing where the text is no range, or an empty one.
    [[nodiscard]] static std::optional<RangeSpec> fromText(QStringView text, const QTimeZone &zone);

    friend bool operator==(const RangeSpec &, const RangeSpec &) = default;
};

/// What the history panes are to show, as the person chose it. A RangeQuestion is what it means at one
/// moment.
struct HistoryQuestion {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    RangeSpec range;
    Granularity granularity = Granularity::Hour;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA name; one this computer does not know counts as UTC
    Comparison comparison = Comparison::None;
    Filter filter{};
    Dimension split = Dimension::Type;

    /// now: by the server's clock.
    [[nodiscard]] RangeQuestion at(Instant now) const;

    friend bool operator==(const HistoryQuestion &, const HistoryQuestion &) = default;
};

/// In buckets that suit the range. A zone that this computer does not know counts as UTC.
[[nodiscard]] HistoryQuestion historyQuestion(Dataset dataset, TenantId tenant, const RangeSpec &range,
                                              const QByteArray &zone);

/// Whether an answer to `answered` may be shown for `asked`, which is what `range` means now: the very same
/// question, or, where the range moves, the same a little earlier or later (same tenant, dataset,
/// granularity, zone; the length may differ by a DST hour). Of the calendar it has to be the same day, week,
/// month or year.
[[nodiscard]] bool answersQuestion(const RangeQuestion &answered, const RangeQuestion &asked,
                                   const RangeSpec &range);

} // namespace tidemark
