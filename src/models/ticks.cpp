// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ticks.h"

#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
enum class Unit { Second, Day, Month, Year };

struct Step {
    Unit unit;
    int count;
    double seconds; ///< about how long
};

constexpr double daySeconds = 86'400;
constexpr std::array steps{
    Step{Unit::Second, 5, 5},
    Step{Unit::Second, 15, 15},
    Step{Unit::Second, 30, 30},
    Step{Unit::Second, 60, 60},
    Step{Unit::Second, 120, 120},
    Step{Unit::Second, 300, 300},
    Step{Unit::Second, 600, 600},
    Step{Unit::Second, 900, 900},
    Step{Unit::Second, 1800, 1800},
    Step{Unit::Second, 3600, 3600},
    Step{Unit::Second, 7200, 7200},
    Step{Unit::Second, 10'800, 10'800},
    Step{Unit::Second, 21'600, 21'600},
    Step{Unit::Second, 43'200, 43'200},
    Step{Unit::Day, 1, daySeconds},
    Step{Unit::Day, 2, 2 * daySeconds},
    Step{Unit::Day, 7, 7 * daySeconds},
    Step{Unit::Day, 14, 14 * daySeconds},
    Step{Unit::Month, 1, 30.5 * daySeconds},
    Step{Unit::Month, 3, 91 * daySeconds},
    Step{Unit::Month, 6, 182 * daySeconds},
    Step{Unit::Year, 1, 365 * daySeconds},
    Step{Unit::Year, 2, 2 * 365 * daySeconds},
    Step{Unit::Year, 5, 5 * 365 * daySeconds},
    Step{Unit::Year, 10, 10 * 365 * daySeconds},
    Step{Unit::Year, 100, 100 * 365 * daySeconds},
    Step{Unit::Year, 1000, 1000 * 365 * daySeconds},
};

QDateTime localTime(Instant t, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone);
}

/// Clock steps shorter than a day: multiples of the step since midnight, by the clock on the wall.
std::vector<Instant> clockPlaces(const TimeRange &range, int step, const QTimeZone &zone)
{
    std::vector<Instant> places;
    // The finest stride that meets every wall-clock multiple, also around a clock change of half an hour.
    const int stride = step >= 1800 ? 1800 : step;
    const QDateTime first = localTime(range.from, zone);
    const int since = first.time().msecsSinceStartOfDay() % (stride * 1000);
    Instant t = range.from - Milliseconds(since);
    for (; t < range.to; t += std::chrono::seconds(stride)) {
        if (t < range.from)
            continue;
        const QTime wall = localTime(t, zone).time();
        if (wall.msecsSinceStartOfDay() / 1000 % step == 0)
            places.push_back(t);
    }
    return places;
}

std::vector<Instant> calendarPlaces(const TimeRange &range, const Step &step, const QTimeZone &zone)
{
    std::vector<Instant> places;
    QDate day = localTime(range.from, zone).date();
    if (step.unit == Unit::Month)
        day = QDate(day.year(), (day.month() - 1) / step.count * step.count + 1, 1);
    else if (step.unit == Unit::Year)
        day = QDate(std::max(1, day.year() / step.count * step.count), 1, 1);
    else if (step.count % 7 == 0)
        day = day.addDays(1 - day.dayOfWeek());
    else if (step.count > 1)
        day = day.addDays(-(day.toJulianDay() % step.count));
    while (day.isValid()) {
        const Instant t = startOfDay(day, zone);
        if (t >= range.to)
            break;
        // A day that the zone skipped begins with the next one.
        if (t >= range.from && (places.empty() || places.back() < t))
            places.push_back(t);
        day = step.unit == Unit::Month  ? day.addMonths(step.count)
              : step.unit == Unit::Year ? day.addYears(step.count)
                                        : day.addDays(step.count);
    }
    return places;
}

