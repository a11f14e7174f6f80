// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"
#include "core/result.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// Raw rows as they were stored, read page by page.
namespace tidemark
{

/// Where a row stands in the order of its tenant's rows: by time, and by id within one time. Times are stored
/// in microseconds, finer than an Instant.
struct RowKey {
    qint64 micros = 0; ///< since the epoch, UTC
    qint64 id = 0;

    /// RFC 3339 in UTC with all six digits of the second's fraction.
    [[nodiscard]] QString time() const;
    /// "2026-11-22T12:00:00.000123Z/4711": a page is continued with it, also another day.
    [[nodiscard]] QString toText() const;
    /// Nothing where it is no such text.
    [[nodiscard]] static std::optional<RowKey> fromText(QStringView text);
    friend bool operator==(const RowKey &, const RowKey &) = default;
};

/// How a column of raw rows is filtered.
enum class RowMatch {
    Contains, ///< the text stands somewhere in it, in upper or lower case
    Equals,   ///< it is exactly that text
    Number    ///< it is that whole number, or lies in that range of them
};
struct RowColumn {
    QLatin1StringView name; ///< of the statement's column, and for `tidemarkctl query raw --where`
    RowMatch match = RowMatch::Contains;
};
/// What there is to read of a row beside its time, in the order in which it is shown.
[[nodiscard]] const std::vector<RowColumn> &rowColumns(Dataset dataset);
/// The column of events that holds JSON.
inline constexpr QLatin1StringView jsonColumn("data");

/// Whole numbers, both ends among them; no end: whatever is smaller, or greater.
struct NumberRange {
    std::optional<qint64> least{};
    std::optional<qint64> greatest{};

    /// "300" is that number alone; "300..350", "300.." and "..350" are ranges. Nothing for any other text.
    [[nodiscard]] static std::optional<NumberRange> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// Column → value; a row has to match all of them.
using RowFilter = std::map<QString, QString>;
/// Why there can be no such filter: ErrorKind::Constraint. Nothing: there can.
[[nodiscard]] Result<void> checkRowFilter(Dataset dataset, const QString &column, const QString &value);

/// A page: the newest rows of the range that match both filters, of those before a key.
struct RawQuestion {
    RangeQuestion of;
    RowFilter where{};
    std::optional<RowKey> before{};
    int limit = 500; ///< 1 or more

    friend bool operator==(const RawQuestion &, const RawQuestion &) = default;
};

struct RawRow {
    Instant time;
    QStringList cells; ///< in the order of RawRows::columns
    friend bool operator==(const RawRow &, const RawRow &) = default;
};

struct RawRows {
    RawQuestion question;
    QStringList columns;
    std::vector<RawRow> rows;    ///< newest first, at most the asked number
    std::optional<RowKey> next;  ///< the next page is the one before it; nothing: there are no older ones
    std::vector<TimeRange> gone; ///< parts of the range whose raw rows have expired, in order
};

} // namespace tidemark
