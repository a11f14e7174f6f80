// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sheet.h"

#include "models/comparisontext.h"
#include "models/sheetparts.h"
#include "models/spokensummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
SheetCell laterCell(const LaterMeasure &measure, const LaterCount &count, const Bucket &bucket,
                    const Formatter &format)
{
    SheetCell cell = count.isUnknown() ? unknownCell() : bucketCount(count.known, bucket, format);
    if (!cell.value.isValid())
        return cell;
    const bool whole = !count.partly && bucket.state != BucketState::Partial;
    cell.text = measure.unit == MeasureUnit::Bytes ? format.bytes(count.known, whole)
                                                   : format.count(count.known, whole);
    return cell;
}

/// The columns of an earlier period, behind the number that it is of.
void addEarlierColumns(Sheet &sheet)
{
    sheet.columns.insert(sheet.columns.end(),
                         {numberColumn(SheetWords::tr("Before"), u"before"_s),
                          numberColumn(SheetWords::tr("Change"), u"change"_s),
                          hiddenColumn(u"before_start"_s), hiddenColumn(u"before_state"_s)});
}

void addEarlierCells(std::vector<SheetCell> &row, const Bucket &bucket, qint64 now,
                     const EarlierBucket &earlier, qint64 before, const Formatter &format)
{
    SheetCell count = unknownCell();
    if (isKnown(earlier, double(before)))
        count = bucketCount(before, earlier.bucket, format);
    else
        count.tip = missingText(earlier);
    SheetCell change = unknownCell();
    if (areComparable(bucket, earlier)) {
        change.text = changeText(now, before, format);
        if (before > 0)
            change.value = double(now - before) / double(before);
    }
    const bool hasStart =
        earlier.match == EarlierBucket::Match::Found || earlier.match == EarlierBucket::Match::NoData;
    row.insert(row.end(), {count, change, hasStart ? isoCell(earlier.bucket.start, format) : unknownCell(),
                           textCell(earlierStateName(earlier))});
}

/// A last row for the rows that are in no bucket, so that what is added up is not too little.
void addUnplacedRow(Sheet &sheet, const Provenance &provenance, const Formatter &format)
{
    const qint64 rows = provenance.unplacedRows();
    if (rows == 0)
        return;
    std::vector<SheetCell> row(sheet.columns.size(), unknownCell());
    row[0] = {SheetWords::tr("Not placed"), {}};
    row[3] = {SheetWords::tr("not placed"), u"unplaced"_s};
    row[4] = countCell(rows, format);
    sheet.rows.push_back(std::move(row));
}

SheetCell estimateCell(double value, const Formatter &format)
{
    return {format.count(std::llround(value)), std::round(value)};
}
} // namespace

SheetCell isoCell(Instant t, const Formatter &format)
{
    return {format.iso(t), format.iso(t)};
}

void addBucketColumns(Sheet &sheet, const QString &title)
{
    SheetColumn shown = textColumn(title, u"bucket"_s);
    shown.exported = false;
    sheet.columns = {shown, hiddenColumn(u"bucket_start"_s), hiddenColumn(u"bucket_end"_s),
                     textColumn(SheetWords::tr("State"), u"state"_s)};
}

std::vector<SheetCell> bucketCells(const Bucket &bucket, Granularity granularity, const Formatter &format)
{
    return {{format.bucket(bucket, granularity), toMSecs(bucket.start)},
            isoCell(bucket.start, format),
            isoCell(bucket.end, format),
            {bucketStateText(bucket.state), bucketStateName(bucket.state)}};
}

SheetCell bucketCount(qint64 value, const Bucket &bucket, const Formatter &format)
{
    if (!isKnown(bucket, double(value)))
        return unknownCell();
    return {format.count(value, bucket.state != BucketState::Partial), value};
}

