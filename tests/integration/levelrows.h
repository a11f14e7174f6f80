// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/timerange.h"
#include "support/gatewayclient.h"

#include <QSet>

#include <algorithm>
#include <vector>

/// The rows that readings of partly expired levels are held against.
namespace tidemark::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Both autumn nights lie within: of the Azores on 27 October, of New York on 3 November.
inline constexpr auto firstMoment = "2024-10-14T00:00:00Z";
inline constexpr auto endOfRows = "2024-11-09T00:00:00Z";

/// One row as it was inserted: the truth that every answer is held against.
struct Row {
    Instant time;
    int user = 0;
    bool rolledUp = true;
};

/// Rows 7 minutes and 13 seconds apart; every ninth is not rolled up when the questions are asked.
inline std::vector<Row> rowsInserted()
{
    std::vector<Row> rows;
    int n = 0;
    for (Instant t = at(firstMoment) + 5s; t < at(endOfRows); t += 7min + 13s, ++n)
        rows.push_back({t, n * n % 61, n % 9 != 0});
    return rows;
}

class Truth
{
public:
    explicit Truth(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] qint64 rows(const TimeRange &range) const
    {
        const auto [from, to] = bounds(range);
        return to - from;
    }
    [[nodiscard]] qint64 users(const TimeRange &range) const
    {
        QSet<int> users;
        const auto [from, to] = bounds(range);
        for (auto row = from; row != to; ++row)
            users.insert(row->user);
        return users.size();
    }

private:
    using Place = std::vector<Row>::const_iterator;
    [[nodiscard]] std::pair<Place, Place> bounds(const TimeRange &range) const
    {
        const auto before = [](const Row &row, Instant t) { return row.time < t; };
        const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), range.from, before);
        return {from, std::lower_bound(from, m_rows.end(), std::max(range.from, range.to), before)};
    }
    std::vector<Row> m_rows;
};

/// The same rows.
inline QString insertOf(Dataset dataset, bool rolledUp)
{
    const QString rows =
        uR"sql(FROM (SELECT n, n * n % 61 AS who, timestamptz '%1' + interval '5 s' + n * interval '433 s' AS at
               FROM generate_series(0, 6000) AS n) AS rows WHERE at < '%2' AND (n % 9 <> 0) = %3)sql"_s.arg(
            QString::fromLatin1(firstMoment), QString::fromLatin1(endOfRows),
            rolledUp ? u"true"_s : u"false"_s);
    if (dataset == Dataset::Events)
        return uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at) SELECT 7,
                      'view',
                      jsonb_build_object('user_id', who::text, 'country', 'DE'), at )sql"_s +
               rows;
    return uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ip_address, request_country,
                  ingest_time)
                  SELECT 7, 200, who::text, 'DE', at )sql"_s +
           rows;
}

} // namespace tidemark::test
