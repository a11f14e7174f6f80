// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tidemark
{

/// Which colour a series has. A series keeps its slot while the tenant and dataset stay, whatever the order
/// the answers name it in, and all panes share the slots: purchases are as green here as there.
class SeriesSlots
{
public:
    /// Slots 0 … otherSlot-1 are given to series as they come; otherSlot gathers all later ones.
    static constexpr int otherSlot = 7;
    /// The slots after them belong to statusClasses, in their order.
    static constexpr int firstStatusSlot = otherSlot + 1;
    /// Of lines that stand for no type.
    static constexpr int uniquesInk = 2;
    static constexpr int responseInk = 3;
    static constexpr int errorsInk = firstStatusSlot + 3;

    void reset(Dataset dataset);
    /// For countries: "" is all others.
    void resetForCountries();
    /// For events in order of arrival; for http_request the one of the status class.
    int slotOf(const QString &series);

private:
    Dataset m_dataset = Dataset::Events;
    QHash<QString, int> m_slots;
    bool m_ofCountries = false;
};

/// One band of a stack. name is untrusted text, "" for the gathered rest of event types.
struct Layer {
    QString name;
    int slot = 0;
    std::vector<qint64> values; ///< [bucket]
    qint64 total = 0;
};

/// Layers in the order they are stacked (by slot, so that a refresh never reorders them). Types that have no
/// slot of their own are added up into one last layer. An "other" of requests that holds none is left out.
/// counts is [type][bucket].
[[nodiscard]] std::vector<Layer>
stackLayers(const QStringList &types, const std::vector<std::vector<qint64>> &counts, SeriesSlots &slotTable);

/// Name of a layer for people: plain text; "Other" for the rest.
[[nodiscard]] QString layerText(const Layer &layer, Dataset dataset);

/// For at most one bar a pixel column: the index of the greatest value in each column's share of values, in
/// order. All indexes where there are no more values than columns.
[[nodiscard]] std::vector<std::size_t> columnPeaks(const std::vector<qint64> &values, std::size_t columns);

/// For lines: the indexes of the least and the greatest value of each column, in order; not-a-number marks a
/// gap and is kept where a column holds nothing else.
[[nodiscard]] std::vector<std::size_t> columnExtremes(const std::vector<double> &values, std::size_t columns);

} // namespace tidemark
