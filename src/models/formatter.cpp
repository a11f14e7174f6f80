// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formatter.h"

#include "models/plaintext.h"
#include "models/typography.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QLocale shownLocale(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Europe) : locale;
}

/// The clock shows some times twice on the night its zone falls back.
bool isRepeated(const QDateTime &time)
{
    for (const qint64 step : {-7200, 7200, -3600, 3600, -1800, 1800}) {
        const QDateTime other = time.addSecs(step);
        if (other.date() == time.date() && other.time() == time.time())
            return true;
    }
    return false;
}
} // namespace

Formatter::Formatter(const QLocale &locale, const QTimeZone &zone)
    : m_locale(shownLocale(locale))
    , m_zone(zone)
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QDateTime Formatter::local(Instant t) const
{
    return QDateTime::fromMSecsSinceEpoch(toMSecs(t), m_zone);
}

QString Formatter::decimal(double value, int decimals) const
{
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? minusSign + text : text;
}

QString Formatter::count(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formatter::compact(double value) const
{
    if (!std::isfinite(value))
        return QString(enDash);
    struct Unit {
        double size;
        const char *text;
    };
    static const std::array units{Unit{1e12, QT_TRANSLATE_NOOP("tidemark::Formatter", "%1 T")},
                                  Unit{1e9, QT_TRANSLATE_NOOP("tidemark::Formatter", "%1 B")},
                                  Unit{1e6, QT_TRANSLATE_NOOP("tidemark::Formatter", "%1 M")},
                                  Unit{1e3, QT_TRANSLATE_NOOP("tidemark::Formatter", "%1 k")}};
    const double size = std::abs(value);
    for (const Unit &unit : units) {
        // 999,950 rounds to 1,000.0 k, which is 1 M
        if (size < unit.size * 0.9995 || size < 1000)
            continue;
        const double scaled = value / unit.size;
        const int decimals = std::abs(scaled) < 9.995 ? 2 : std::abs(scaled) < 99.95 ? 1 : 0;
        QString number = decimal(scaled, decimals);
        const QString point = m_locale.decimalPoint();
        if (number.contains(point)) {
            while (number.endsWith(u'0'))
                number.chop(1);
            if (number.endsWith(point))
                number.chop(point.size());
        }
        return tr(unit.text).arg(number).replace(u' ', noBreakSpace);
    }
    const bool whole = size >= 100 || std::abs(value - std::round(value)) < 0.05;
    return decimal(value, whole ? 0 : 1);
}

QString Formatter::count(qint64 value, bool whole) const
{
    return whole ? count(value) : atLeast(count(value));
}

QString Formatter::atLeast(const QString &number) const
{
    return tr("≥ %1", "a number that rows are missing from").arg(number).replace(u' ', noBreakSpace);
}

QString Formatter::change(qint64 now, qint64 before, PreviousData previous) const
{
    switch (previous) {
    case PreviousData::Unknown:
        return tr("no prior data");
    case PreviousData::Expired:
        return tr("data expired");
    case PreviousData::Partly:
        return tr("partial data");
    case PreviousData::Whole:
        break;
    }
    return change(now, before);
}

QString Formatter::percent(double fraction, int decimals) const
{
    if (!std::isfinite(fraction))
        return QString(enDash);
    return tr("%1 %").arg(decimal(fraction * 100, decimals)).replace(u' ', noBreakSpace);
}

QString Formatter::change(qint64 now, qint64 before) const
{
    if (before <= 0)
        return now > 0 ? tr("new") : QString(enDash);
    const double fraction = double(now - before) / double(before);
    const double percents = std::abs(fraction * 100);
    if (percents < 0.05)
        return percent(0, 0);
    if (percents >= 1000)
        return percents > 9900 ? u"> ×100"_s : u'×' + compact(double(now) / double(before));
    const QString text = percent(fraction, percents < 10 ? 1 : 0);
    return fraction > 0 ? u'+' + text : text;
}

QString Formatter::rate(double perSecond) const
{
    return tr("%1 / s").arg(compact(perSecond)).replace(u' ', noBreakSpace);
}

QString Formatter::responseTime(double milliseconds) const
{
    if (!std::isfinite(milliseconds))
        return QString(enDash);
    if (milliseconds >= 10'000)
        return tr("%1 s").arg(decimal(milliseconds / 1000, 1)).replace(u' ', noBreakSpace);
    if (milliseconds >= 1'000)
        return tr("%1 s").arg(decimal(milliseconds / 1000, 2)).replace(u' ', noBreakSpace);
    return tr("%1 ms").arg(decimal(milliseconds, milliseconds < 10 ? 1 : 0)).replace(u' ', noBreakSpace);
}

QString Formatter::duration(Milliseconds length) const
{
    const qint64 seconds = std::max<qint64>(0, length.count() / 1000);
    QString text;
    if (seconds < 60)
        text = tr("%1 s").arg(seconds);
    else if (seconds < 3600)
        text = seconds % 60 == 0 || seconds >= 600 ? tr("%1 min").arg(seconds / 60)
                                                   : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    else if (seconds < 86'400)
        text = seconds % 3600 < 60 ? tr("%1 h").arg(seconds / 3600)
                                   : tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    else
        text = seconds % 86'400 < 3600 || seconds >= 864'000
                   ? tr("%1 d").arg(m_locale.toString(seconds / 86'400))
                   : tr("%1 d %2 h").arg(seconds / 86'400).arg(seconds % 86'400 / 3600);
    return text.replace(u' ', noBreakSpace);
}

QString Formatter::age(Milliseconds age) const
{
    if (age < 1s)
        return tr("just now");
    // One unit is enough for an age: it is read at a glance.
    const qint64 seconds = age.count() / 1000;
    QString text;
    if (seconds < 60)
        text = tr("%1 s ago").arg(seconds);
    else if (seconds < 3600)
        text = tr("%1 min ago").arg(seconds / 60);
    else if (seconds < 48 * 3600)
        text = tr("%1 h ago").arg(seconds / 3600);
    else
        text = tr("%1 d ago").arg(m_locale.toString(seconds / 86'400));
    return text.replace(u' ', noBreakSpace);
}

QString Formatter::bytes(qint64 bytes) const
{
    return m_locale.formattedDataSize(std::max<qint64>(0, bytes), bytes < 1000 ? 0 : 1,
                                      QLocale::DataSizeSIFormat);
}

QString Formatter::bytes(qint64 bytes, bool whole) const
{
    return whole ? this->bytes(bytes) : atLeast(this->bytes(bytes));
}

QString Formatter::estimate(const UniqueEstimate &estimate) const
{
    return count(std::llround(estimate.estimate), !estimate.atLeast);
}

QString Formatter::interval(const UniqueEstimate &estimate) const
{
    if (estimate.atLeast)
        return tr("at least");
    if (estimate.exact)
        return tr("exact");
    const double below = estimate.estimate - estimate.low;
    const double above = estimate.high - estimate.estimate;
    if (std::abs(above - below) < 1)
        return tr("± %1").arg(count(std::llround(above)));
    return tr("%1 to %2").arg(count(std::llround(estimate.low)), count(std::llround(estimate.high)));
}

QString Formatter::iso(Instant t) const
{
    return toIso(t, m_zone);
}

QString Formatter::clock(Instant t) const
{
    return m_locale.toString(local(t).time(), QLocale::ShortFormat);
}

QString Formatter::clockWithSeconds(Instant t) const
{
    QString format = m_locale.timeFormat(QLocale::ShortFormat);
    format.replace("mm"_L1, "mm:ss"_L1);
    return m_locale.toString(local(t).time(), format);
}

QString Formatter::zoneNote(Instant t) const
{
    return isRepeated(local(t)) ? u' ' + m_zone.abbreviation(local(t)) : QString();
}

QString Formatter::clocks(Instant from, Instant to, bool seconds) const
{
    const auto time = [&](Instant t) { return seconds ? clockWithSeconds(t) : clock(t); };
    const QDateTime start = local(from);
    const QDateTime end = local(to);
    if (start.offsetFromUtc() != end.offsetFromUtc())
        return time(from) + u' ' + m_zone.abbreviation(start) + u" – "_s + time(to) + u' ' +
               m_zone.abbreviation(end);
    const QString note = zoneNote(from);
    return time(from) + enDash + time(to) + (note.isEmpty() ? zoneNote(to) : note);
}

QString Formatter::day(Instant t) const
{
    return m_locale.toString(local(t).date(), tr("ddd d MMM", "date format: weekday, day, month"));
}

QString Formatter::date(Instant t) const
{
    return m_locale.toString(local(t).date(), tr("d MMM yyyy", "date format"));
}

QString Formatter::dateTime(Instant t) const
{
    return date(t) + u' ' + clockWithSeconds(t) + zoneNote(t);
}

QString Formatter::shortTime(Instant t, Instant now) const
{
    const QString time = clock(t) + zoneNote(t);
    return local(t).date() == local(now).date() ? time : day(t) + u", "_s + time;
}

QString Formatter::range(const TimeRange &range) const
{
    const QDateTime from = local(range.from);
    const QDateTime to = local(range.to);
    const auto beginsDay = [this](Instant t) { return bucketStart(t, Granularity::Day, m_zone) == t; };
    const bool wholeDays = beginsDay(range.from) && beginsDay(range.to) && from < to;
    // The year stands once where it is the same.
    const auto began = [&](Instant last) {
        return from.date().year() == local(last).date().year()
                   ? m_locale.toString(from.date(), tr("d MMM", "date format: day, month"))
                   : date(range.from);
    };
    if (wholeDays) {
        const Instant last = range.to - 1ms;
        if (from.date() == to.date().addDays(-1))
            return date(range.from);
        return began(last) + u" – "_s + date(last);
    }
    if (from.date() == to.date())
        return date(range.from) + u", "_s + clocks(range.from, range.to);
    return began(range.to) + u' ' + clock(range.from) + zoneNote(range.from) + u" – "_s + date(range.to) +
           u' ' + clock(range.to) + zoneNote(range.to);
}

QString Formatter::bucket(const Bucket &bucket, Granularity granularity) const
{
    const QDateTime start = local(bucket.start);
    if (granularity == Granularity::Day) {
        // A day of UTC, or what is left of one, is no day of this zone.
        if (bucketStart(bucket.start, Granularity::Day, m_zone) != bucket.start ||
            nextBucket(bucket.start, Granularity::Day, m_zone) != bucket.end)
            return range({bucket.start, bucket.end});
        return m_locale.toString(start.date(), tr("ddd d MMM yyyy", "date format with weekday and year"));
    }
    return day(bucket.start) + u", "_s + clocks(bucket.start, bucket.end);
}

QString Formatter::openShare(const Bucket &bucket, Granularity granularity, Instant now) const
{
    const double length = double((bucket.end - bucket.start).count());
    const double passed = double((now - bucket.start).count());
    const double share = length > 0 ? std::clamp(passed / length, 0.0, 1.0) : 0;
    const QString number = percent(share, 0);
    switch (granularity) {
    case Granularity::Minute:
        return tr("%1 of the minute").arg(number);
    case Granularity::QuarterHour:
        return tr("%1 of the quarter hour").arg(number);
    case Granularity::Hour:
        return tr("%1 of the hour").arg(number);
    case Granularity::Day:
        break;
    }
    return tr("%1 of the day").arg(number);
}

QString Formatter::openShare(const std::vector<Bucket> &buckets, Granularity granularity, Instant now) const
{
    // Not the last one: a range may reach into the future.
    const auto open = std::find_if(buckets.begin(), buckets.end(),
                                   [](const Bucket &bucket) { return bucket.state == BucketState::Open; });
    return open == buckets.end() ? QString() : openShare(*open, granularity, now);
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Rollup:
        return Formatter::tr("Rollup");
    case Source::Raw:
        return Formatter::tr("Raw rows");
    case Source::Both:
        break;
    }
    return Formatter::tr("Rollup + raw rows");
}

QString sourceText(const Provenance &provenance, const TimeRange &asked)
{
    const bool goesOn = !provenance.watermark || *provenance.watermark < asked.to;
    return sourceText(provenance.source == Source::Rollup && goesOn ? Source::Both : provenance.source);
}

QString datasetText(Dataset dataset)
{
    return dataset == Dataset::Events ? Formatter::tr("Events") : Formatter::tr("HTTP requests");
}

QString granularityText(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Minute:
        return Formatter::tr("minute");
    case Granularity::QuarterHour:
        return Formatter::tr("quarter hour");
    case Granularity::Hour:
        return Formatter::tr("hour");
    case Granularity::Day:
        break;
    }
    return Formatter::tr("day");
}

QString bucketStateName(BucketState state)
{
    switch (state) {
    case BucketState::Complete:
        return u"complete"_s;
    case BucketState::Open:
        return u"open"_s;
    case BucketState::Waiting:
        return u"waiting"_s;
    case BucketState::Expired:
        return u"expired"_s;
    case BucketState::Partial:
        return u"partial"_s;
    case BucketState::Future:
        break;
    }
    return u"future"_s;
}

QString bucketStateText(BucketState state)
{
    switch (state) {
    case BucketState::Complete:
        return Formatter::tr("complete");
    case BucketState::Open:
        return Formatter::tr("unfinished");
    case BucketState::Waiting:
        return Formatter::tr("not rolled up yet");
    case BucketState::Expired:
        return Formatter::tr("expired");
    case BucketState::Partial:
        return Formatter::tr("partial: rows are missing");
    case BucketState::Future:
        break;
    }
    return Formatter::tr("future");
}

QString tenantText(const Tenant &tenant)
{
    const QString name = plainText(tenant.name).trimmed();
    return name.isEmpty() ? Formatter::tr("Tenant %1").arg(tenant.id.value()) : isolated(name);
}

} // namespace tidemark
