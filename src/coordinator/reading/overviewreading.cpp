// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/overviewreading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/reading/keptlevels.h"
#include "coordinator/reading/rollupstate.h"
#include "coordinator/reading/rowreading.h"
#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/comparison.h"

#include <algorithm>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Statements take the levels coarsest first.
constexpr std::size_t dayLevel = 0;
constexpr std::size_t hourLevel = 1;

/// "{1,2,3}": an array without NULLs.
std::vector<qint64> numbersOf(const QString &text)
{
    std::vector<qint64> numbers;
    for (const QString &part : text.mid(1, text.size() - 2).split(u',', Qt::SkipEmptyParts))
        numbers.push_back(part.toLongLong());
    return numbers;
}

std::vector<pg::Parameter> frameParameters(Dataset dataset, const OverviewFrame &frame)
{
    return {parameter(dataset),        parameter(frame.range.from),  parameter(frame.passed.to),
            parameter(frame.range.to), parameter(frame.before.from), parameter(frame.before.to)};
}

/// Parts of days that a range cuts are told from what lies outside it.
TimeRange wholeDays(const TimeRange &range)
{
    return {flooredTo(range.from, 24h), raisedTo(range.to, 24h)};
}

bool isKept(const KeptTables &kept, const TimeRange &range)
{
    // Behind the range nothing has expired that is not gone within it.
    const TimeRange read{wholeDays(range).from, range.to};
    return kept.levels.at(dayLevel).holds(read) && kept.levels.at(hourLevel).holds(read);
}
} // namespace

std::vector<pg::Statement> overviewFrameStatements(Dataset dataset, Instant now)
{
    return {rollupStateStatement(dataset), keptStatement(dataset, now + 24h)};
}

Result<OverviewFrame> decodeOverviewFrame(Dataset dataset, Comparison comparison,
                                          const std::vector<Result<pg::Rows>> &answers)
{
    const Result<RollupState> state = answers.at(0).and_then(decodeRollupState);
    if (!state)
        return state.error();
    const Result<KeptTables> kept =
        answers.at(1).and_then([&](const pg::Rows &rows) { return decodeKept(dataset, rows); });
    if (!kept)
        return kept.error();
    OverviewFrame frame;
    frame.watermark = state->watermark;
    frame.serverTime = state->serverTime;
    const Instant open = flooredTo(state->serverTime, 1h);
    frame.range = {open + 1h - overviewHours * 1h, open + 1h};
    const Instant sure =
        flooredTo(std::min(state->serverTime, state->watermark.value_or(frame.range.from)), 1h);
    frame.passed = {frame.range.from, std::clamp(sure, frame.range.from, open)};
    const EarlierClock clock(comparison == Comparison::None ? Comparison::Previous : comparison, frame.range,
                             Granularity::Hour, QTimeZone::utc());
    frame.before = {clock.moment(frame.passed.from), clock.moment(frame.passed.to)};
    frame.comparable = !frame.passed.isEmpty() && isKept(*kept, frame.before);
    if (!isKept(*kept, frame.range))
        return Error{.kind = ErrorKind::Unanswerable,
                     .text = Texts::tr("The hourly rollups of the last %n hour(s) are not kept.", nullptr,
                                       overviewHours),
                     .hint = Texts::tr("Keep them longer: tidemarkctl retention")};
    return frame;
}

pg::Statement overviewStatement(const OverviewQuestion &question, const OverviewFrame &frame)
{
    const TenantSearch search = tenantSearch(question.search);
    std::vector<pg::Parameter> values = frameParameters(question.dataset, frame);
    values.insert(values.end(),
                  {pg::parameter(search.text), arrayParameter(search.words),
                   pg::parameter(overviewSortName(question.sort)), parameter(question.descending),
                   pg::parameter(std::max<qint64>(question.skip, 0)),
                   pg::parameter(qint64(std::max(question.limit, 1)))});
    return sqlStatement("read/overview"_L1, std::move(values));
}

