// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace tidemark
{

/// Which stretch of time history shows: a fixed one, or the last so many hours or days. The latter moves with
/// the server's clock and ends with the bucket that is still open.
struct RangeSpec {
    enum class Kind { LastHours, LastDays, Fixed };

    Kind kind = Kind::LastDays;
    int count = 7;   ///< of hours or days, 1 … maxCount(kind); without meaning where Fixed
    TimeRange fixed; ///< where Fixed

    [[nodiscard]] static RangeSpec lastHours(int hours);
    [[nodiscard]] static RangeSpec lastDays(int days);
    [[nodiscard]] static RangeSpec between(const TimeRange &range);

    [[nodiscard]] bool moves() const { return kind != Kind::Fixed; }
    /// Length in time, days counted as 24 h: what granularityFor() wants to know.
    [[nodiscard]] Milliseconds nominalLength() const;
    /// Whole buckets. A moving range of n days is n calendar days of that zone, whatever their hours: it has
    /// exactly n daily buckets, or 24 n hourly ones where no clock changes. Between two bucket starts the
    /// answer stays the same, so that a refresh asks the very same question.
    [[nodiscard]] TimeRange resolve(Instant now, Granularity granularity, const QTimeZone &zone) const;

    /// "24h", "7d", or "2015-05-01T00:00:00Z/2015-06-01T00:00:00Z": for settings, command lines and cache
    /// keys.
    [[nodiscard]] QString toText() const;
    /// Reads toText()'s forms; the ends of a fixed range may be anything parseInstant() takes. Nothing where
    /// the text is no range, or an empty one.
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

    /// now: by the server's clock.
    [[nodiscard]] RangeQuestion at(Instant now) const;

    friend bool operator==(const HistoryQuestion &, const HistoryQuestion &) = default;
};

} // namespace tidemark
