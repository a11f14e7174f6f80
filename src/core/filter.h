// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <optional>

/// Which rows are counted, and what the counts are split by.
namespace tidemark
{

/// The code that stands for a missing or malformed country.
inline constexpr QLatin1StringView unknownCountry("??");

/// What rows are told apart by. Type: the event type; of requests the status class.
enum class Dimension { Type, Country };

/// Values by which rows are chosen: a row counts whose type is among the types and whose country is among the
/// countries. A dimension without values chooses nothing out. Values are sorted, and each is there once.
class Filter
{
public:
    Filter() = default;
    Filter(QStringList types, QStringList countries);

    [[nodiscard]] const QStringList &types() const { return m_types; }
    /// Codes as the rollups have them (see countryCode).
    [[nodiscard]] const QStringList &countries() const { return m_countries; }
    [[nodiscard]] const QStringList &valuesOf(Dimension dimension) const
    {
        return dimension == Dimension::Type ? m_types : m_countries;
    }
    [[nodiscard]] bool isEmpty() const { return m_types.isEmpty() && m_countries.isEmpty(); }
    [[nodiscard]] bool has(Dimension dimension, const QString &value) const
    {
        return valuesOf(dimension).contains(value);
    }
    /// With the value, or without it where it was there.
    [[nodiscard]] Filter toggled(Dimension dimension, const QString &value) const;
    /// Of that dimension these values alone; none: it chooses nothing out any more.
    [[nodiscard]] Filter with(Dimension dimension, const QStringList &values) const;

    /// "type=view&country=DE,US": for cache keys, settings and exports. Empty for an empty filter.
    [[nodiscard]] QString toText() const;
    /// Reads toText()'s form; what else it holds is left out.
    [[nodiscard]] static Filter fromText(QStringView text);

    friend bool operator==(const Filter &, const Filter &) = default;

private:
    QStringList m_types;
    QStringList m_countries;
};

/// "us", "US", "??" and "unknown" as the rollups write them: two or three upper-case letters, or
/// unknownCountry. Nothing where it can be no code.
[[nodiscard]] std::optional<QString> countryCode(QStringView text);

/// So many of the biggest countries have a small trend beside their number.
inline constexpr int mostTrends = 20;
/// So many countries stand for themselves where counts are split by country and none is named.
inline constexpr int mostSplit = 5;

} // namespace tidemark
