// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <concepts>
#include <optional>
#include <utility>

namespace tidemark
{

/// The two streams that are kept: "events" and "http_request".
enum class Dataset { Events, HttpRequest };
inline constexpr std::array allDatasets{Dataset::Events, Dataset::HttpRequest};

/// One value for each dataset, in the order of allDatasets. A table that lacks one does not compile.
template<typename T>
class PerDataset
{
public:
    PerDataset() = default;
    template<typename... Values>
    requires(sizeof...(Values) == allDatasets.size() &&
             (std::convertible_to<Values, T> && ...)) constexpr PerDataset(Values... values)
        : m_values{std::move(values)...}
    {
    }
    [[nodiscard]] constexpr T &operator[](Dataset dataset) { return m_values[std::size_t(dataset)]; }
    [[nodiscard]] constexpr const T &operator[](Dataset dataset) const
    {
        return m_values[std::size_t(dataset)];
    }

private:
    std::array<T, allDatasets.size()> m_values{};
};
template<typename T, typename... Values>
PerDataset(T, Values...) -> PerDataset<T>;

/// The classes that requests are counted in by their status, in this order everywhere. The last holds every
/// status that is none of the others (1xx among them), and requests of an adopted rollup whose class is not
/// known.
inline constexpr std::array<QLatin1StringView, 5> statusClasses{
    QLatin1StringView("2xx"), QLatin1StringView("3xx"), QLatin1StringView("4xx"), QLatin1StringView("5xx"),
    QLatin1StringView("other")};

/// What tells one dataset from another. The levels it is rolled up into are in core/rolluplevel.h.
struct DatasetFacts {
    QString name;         ///< also of the table of its raw rows, within schema tidemark
    QStringList columns;  ///< of that table, as far as a loader fills them: time and tenant first
    QString extrasColumn; ///< the column that takes what no other one does; empty: nothing does
    QStringList types;    ///< what its rows are counted by; empty: each row has a type of its own
};
[[nodiscard]] const DatasetFacts &factsOf(Dataset dataset);

[[nodiscard]] inline const QString &datasetName(Dataset dataset)
{
    return factsOf(dataset).name;
}
[[nodiscard]] std::optional<Dataset> datasetNamed(QStringView name);

/// A tenant of events, a site of http_request: PostgreSQL's integer, as in both tutorials.
class TenantId
{
public:
    constexpr explicit TenantId(qint32 value = 0)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint32 value() const { return m_value; }
    friend auto operator<=>(const TenantId &, const TenantId &) = default;

private:
    qint32 m_value;
};

} // namespace tidemark
