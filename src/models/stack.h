// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace tidemark
{

/// Which colour a series has. That of a type goes by its name, in every tenant and on every day; where two
/// names in one window would have the same, the names alone decide which one has another. All panes share the
/// slots: purchases are as green here as there.
class SeriesSlots
{
public:
    static constexpr int typeSlots = 10;
    /// Gathers the types that have no slot of their own.
    static constexpr int otherSlot = typeSlots;
    /// As many types have one at once.
    static constexpr qsizetype mostTypes = 9;
    /// The slots after them belong to statusClasses, in their order.
    static constexpr int firstStatusSlot = otherSlot + 1;
    /// Of lines that stand for no type.
    static constexpr int uniquesInk = 2;
    static constexpr int responseInk = 3;
    static constexpr int trafficInk = 4;
    static constexpr int errorsInk = firstStatusSlot + 3;
    /// Of the median, the 95th and the 99th percentile.
    static constexpr std::array quantileInks{1, responseInk, 7};

    void reset(Dataset dataset);
    /// For countries: "" is all others, which have no slot of their own.
    void resetForCountries();
    /// Gives slots to the types that a chart shows, as far as there are any, the most frequent first. Who has
    /// one keeps it, but for the least frequent, which makes room where the most frequent type has none.
    void choose(const QStringList &types, const std::vector<qint64> &totals);
    [[nodiscard]] int slotOf(const QString &series) const;

private:
    void assign();

    Dataset m_dataset = Dataset::Events;
    QStringList m_own;     ///< types that have a slot
    QStringList m_leading; ///< of them those that were the most frequent of a chart
    QHash<QString, int> m_slots;
    bool m_ofCountries = false;
};

/// One band of a stack. name is untrusted text, "" for the gathered rest of event types.
struct Layer {
    QString name;
    int slot = 0;
    std::vector<qint64> values; ///< [bucket]
    qint64 total = 0;
    std::vector<std::pair<QString, qint64>>
        parts{}; ///< of the gathered rest: types and totals, greatest first
};

/// Layers in the order they are stacked (by slot, so that a refresh never reorders them). Types that have no
/// slot of their own are added up into one last layer. An "other" of requests that holds none is left out.
/// counts is [type][bucket].
[[nodiscard]] std::vector<Layer>
stackLayers(const QStringList &types, const std::vector<std::vector<qint64>> &counts, SeriesSlots &slotTable);
/// The same by the slots as they are: of an earlier period beside the one that is shown.
[[nodiscard]] std::vector<Layer> stackLayers(const QStringList &types,
                                             const std::vector<std::vector<qint64>> &counts,
                                             const SeriesSlots &slotTable);

/// Name of a type for people: plain text.
[[nodiscard]] QString typeText(const QString &type);
/// Name of a layer for people: plain text; "Other" for the rest.
[[nodiscard]] QString layerText(const Layer &layer, Dataset dataset);

/// For at most one bar a pixel column: the index of the greatest value in each column's share of values, in
/// order. All indexes where there are no more values than columns.
[[nodiscard]] std::vector<std::size_t> columnPeaks(const std::vector<qint64> &values, std::size_t columns);

/// For lines: the indexes of the least and the greatest value of each column, in order; not-a-number marks a
/// gap and is kept where a column holds nothing else.
[[nodiscard]] std::vector<std::size_t> columnExtremes(const std::vector<double> &values, std::size_t columns);

/// For small traces: the mean of the known values of each column, not-a-number where none is. All values
/// where there are no more than columns, or fewer than two columns.
[[nodiscard]] std::vector<double> columnMeans(const std::vector<double> &values, std::size_t columns);

} // namespace tidemark
