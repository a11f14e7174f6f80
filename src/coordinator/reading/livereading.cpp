// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/livereading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds binLength = std::chrono::seconds(liveBinSeconds);
constexpr Milliseconds windowLength = liveBins * binLength;

constexpr PerDataset statementName{"read/events_live"_L1, "read/http_request_live"_L1};

/// In the dataset's own order; types that it does not know before: the most frequent first, equal ones by
/// name.
void sortTypes(LiveCounts &live)
{
    const QStringList &known = factsOf(live.question.dataset).types;
    const auto placeOf = [&](std::size_t type) {
        const qsizetype place = known.indexOf(live.types.at(qsizetype(type)));
        return place < 0 ? known.size() : place;
    };
    std::vector<std::size_t> order(live.counts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<qint64> totals;
    for (qsizetype type = 0; type < live.types.size(); ++type)
        totals.push_back(live.totalOf(type));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (placeOf(a) != placeOf(b))
            return placeOf(a) < placeOf(b);
        return totals[a] != totals[b] ? totals[a] > totals[b]
                                      : live.types.at(qsizetype(a)) < live.types.at(qsizetype(b));
    });
    QStringList types;
    std::vector<std::vector<qint64>> counts;
    for (const std::size_t type : order) {
        types.append(live.types.at(qsizetype(type)));
        counts.push_back(std::move(live.counts[type]));
    }
    live.types = types;
    live.counts = std::move(counts);
}
} // namespace

TimeRange liveRange(const LiveQuestion &question, Instant serverNow)
{
    const Instant to = question.to.value_or(flooredTo(serverNow, binLength) + binLength);
    return {to - windowLength, to};
}

bool canHaveExpired(const LiveQuestion &question, const TimeRange &range)
{
    return question.to || flooredTo(range.from - windowLength, 24h) != flooredTo(range.to, 24h);
}

pg::Statement liveStatement(const LiveQuestion &question, const TimeRange &range, Instant serverNow)
{
    // The last bin has only begun: a part is not compared with a whole.
    const Milliseconds passed = std::clamp(serverNow, range.from, range.to) - range.from;
    return sqlStatement(statementName[question.dataset],
                        {pg::parameter(qint64(question.tenant.value())), parameter(range.from - passed),
                         parameter(range.from), parameter(range.to)});
}

Result<LiveCounts> decodeLive(const LiveQuestion &question, const TimeRange &range, Instant serverTime,
                              const pg::Rows &rows)
{
    LiveCounts live{question, range, serverTime, {}, {}, 0};
    QHash<QString, std::size_t> indexOf;
    RowReader row(rows, statementName[question.dataset]);
    while (row.next()) {
        const qint64 bin = row.integer("bin");
        const qint64 count = row.count("n");
        if (bin < -1 || bin >= liveBins)
            row.refuse("bin");
        if (row.failed())
            return row.error();
        if (bin == -1) {
            live.previousTotal += count;
            continue;
        }
        const QString type = row.text("type");
        auto index = indexOf.constFind(type);
        if (index == indexOf.constEnd()) {
            index = indexOf.insert(type, live.counts.size());
            live.types.append(type);
            live.counts.emplace_back(std::size_t(liveBins), 0);
        }
        live.counts[*index][std::size_t(bin)] += count;
    }
    sortTypes(live);
    return live;
}

void judgePrevious(LiveCounts &live, const std::optional<Instant> &firstRow, const TimeRanges &rawGone)
{
    const TimeRange &range = live.range;
    const TimeRange previous{range.from - (std::clamp(live.serverTime, range.from, range.to) - range.from),
                             range.from};
    const TimeRanges known = knownOf(previous, rawGone, firstRow);
    if (known.empty())
        live.previous = !previous.isEmpty() && without(previous, rawGone).empty() ? PreviousData::Expired
                                                                                  : PreviousData::Unknown;
    else if (known != TimeRanges{previous})
        live.previous = PreviousData::Partly;
    live.gone = within(rawGone, range);
}

Result<LiveCounts> decodeLiveParts(const LiveQuestion &question, const TimeRange &range, Instant serverTime,
                                   const LiveParts &parts, const std::vector<Result<pg::Rows>> &answers,
                                   std::optional<FirstRow> &known)
{
    Result<LiveCounts> counts = answers.at(1).and_then(
        [&](const pg::Rows &rows) { return decodeLive(question, range, serverTime, rows); });
    if (parts.first) {
        const Result<std::optional<Instant>> first =
            answers.at(*parts.first).and_then([&](const pg::Rows &rows) {
                return decodeFirstRow(question.dataset, rows);
            });
        if (!first)
            return first.error();
        known = FirstRow{question.tenant, *first};
    }
    TimeRanges rawGone;
    if (parts.kept) {
        const Result<KeptTables> kept = answers.at(*parts.kept).and_then([&](const pg::Rows &rows) {
            return decodeKept(question.dataset, rows);
        });
        if (!kept)
            return kept.error();
        rawGone = kept->raw.gone;
    }
    // A tenant without rows may have its first at any time.
    if (counts && known) {
        judgePrevious(*counts, known->time, rawGone);
        if (!known->time)
            known.reset();
    }
    return counts;
}

} // namespace tidemark::coordinator
