// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/exactreading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/reading/keptlevels.h"
#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr PerDataset exactName{"read/events_exact"_L1, "read/http_request_exact"_L1};

Result<TimeRanges> goneOf(const RangeQuestion &question, const Result<pg::Rows> &kept)
{
    return kept.and_then([&](const pg::Rows &rows) { return decodeKept(question.dataset, rows); })
        .transform([&](const KeptTables &tables) { return within(tables.raw.gone, question.range); });
}
} // namespace

Result<ExactCost> exactCostWithoutRows(const RangeQuestion &question, const Result<pg::Rows> &kept)
{
    return goneOf(question, kept).transform([&](const TimeRanges &gone) {
        ExactCost cost{question, gone, std::nullopt, 0};
        if (const TimeRanges parts = without(question.range, gone); !parts.empty())
            cost.part = parts.back();
        return cost;
    });
}

RangeQuestion readFor(const ExactCost &cost)
{
    RangeQuestion counts;
    counts.dataset = cost.question.dataset;
    counts.tenant = cost.question.tenant;
    counts.range = *cost.part;
    counts.granularity = cost.question.granularity;
    counts.zone = cost.question.zone;
    return counts;
}

Result<ExactCost> withRows(ExactCost cost, const HistoryAnswer &answer)
{
    if (!answer.trend)
        return answer.trend.error();
    cost.rows = (*answer.trend)->total();
    return cost;
}

pg::Statement exactStatement(const RangeQuestion &question)
{
    return sqlStatement(exactName[question.dataset],
                        {pg::parameter(qint64(question.tenant.value())), parameter(question.range.from),
                         parameter(question.range.to), arrayParameter(question.filter.types()),
                         arrayParameter(question.filter.countries())});
}

Result<ExactCount> decodeExact(const RangeQuestion &question, const Result<pg::Rows> &server,
                               const Result<pg::Rows> &rows, const Result<pg::Rows> &kept)
{
    const Result<ServerFacts> facts = server.and_then(decodeServerFacts);
    if (!facts)
        return facts.error();
    if (!rows)
        return rows.error();
    const Result<TimeRanges> gone = goneOf(question, kept);
    if (!gone)
        return gone.error();
    if (!gone->empty())
        return Error{.kind = ErrorKind::Unanswerable,
                     .text = Texts::tr("Raw rows of this range have expired: they cannot be counted."),
                     .hint = Texts::tr("Count the part that is still kept.")};
    RowReader row(*rows, exactName[question.dataset]);
    if (!row.next())
        return row.error();
    const ExactCount count{question, row.count("distinct_count"), row.count("row_count"), facts->serverTime,
                           rows->took()};
    if (row.failed())
        return row.error();
    return count;
}

} // namespace tidemark::coordinator