Result<OverviewPage> decodeOverview(const OverviewQuestion &question, const OverviewFrame &frame,
                                    const pg::Rows &rows)
{
    OverviewPage page{question, frame, 0, 0, {}};
    RowReader row(rows, "read/overview"_L1);
    while (row.next()) {
        page.tenants = row.count("tenants");
        page.matching = row.count("matching");
        if (row.isNull("tenant"))
            continue;
        if (!row.boolean("ours"))
            return sketchesDiffer();
        OverviewRow read;
        read.tenant = {TenantId(qint32(row.integer("tenant"))), row.text("name")};
        read.hours.assign(overviewHours, 0);
        const std::vector<qint64> hours = numbersOf(row.text("hours"));
        const std::vector<qint64> counts = numbersOf(row.text("counts"));
        if (hours.size() != counts.size())
            row.refuse("counts");
        for (std::size_t i = 0; i < hours.size() && !row.failed(); ++i) {
            if (hours[i] < 1 || hours[i] > overviewHours)
                row.refuse("hours");
            else
                read.hours[std::size_t(hours[i] - 1)] = counts[i];
        }
        read.errors = row.count("errors");
        read.before = row.count("before");
        read.uniques = estimateFromSketch(row.number("uniques"), row.boolean("exact"));
        if (const std::optional<Instant> newest = row.optionalInstant("newest"))
            read.last = TimeRange{*newest, row.instant("newest_ends")};
        page.rows.push_back(std::move(read));
    }
    if (row.failed())
        return row.error();
    return page;
}

Error overviewError(Error error)
{
    if (isSketchMismatch(error))
        return sketchesDiffer();
    if (error.sqlState == "42883"_L1) {
        error.text =
            Texts::tr("The functions of this coordinator are of an older version, which has no overview.");
        error.hint = Texts::tr("Update them: tidemarkctl init");
        error.serverText.clear();
        error.serverHint.clear();
    }
    return error;
}

std::vector<pg::Statement> summaryStatements(const SummaryQuestion &question, const OverviewFrame &frame)
{
    std::vector<pg::Parameter> values = frameParameters(question.dataset, frame);
    values.push_back(pg::parameter(qint64(mostMovers)));
    return {
        sqlStatement("read/overview_movers"_L1, std::move(values)),
        sqlStatement("read/hottest"_L1, {parameter(question.dataset), pg::parameter(qint64(mostMovers))})};
}

Result<OverviewSummary> decodeSummary(const SummaryQuestion &question, const OverviewFrame &frame,
                                      const std::vector<Result<pg::Rows>> &answers)
{
    if (!answers.at(0))
        return overviewError(answers.at(0).error());
    OverviewSummary summary;
    summary.question = question;
    summary.frame = frame;
    RowReader row(*answers.at(0), "read/overview_movers"_L1);
    while (row.next()) {
        const QString kind = row.text("kind");
        const qint64 total = row.count("total");
        const qint64 passed = row.count("now");
        const qint64 before = row.count("before");
        if (kind == "all"_L1) {
            summary.total = total;
            summary.passed = passed;
            summary.before = before;
        } else if (frame.comparable) {
            auto &movers = kind == "rise"_L1 ? summary.rises : summary.falls;
            movers.push_back(
                {{TenantId(qint32(row.integer("tenant"))), row.text("name")}, total, passed, before});
        }
    }
    if (row.failed())
        return row.error();
    if (!answers.at(1)) {
        summary.hottest = overviewError(answers.at(1).error());
        return summary;
    }
    std::vector<HotTenant> hottest;
    RowReader hot(*answers.at(1), "read/hottest"_L1);
    while (hot.next()) {
        summary.hotByQueries = hot.text("source") == "queries"_L1;
        hottest.push_back({{TenantId(qint32(hot.integer("tenant"))), hot.text("name")}, hot.count("n")});
    }
    if (hot.failed())
        summary.hottest = hot.error();
    else
        summary.hottest = std::move(hottest);
    return summary;
}

} // namespace tidemark::coordinator
