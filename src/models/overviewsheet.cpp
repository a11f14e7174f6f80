// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overviewsheet.h"

#include "models/comparisontext.h"
#include "models/sheetparts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace tidemark
{

namespace
{
class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

SheetCell changeCell(qint64 now, qint64 before, bool comparable, const Formatter &format)
{
    if (!comparable)
        return unknownCell();
    // What rounds to none has no direction.
    const bool tiny = before > 0 && std::abs(double(now - before)) < 0.0005 * double(before);
    SheetCell cell{changeText(tiny ? before : now, before, format), {}};
    if (before > 0)
        cell.value = double(now - before) / double(before);
    cell.tip = OverviewWords::tr("%1, before: %2").arg(format.count(now), format.count(before));
    return cell;
}

SheetCell shareCell(qint64 total, const std::optional<qint64> &all, const Formatter &format)
{
    if (!all || *all <= 0)
        return unknownCell();
    const double share = double(total) / double(*all);
    // A small share is not none.
    const bool tiny = total > 0 && share < 0.0005;
    return {tiny ? u"< "_s + format.percent(0.001) : format.percent(share), share};
}

void addUniqueCells(std::vector<SheetCell> &row, const UniqueEstimate &uniques, const Formatter &format)
{
    SheetCell shown{uniques.exact ? format.estimate(uniques) : u"≈ "_s + format.estimate(uniques),
                    std::round(uniques.estimate)};
    shown.tip = format.interval(uniques);
    shown.spoken = shown.text + u' ' + shown.tip;
    row.insert(row.end(), {shown, SheetCell{format.count(std::llround(uniques.low)), std::round(uniques.low)},
                           SheetCell{format.count(std::llround(uniques.high)), std::round(uniques.high)},
                           SheetCell{{}, uniques.exact}});
}

void addLastCells(std::vector<SheetCell> &row, const std::optional<TimeRange> &last, Instant now,
                  const Formatter &format)
{
    if (!last) {
        row.insert(row.end(), 3, unknownCell());
        return;
    }
    SheetCell shown{format.shortTime(last->from, now), toMSecs(last->from)};
    shown.tip =
        OverviewWords::tr("Between %1 and %2").arg(format.dateTime(last->from), format.dateTime(last->to));
    row.insert(row.end(), {shown, SheetCell{format.iso(last->from), format.iso(last->from)},
                           SheetCell{format.iso(last->to), format.iso(last->to)}});
}
} // namespace

Sheet sheetOf(const OverviewPage &page, const std::optional<qint64> &all, const Formatter &format)
{
    const bool requests = page.question.dataset == Dataset::HttpRequest;
    Sheet sheet;
    SheetColumn shown = textColumn(OverviewWords::tr("Tenant"), u"shown"_s);
    shown.exported = false;
    SheetColumn trend = textColumn(OverviewWords::tr("%1 h").arg(overviewHours), u"trend"_s);
    trend.exported = false;
    SheetColumn last = textColumn(OverviewWords::tr("Last event"), u"last"_s);
    last.exported = false;
    sheet.columns = {
        shown,
        hiddenColumn(u"tenant"_s, true),
        hiddenColumn(u"name"_s),
        trend,
        numberColumn(requests ? OverviewWords::tr("Requests") : OverviewWords::tr("Events"), u"total"_s),
        numberColumn(OverviewWords::tr("Share"), u"share"_s),
        hiddenColumn(u"before"_s, true),
        numberColumn(OverviewWords::tr("Change"), u"change"_s)};
    if (requests)
        sheet.columns.insert(
            sheet.columns.end(),
            {hiddenColumn(u"errors"_s, true), numberColumn(OverviewWords::tr("Errors"), u"error_rate"_s)});
    sheet.columns.insert(
        sheet.columns.end(),
        {numberColumn(requests ? OverviewWords::tr("Addresses") : OverviewWords::tr("Users"), u"uniques"_s),
         hiddenColumn(u"uniques_low"_s, true), hiddenColumn(u"uniques_high"_s, true),
         hiddenColumn(u"uniques_exact"_s), last, hiddenColumn(u"last_from"_s), hiddenColumn(u"last_to"_s)});
    for (const OverviewRow &of : page.rows) {
        SheetCell drawn;
        // An hour that has not ended would look like a fall.
        const auto ended = std::size_t(page.frame.passed.length() / Milliseconds(std::chrono::hours(1)));
        for (std::size_t hour = 0; hour < of.hours.size(); ++hour)
            drawn.trend.push_back(hour < ended ? double(of.hours[hour]) : -1);
        std::vector<SheetCell> row{
            {tenantText(of.tenant), of.tenant.id.value()},
            {QString::number(of.tenant.id.value()), of.tenant.id.value()},
            textCell(of.tenant.name),
            drawn,
            countCell(of.total(), format),
            shareCell(of.total(), all, format),
            page.frame.comparable ? countCell(of.before, format) : unknownCell(),
            changeCell(of.passed(page.frame), of.before, page.frame.comparable, format)};
        if (requests) {
            const std::optional<double> share = of.errorShare();
            row.push_back(countCell(of.errors, format));
            row.push_back(share ? SheetCell{format.percent(*share), *share} : unknownCell());
            row.back().tip = format.count(of.errors);
        }
        addUniqueCells(row, of.uniques, format);
        addLastCells(row, of.last, page.frame.serverTime, format);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::vector<std::optional<OverviewSort>> overviewColumns(Dataset dataset)
{
    std::vector<std::optional<OverviewSort>> sorts{OverviewSort::Name, std::nullopt, OverviewSort::Total,
                                                   OverviewSort::Total, OverviewSort::Change};
    if (dataset == Dataset::HttpRequest)
        sorts.emplace_back(OverviewSort::Errors);
    sorts.emplace_back(OverviewSort::Uniques);
    sorts.emplace_back(OverviewSort::Last);
    return sorts;
}

Sheet sheetOf(const OverviewSummary &summary, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {textColumn(OverviewWords::tr("What"), u"kind"_s),
                     textColumn(OverviewWords::tr("Tenant"), u"tenant"_s),
                     textColumn(OverviewWords::tr("Name"), u"name"_s),
                     numberColumn(OverviewWords::tr("Rows"), u"count"_s),
                     numberColumn(OverviewWords::tr("Before"), u"before"_s),
                     numberColumn(OverviewWords::tr("Difference"), u"difference"_s),
                     numberColumn(OverviewWords::tr("Change"), u"change"_s)};
    const auto add = [&](const QString &kind, const Tenant &tenant) -> std::vector<SheetCell> & {
        sheet.rows.push_back(
            {{kind, kind}, {QString::number(tenant.id.value()), tenant.id.value()}, textCell(tenant.name)});
        return sheet.rows.back();
    };
    for (const auto &[kind, movers] :
         {std::pair(u"rise"_s, &summary.rises), std::pair(u"fall"_s, &summary.falls)}) {
        for (const Mover &mover : *movers) {
            std::vector<SheetCell> &row = add(kind, mover.tenant);
            row.insert(row.end(), {countCell(mover.passed, format), countCell(mover.before, format),
                                   countCell(mover.passed - mover.before, format),
                                   changeCell(mover.passed, mover.before, true, format)});
        }
    }
    if (!summary.hottest)
        return sheet;
    for (const HotTenant &hot : *summary.hottest) {
        std::vector<SheetCell> &row = add(u"hottest"_s, hot.tenant);
        row.push_back(countCell(hot.count, format));
        row.insert(row.end(), 3, unknownCell());
    }
    return sheet;
}

QString overviewText(const OverviewFrame &frame, Comparison comparison, const Formatter &format)
{
    const QString range = OverviewWords::tr("%1 hours to %2")
                              .arg(overviewHours)
                              .arg(format.shortTime(frame.range.to, frame.serverTime));
    const QString watermark =
        frame.watermark
            ? OverviewWords::tr("rollups as of %1").arg(format.shortTime(*frame.watermark, frame.serverTime))
            : OverviewWords::tr("not rolled up yet");
    if (!frame.comparable)
        return OverviewWords::tr("%1 · %2 · nothing to compare with").arg(range, watermark);
    QString compared;
    switch (comparison) {
    case Comparison::None:
    case Comparison::Previous:
        compared = OverviewWords::tr("compared with the day before, up to the last full hour");
        break;
    case Comparison::Week:
        compared = OverviewWords::tr("compared with a week before, up to the last full hour");
        break;
    case Comparison::Year:
        compared = OverviewWords::tr("compared with a year before, up to the last full hour");
        break;
    }
    return OverviewWords::tr("%1 · %2 · %3").arg(range, watermark, compared);
}

Sheet withFrame(Sheet sheet, const OverviewPage &page, const Formatter &format)
{
    const OverviewFrame &frame = page.frame;
    const auto time = [&](bool isKnown, Instant t) {
        return isKnown ? SheetCell{format.iso(t), format.iso(t)} : unknownCell();
    };
    const std::vector<std::pair<QString, SheetCell>> added{
        {u"dataset"_s, textCell(datasetName(page.question.dataset))},
        {u"range_start"_s, time(true, frame.range.from)},
        {u"range_end"_s, time(true, frame.range.to)},
        {u"compared_to"_s, time(frame.comparable, frame.passed.to)},
        {u"before_start"_s, time(frame.comparable, frame.before.from)},
        {u"before_end"_s, time(frame.comparable, frame.before.to)},
        {u"watermark"_s, time(frame.watermark.has_value(), frame.watermark.value_or(Instant()))}};
    for (const auto &[key, cell] : added) {
        sheet.columns.push_back(hiddenColumn(key));
        for (std::vector<SheetCell> &row : sheet.rows)
            row.push_back(cell);
    }
    return sheet;
}

QString overviewFileName(const OverviewFrame &frame, Dataset dataset, const Formatter &format)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMSecs(frame.range.to), format.zone());
    return u"all-tenants-%1-%2"_s.arg(datasetName(dataset), end.toString(u"yyyy-MM-dd-HHmm"_s));
}

QString moversRule()
{
    return OverviewWords::tr("By rows gained or lost, 10 % or more");
}

QString hottestRule(bool byQueries)
{
    return byQueries ? OverviewWords::tr("By CPU time, as counted by Citus; with queries")
                     : OverviewWords::tr("By rows in the last five minutes");
}

} // namespace tidemark
