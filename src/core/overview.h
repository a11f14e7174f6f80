// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <array>
#include <optional>
#include <vector>

/// All tenants beside each other: what is asked of them, and what a coordinator answers. All of it from the
/// rollups, in whole hours of UTC, as of their watermark.
namespace tidemark
{

/// So many hours are shown, the last of which is still open.
inline constexpr int overviewHours = 24;
/// So many tenants that rose, and as many that fell, are named.
inline constexpr int mostMovers = 5;

enum class OverviewSort { Name, Total, Change, Errors, Uniques, Last };
struct OverviewSortFacts {
    OverviewSort sort = OverviewSort::Total;
    QLatin1StringView name; ///< for the server and on command lines
};
inline constexpr std::array overviewSorts{
    OverviewSortFacts{OverviewSort::Name, QLatin1StringView("name")},
    OverviewSortFacts{OverviewSort::Total, QLatin1StringView("total")},
    OverviewSortFacts{OverviewSort::Change, QLatin1StringView("change")},
    OverviewSortFacts{OverviewSort::Errors, QLatin1StringView("errors")},
    OverviewSortFacts{OverviewSort::Uniques, QLatin1StringView("uniques")},
    OverviewSortFacts{OverviewSort::Last, QLatin1StringView("last")}};
[[nodiscard]] QString overviewSortName(OverviewSort sort);
/// "share" sorts as "total" does.
[[nodiscard]] std::optional<OverviewSort> overviewSortNamed(QStringView name);

/// Which tenants, in which order. What is not known comes last either way; equals go by id.
struct OverviewQuestion {
    Dataset dataset = Dataset::Events;
    QString search; ///< as for TenantPage
    OverviewSort sort = OverviewSort::Total;
    bool descending = true;
    Comparison comparison = Comparison::Previous; ///< None: as Previous, the day before
    qint64 skip = 0;
    int limit = 100; ///< at least 1

    friend bool operator==(const OverviewQuestion &, const OverviewQuestion &) = default;
};

/// The hours that an answer is of.
struct OverviewFrame {
    TimeRange range;         ///< overviewHours; the last one is open by the server's clock
    TimeRange passed;        ///< those of them that have ended before the watermark: what is compared
    TimeRange before;        ///< what they are compared with
    bool comparable = false; ///< all of before is kept, and some hour has passed
    std::optional<Instant> watermark; ///< nothing: never rolled up
    Instant serverTime;

    friend bool operator==(const OverviewFrame &, const OverviewFrame &) = default;
};

struct OverviewRow {
    Tenant tenant;
    std::vector<qint64> hours;     ///< [hour of the range]: rows
    qint64 errors = 0;             ///< requests with 4xx and 5xx, of all hours
    qint64 before = 0;             ///< rows of frame.before
    UniqueEstimate uniques;        ///< of all hours; never a sum
    std::optional<TimeRange> last; ///< the narrowest bucket known that holds its newest row

    [[nodiscard]] qint64 total() const;
    /// Of the hours that are compared.
    [[nodiscard]] qint64 passed(const OverviewFrame &frame) const;
    /// Nothing where there is nothing to compare with, or only one of the two is there.
    [[nodiscard]] std::optional<double> change(const OverviewFrame &frame) const;
    /// Nothing without requests.
    [[nodiscard]] std::optional<double> errorShare() const;
    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

/// The rows at question.skip and behind it.
struct OverviewPage {
    OverviewQuestion question;
    OverviewFrame frame;
    qint64 tenants = 0;  ///< that this login sees
    qint64 matching = 0; ///< of these
    std::vector<OverviewRow> rows;

    friend bool operator==(const OverviewPage &, const OverviewPage &) = default;
};

struct SummaryQuestion {
    Dataset dataset = Dataset::Events;
    Comparison comparison = Comparison::Previous; ///< as OverviewQuestion

    friend bool operator==(const SummaryQuestion &, const SummaryQuestion &) = default;
};

/// A tenant whose rows became more or fewer. Ranked by the rows gained or lost, so that no small tenant
/// drowns the big ones; changes of less than a tenth are left out, which a big one always has.
struct Mover {
    Tenant tenant;
    qint64 total = 0;  ///< of all hours
    qint64 passed = 0; ///< of those that are compared
    qint64 before = 0;

    friend bool operator==(const Mover &, const Mover &) = default;
};

struct HotTenant {
    Tenant tenant;
    qint64 count = 0;
    friend bool operator==(const HotTenant &, const HotTenant &) = default;
};

/// What all tenants come to that this login sees, whatever is searched for.
struct OverviewSummary {
    SummaryQuestion question;
    OverviewFrame frame;
    qint64 total = 0;  ///< of all hours
    qint64 passed = 0; ///< of those that are compared
    qint64 before = 0;
    std::vector<Mover> rises; ///< the biggest first
    std::vector<Mover> falls;
    bool hotByQueries = false; ///< HotTenant::count: queries that Citus counted; else rows of five minutes
    Result<std::vector<HotTenant>> hottest = std::vector<HotTenant>(); ///< the hottest first
};

} // namespace tidemark