TimeTick labelled(Instant t, const Step &step, const Formatter &format)
{
    const QDateTime local = localTime(t, format.zone());
    const QLocale &locale = format.locale();
    TimeTick tick{t, {}, false};
    switch (step.unit) {
    case Unit::Second:
        tick.major = local.time() == QTime(0, 0);
        tick.label = tick.major        ? format.day(t)
                     : step.count < 60 ? format.clockWithSeconds(t)
                                       : format.clock(t);
        break;
    case Unit::Day:
        tick.major = local.date().day() <= step.count && step.count > 1;
        tick.label = step.count == 1 && local.date().day() > 1
                         ? locale.toString(local.date(), Formatter::tr("ddd d", "date format: weekday, day"))
                         : locale.toString(local.date(), Formatter::tr("d MMM", "date format: day, month"));
        break;
    case Unit::Month:
        tick.major = local.date().month() == 1;
        tick.label = locale.toString(local.date(), tick.major ? u"yyyy"_s : u"MMM"_s);
        break;
    case Unit::Year:
        tick.label = QString::number(local.date().year());
        break;
    }
    return tick;
}
} // namespace

std::vector<TimeTick> timeTicks(const TimeRange &range, const Formatter &format, int maxTicks)
{
    if (range.isEmpty() || maxTicks < 1)
        return {};
    const double length = double(range.length().count()) / 1000;
    const auto fits = [&](const Step &step) { return length / step.seconds <= maxTicks; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const Step &step = found == steps.end() ? steps.back() : *found;
    const std::vector<Instant> places = step.unit == Unit::Second
                                            ? clockPlaces(range, step.count, format.zone())
                                            : calendarPlaces(range, step, format.zone());
    std::vector<TimeTick> ticks;
    ticks.reserve(places.size());
    for (const Instant t : places)
        ticks.push_back(labelled(t, step, format));
    return ticks;
}

ValueTicks valueTicks(double greatest, int maxTicks, bool wholeNumbers)
{
    if (!std::isfinite(greatest) || greatest <= 0)
        return {1, {0}};
    const double rough = greatest * 1.04 / std::max(1, maxTicks);
    double power = std::pow(10, std::floor(std::log10(rough)));
    if (!std::isfinite(power) || power <= 0)
        power = std::numeric_limits<double>::min();
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (wholeNumbers && std::abs(factor * power - std::round(factor * power)) > 1e-9)
            continue;
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    if (wholeNumbers)
        step = std::max(1.0, step);
    const int intervals = std::max(1, int(std::ceil(greatest * 1.04 / step - 1e-9)));
    ValueTicks ticks;
    // Of a last step that would stand mostly empty, half is left out.
    const bool mostlyEmpty = intervals > 1 && greatest < step * (intervals - 0.6);
    ticks.top = mostlyEmpty ? step * (intervals - 0.5) : step * intervals;
    for (int i = 0; i < intervals; ++i)
        ticks.at.push_back(step * i);
    if (!mostlyEmpty)
        ticks.at.push_back(ticks.top);
    return ticks;
}

double ValueTicks::placeOf(double value) const
{
    if (value >= top)
        return 1;
    return unit > 0 ? std::log10(1 + value / unit) / std::log10(1 + top / unit) : value / top;
}

ValueTicks logTicks(double greatest, double least, int maxTicks, bool wholeNumbers)
{
    if (!std::isfinite(greatest) || greatest <= 0)
        return valueTicks(greatest, maxTicks, wholeNumbers);
    // A hundred-millionth of the greatest is as good as nothing.
    const double smallest = std::clamp(least > 0 ? least : greatest, greatest * 1e-8, greatest);
    ValueTicks ticks;
    ticks.unit = wholeNumbers ? 1 : std::pow(10, std::floor(std::log10(smallest)));
    ticks.top = std::max(greatest * 1.1, ticks.unit * 2);
    const int powers = int(std::floor(std::log10(ticks.top / ticks.unit) + 1e-9)) + 1;
    const int step = std::max(1, int(std::ceil(double(powers) / std::max(1, maxTicks))));
    ticks.at.push_back(0);
    for (int power = 0; power < powers; power += step)
        ticks.at.push_back(ticks.unit * std::pow(10, power));
    return ticks;
}

} // namespace tidemark
