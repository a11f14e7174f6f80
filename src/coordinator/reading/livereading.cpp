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

/// Where the time begins that range is compared with. The last bin of range has only begun: a part is not
/// compared with a whole.
Instant previousFrom(const TimeRange &range, Instant serverNow)
{
    return range.from - (std::clamp(serverNow, range.from, range.to) - range.from);
}

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

Instant firstBin(const TimeRange &range, Instant serverNow)
{
    return flooredTo(previousFrom(range, serverNow) + binLength - Milliseconds(1), binLength);
}

bool readsBins(const LiveQuestion &question, const TimeRange &range, Instant serverNow,
               const TenantSeam &seam)
{
    return !question.to && question.filter.isEmpty() && seam.tenant == question.tenant &&
           seam.rolled.binned && seam.binsFrom && *seam.binsFrom <= firstBin(range, serverNow);
}

pg::Statement liveStatement(const LiveQuestion &question, const TimeRange &range, Instant serverNow,
                            const RolledBatches *binned)
{
    std::vector<pg::Parameter> values{pg::parameter(qint64(question.tenant.value())),
                                      parameter(previousFrom(range, serverNow)), parameter(range.from),
                                      parameter(range.to)};
    if (binned == nullptr) {
        values.push_back(arrayParameter(question.filter.types()));
        values.push_back(arrayParameter(question.filter.countries()));
        return sqlStatement(statementName[question.dataset], std::move(values));
    }
    values.insert(values.begin(), pg::parameter(datasetName(question.dataset)));
    values.push_back(parameter(firstBin(range, serverNow)));
    values.push_back(pg::parameter(binned->done));
    values.push_back(pg::Parameter(binned->pending));
    return sqlStatement("read/live_bins"_L1, std::move(values));
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
    const TimeRange previous{previousFrom(range, live.serverTime), range.from};
    const TimeRanges known = knownOf(previous, rawGone, firstRow);
    if (known.empty())
        live.previous = !previous.isEmpty() && without(previous, rawGone).empty() ? PreviousData::Expired
                                                                                  : PreviousData::Unknown;
    else if (known != TimeRanges{previous})
        live.previous = PreviousData::Partly;
    live.gone = within(rawGone, range);
}

Result<TenantSeam> seamFound(const LiveQuestion &question, const LiveParts &parts,
                             const std::vector<Result<pg::Rows>> &answers)
{
    return seamFrom(question.tenant, answers.at(parts.state.value()).and_then(decodeRollupState),
                    answers.at(parts.rolled.value()).and_then(decodeTenantRolled));
}

bool binsStood(const LiveParts &parts, const TenantSeam &found)
{
    return found.rolled == parts.seam->rolled && found.binsFrom && *found.binsFrom <= parts.firstBin;
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
