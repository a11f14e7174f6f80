// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <vector>

namespace tidemark
{

/// All text that numbers and times are shown as, in one place: locale and zone in, plain text out. A value
/// without locale of its own (the C locale) is shown as in English with grouped digits and a 24-hour clock.
class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::Formatter)

public:
    explicit Formatter(const QLocale &locale = QLocale(), const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// 1,234,567
    [[nodiscard]] QString count(qint64 value) const;
    /// Three significant digits: 948, 12.3 k, 1.2 M, 3.4 B.
    [[nodiscard]] QString compact(double value) const;
    /// fraction 0.384 → "38.4 %".
    [[nodiscard]] QString percent(double fraction, int decimals = 1) const;
    /// "+12.3 %", "−3 %", "0 %", "×12", "> ×100"; "new" where there was nothing before, "–" where there is
    /// nothing at all.
    [[nodiscard]] QString change(qint64 now, qint64 before) const;
    /// The same against a period of which not all is known: then it is "no data then" or "partial data".
    [[nodiscard]] QString change(qint64 now, qint64 before, PreviousData previous) const;
    /// "≥ 1,234": a number that rows are missing from.
    [[nodiscard]] QString atLeast(const QString &number) const;
    /// The count, with that mark where not all of its rows are in it.
    [[nodiscard]] QString count(qint64 value, bool whole) const;
    /// "12.4 / s"
    [[nodiscard]] QString rate(double perSecond) const;
    /// "182 ms", "1.24 s"
    [[nodiscard]] QString responseTime(double milliseconds) const;
    /// The two largest units: "42 s", "3 h 5 min", "2 d 4 h"; less than a second is "0 s".
    [[nodiscard]] QString duration(Milliseconds length) const;
    /// "just now", "2 s ago", "3 min ago", "2 d ago"
    [[nodiscard]] QString age(Milliseconds age) const;
    /// "12.4 MB"
    [[nodiscard]] QString bytes(qint64 bytes) const;
    /// "≥ 12.4 MB" where some of them are not known.
    [[nodiscard]] QString bytes(qint64 bytes, bool whole) const;

    /// "12,340" and its interval: "± 570 (95 %)" or "exact"; "≥ 12,340" and "at least" where rows are
    /// missing.
    [[nodiscard]] QString estimate(const UniqueEstimate &estimate) const;
    [[nodiscard]] QString interval(const UniqueEstimate &estimate) const;

    /// "14:05", "14:05:30"
    [[nodiscard]] QString clock(Instant t) const;
    [[nodiscard]] QString clockWithSeconds(Instant t) const;
    /// "14:00–15:00". Where the zone's offset changes in between, or the clock shows a time twice, with what
    /// the zone is called then: "01:00 EDT – 01:00 EST", "01:00–02:00 EST".
    [[nodiscard]] QString clocks(Instant from, Instant to, bool seconds = false) const;
    /// "Sun 22 Nov", "22 Nov 2026"
    [[nodiscard]] QString day(Instant t) const;
    [[nodiscard]] QString date(Instant t) const;
    /// "22 Nov 2026 14:05:30"; this and what follows with the zone's abbreviation where the clock shows a
    /// time twice.
    [[nodiscard]] QString dateTime(Instant t) const;
    /// The clock alone on now's day, else with the day: "14:05", "Sun 22 Nov, 14:05".
    [[nodiscard]] QString shortTime(Instant t, Instant now) const;
    /// "15 Nov – 22 Nov 2026"; with clock times where the range is no whole days.
    [[nodiscard]] QString range(const TimeRange &range) const;
    /// "Sun 22 Nov, 14:00–15:00"
    [[nodiscard]] QString bucket(const Bucket &bucket, Granularity granularity) const;
    /// How much of an open bucket has passed: "38 % of the hour".
    [[nodiscard]] QString openShare(const Bucket &bucket, Granularity granularity, Instant now) const;
    /// The same of the one among them that is open; empty where none is.
    [[nodiscard]] QString openShare(const std::vector<Bucket> &buckets, Granularity granularity,
                                    Instant now) const;
    /// RFC 3339 with the zone's offset, for exports.
    [[nodiscard]] QString iso(Instant t) const;

private:
    [[nodiscard]] QDateTime local(Instant t) const;
    /// " EST" where the clock shows that time twice, else empty.
    [[nodiscard]] QString zoneNote(Instant t) const;
    [[nodiscard]] QString decimal(double value, int decimals) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

/// "Rollup", "Raw rows", "Rollup + raw rows".
[[nodiscard]] QString sourceText(Source source);
/// The same for a whole answer. Of a range that goes on after the watermark it is both, whether there are raw
/// rows at the moment or not: that changes every few seconds.
[[nodiscard]] QString sourceText(const Provenance &provenance, const TimeRange &asked);
/// "Events", "HTTP requests".
[[nodiscard]] QString datasetText(Dataset dataset);
/// "hour", "day", …, for people.
[[nodiscard]] QString granularityText(Granularity granularity);
/// "complete", "open", "waiting", "expired", "future", "partial": stable English for exports.
[[nodiscard]] QString bucketStateName(BucketState state);
/// The same for people.
[[nodiscard]] QString bucketStateText(BucketState state);
/// "Tenant 42" or its name, plain and isolated.
[[nodiscard]] QString tenantText(const Tenant &tenant);

} // namespace tidemark