Sheet sheetOf(const LiveCounts &counts, const Formatter &format)
{
    Sheet sheet;
    SheetColumn shown = textColumn(SheetWords::tr("5 seconds from"), u"bin"_s);
    shown.exported = false;
    sheet.columns = {shown, hiddenColumn(u"bin_start"_s), numberColumn(SheetWords::tr("Total"), u"total"_s)};
    for (const QString &type : counts.types)
        sheet.columns.push_back(numberColumn(plainText(type), plainText(type)));
    const std::size_t bins = counts.counts.empty() ? 0 : counts.counts.front().size();
    for (std::size_t bin = bins; bin-- > 0;) {
        const Instant start = counts.range.from + std::chrono::seconds(liveBinSeconds * qint64(bin));
        const bool gone = counts.isGone(start);
        qint64 total = 0;
        std::vector<SheetCell> types;
        for (const std::vector<qint64> &values : counts.counts) {
            total += values.at(bin);
            types.push_back(gone ? unknownCell() : countCell(values.at(bin), format));
        }
        std::vector<SheetCell> row{{format.clockWithSeconds(start), toMSecs(start)},
                                   isoCell(start, format),
                                   gone ? unknownCell() : countCell(total, format)};
        row.insert(row.end(), types.begin(), types.end());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet sheetOf(const TrendSeries &series, const Formatter &format)
{
    Sheet sheet;
    addBucketColumns(sheet, SheetWords::tr("Bucket"));
    sheet.columns.push_back(numberColumn(SheetWords::tr("Total"), u"total"_s));
    if (series.earlier)
        addEarlierColumns(sheet);
    for (const QString &type : series.types)
        sheet.columns.push_back(numberColumn(plainText(type), plainText(type)));
    sheet.columns.push_back(numberColumn(SheetWords::tr("From raw rows"), u"not_rolled_up"_s));
    const Granularity granularity = shownGranularity(series.question, series.provenance);
    for (std::size_t i = series.buckets.size(); i-- > 0;) {
        const Bucket &bucket = series.buckets[i];
        std::vector<SheetCell> row = bucketCells(bucket, granularity, format);
        qint64 total = 0;
        for (const std::vector<qint64> &values : series.counts)
            total += values.at(i);
        row.push_back(bucketCount(total, bucket, format));
        if (series.earlier) {
            qint64 before = 0;
            for (const std::vector<qint64> &values : series.earlier->counts)
                before += values.at(i);
            addEarlierCells(row, bucket, total, series.earlier->beside.buckets.at(i), before, format);
        }
        for (const std::vector<qint64> &values : series.counts)
            row.push_back(bucketCount(values.at(i), bucket, format));
        row.push_back(bucketCount(i < series.tail.size() ? series.tail[i] : 0, bucket, format));
        sheet.rows.push_back(std::move(row));
    }
    addUnplacedRow(sheet, series.provenance, format);
    return sheet;
}

Sheet sheetOf(const UniqueSeries &series, const Formatter &format)
{
    Sheet sheet;
    addBucketColumns(sheet, SheetWords::tr("Bucket"));
    const bool events = series.question.dataset == Dataset::Events;
    sheet.columns.push_back(events ? numberColumn(SheetWords::tr("Users"), u"users"_s)
                                   : numberColumn(SheetWords::tr("Addresses"), u"addresses"_s));
    sheet.columns.push_back(numberColumn(SheetWords::tr("At least"), u"low"_s));
    sheet.columns.push_back(numberColumn(SheetWords::tr("At most"), u"high"_s));
    sheet.columns.push_back(textColumn(SheetWords::tr("Exact"), u"exact"_s));
    for (std::size_t i = series.buckets.size(); i-- > 0;) {
        const Bucket &bucket = series.buckets[i];
        const UniqueEstimate &estimate = series.estimates.at(i);
        std::vector<SheetCell> row =
            bucketCells(bucket, shownGranularity(series.question, series.provenance), format);
        if (!isKnown(bucket, estimate.estimate))
            row.insert(row.end(), 4, unknownCell());
        else
            row.insert(row.end(), {SheetCell{format.estimate(estimate), std::round(estimate.estimate)},
                                   estimateCell(estimate.low, format),
                                   estimate.atLeast ? unknownCell() : estimateCell(estimate.high, format),
                                   SheetCell{estimate.exact ? SheetWords::tr("yes") : SheetWords::tr("no"),
                                             estimate.exact}});
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet sheetOf(const RequestSeries &series, const Formatter &format)
{
    Sheet sheet;
    addBucketColumns(sheet, SheetWords::tr("Bucket"));
    const std::array titles{SheetWords::tr("Requests"),
                            SheetWords::tr("Success (2xx)"),
                            SheetWords::tr("Redirects (3xx)"),
                            SheetWords::tr("Client errors (4xx)"),
                            SheetWords::tr("Server errors (5xx)"),
                            SheetWords::tr("Other status")};
    static_assert(titles.size() == requestMeasures.size());
    for (std::size_t i = 0; i < titles.size(); ++i) {
        sheet.columns.push_back(numberColumn(titles.at(i), requestMeasures.at(i).key));
        if (i == 0 && series.earlier)
            addEarlierColumns(sheet);
    }
    sheet.columns.insert(sheet.columns.end(),
                         {numberColumn(SheetWords::tr("Errors"), u"errors"_s),
                          numberColumn(SheetWords::tr("Error rate"), u"error_rate"_s),
                          numberColumn(SheetWords::tr("Average response"), u"average_response_ms"_s)});
    for (const LaterMeasure &measure : laterMeasures) {
        sheet.columns.push_back(numberColumn(SheetWords::tr(measure.title), measure.key));
        sheet.columns.push_back({{}, measure.key + u"_at_least"_s, false, true, false});
    }
    for (std::size_t i = series.buckets.size(); i-- > 0;) {
        const Bucket &bucket = series.buckets[i];
        const RequestFigures &figures = series.figures.at(i);
        std::vector<SheetCell> row =
            bucketCells(bucket, shownGranularity(series.question, series.provenance), format);
        for (const RequestMeasure &measure : requestMeasures) {
            row.push_back(isCounted(measure, series.question.filter)
                              ? bucketCount(figures.*measure.count, bucket, format)
                              : unknownCell());
            if (series.earlier && measure.count == &RequestFigures::requests)
                addEarlierCells(row, bucket, figures.requests, series.earlier->beside.buckets.at(i),
                                series.earlier->figures.at(i).requests, format);
        }
        row.push_back(bucketCount(figures.errors(), bucket, format));
        const double rate = figures.requests > 0 ? double(figures.errors()) / double(figures.requests) : 0;
        row.push_back(figures.requests > 0 ? SheetCell{format.percent(rate), rate} : unknownCell());
        row.push_back(figures.averageResponseMs ? SheetCell{format.responseTime(*figures.averageResponseMs),
                                                            *figures.averageResponseMs}
                                                : unknownCell());
        for (const LaterMeasure &measure : laterMeasures) {
            const LaterCount &count = figures.*measure.count;
            row.push_back(laterCell(measure, count, bucket, format));
            row.push_back({{}, count.partly});
        }
        sheet.rows.push_back(std::move(row));
    }
    addUnplacedRow(sheet, series.provenance, format);
    return sheet;
}

QString rawColumnTitle(const QString &column)
{
    const std::array<std::pair<QLatin1StringView, QString>, 9> titles{
        std::pair{"type"_L1, SheetWords::tr("Type")},
        std::pair{"user"_L1, SheetWords::tr("User")},
        std::pair{"country"_L1, SheetWords::tr("Country")},
        std::pair{"data"_L1, SheetWords::tr("Data")},
        std::pair{"status"_L1, SheetWords::tr("Status")},
        std::pair{"response_ms"_L1, SheetWords::tr("Response (ms)")},
        std::pair{"bytes"_L1, SheetWords::tr("Bytes")},
        std::pair{"address"_L1, SheetWords::tr("Address")},
        std::pair{"url"_L1, SheetWords::tr("URL")}};
    for (const auto &[name, title] : titles)
        if (name == column)
            return title;
    return plainText(column);
}

Sheet sheetOf(const RawRows &rows, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {textColumn(SheetWords::tr("Time"), u"time"_s)};
    for (const QString &column : rows.columns)
        sheet.columns.push_back(textColumn(rawColumnTitle(column), plainText(column)));
    for (const RawRow &raw : rows.rows) {
        std::vector<SheetCell> row{{format.dateTime(raw.time), format.iso(raw.time)}};
        for (qsizetype i = 0; i < rows.columns.size(); ++i)
            row.push_back(textCell(raw.cells.value(i)));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QString spokenSummary(const std::vector<Bucket> &buckets, const std::vector<double> &values,
                      Granularity granularity, const Formatter &format)
{
    return spokenSummary(buckets, values, granularity, format,
                         [&format](double value) { return format.count(std::llround(value)); });
}

} // namespace tidemark
