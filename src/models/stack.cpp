// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stack.h"

#include "models/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace tidemark
{

using namespace Qt::StringLiterals;

void SeriesSlots::reset(Dataset dataset)
{
    m_dataset = dataset;
    m_ofCountries = false;
    m_slots.clear();
    for (const QString &known : factsOf(dataset).types)
        m_slots.insert(known, firstStatusSlot + int(m_slots.size()));
}

void SeriesSlots::resetForCountries()
{
    reset(Dataset::Events);
    m_ofCountries = true;
}

int SeriesSlots::slotOf(const QString &series)
{
    if (m_ofCountries && series.isEmpty())
        return otherSlot;
    const auto known = m_slots.constFind(series);
    if (known != m_slots.cend())
        return *known;
    const bool free = factsOf(m_dataset).types.isEmpty() && m_slots.size() < otherSlot;
    const int slot = free ? int(m_slots.size()) : otherSlot;
    if (slot < otherSlot)
        m_slots.insert(series, slot);
    return slot;
}

std::vector<Layer> stackLayers(const QStringList &types, const std::vector<std::vector<qint64>> &counts,
                               SeriesSlots &slotTable)
{
    std::map<int, Layer> bySlot;
    for (qsizetype type = 0; type < types.size(); ++type) {
        const int slot = slotTable.slotOf(types.at(type));
        const std::vector<qint64> &values = counts.at(std::size_t(type));
        Layer &layer = bySlot[slot];
        layer.slot = slot;
        layer.name = slot == SeriesSlots::otherSlot ? QString() : types.at(type);
        layer.values.resize(std::max(layer.values.size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            layer.values[i] += values[i];
            layer.total += values[i];
        }
    }
    std::vector<Layer> layers;
    layers.reserve(bySlot.size());
    for (auto &[slot, layer] : bySlot) {
        if (layer.total > 0 || layer.name != statusClasses.back())
            layers.push_back(std::move(layer));
    }
    return layers;
}

QString layerText(const Layer &layer, Dataset dataset)
{
    const bool otherStatus = !factsOf(dataset).types.isEmpty() && layer.name == statusClasses.back();
    if (layer.slot == SeriesSlots::otherSlot || otherStatus)
        return QCoreApplication::translate("layerText", "Other");
    const QString name = plainText(layer.name, 60);
    return name.trimmed().isEmpty() ? QCoreApplication::translate("layerText", "(no type)") : isolated(name);
}

namespace
{
std::vector<std::size_t> allIndexes(std::size_t size)
{
    std::vector<std::size_t> indexes(size);
    for (std::size_t i = 0; i < size; ++i)
        indexes[i] = i;
    return indexes;
}
} // namespace

std::vector<std::size_t> columnPeaks(const std::vector<qint64> &values, std::size_t columns)
{
    if (values.size() <= columns || columns == 0)
        return allIndexes(values.size());
    std::vector<std::size_t> peaks;
    peaks.reserve(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const auto from = values.begin() + std::ptrdiff_t(column * values.size() / columns);
        const auto to = values.begin() + std::ptrdiff_t((column + 1) * values.size() / columns);
        peaks.push_back(std::size_t(std::max_element(from, to) - values.begin()));
    }
    return peaks;
}

std::vector<std::size_t> columnExtremes(const std::vector<double> &values, std::size_t columns)
{
    if (values.size() <= 2 * columns || columns == 0)
        return allIndexes(values.size());
    std::vector<std::size_t> kept;
    kept.reserve(2 * columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t from = column * values.size() / columns;
        const std::size_t to = (column + 1) * values.size() / columns;
        std::size_t least = to;
        std::size_t greatest = to;
        for (std::size_t i = from; i < to; ++i) {
            if (std::isnan(values[i]))
                continue;
            if (least == to || values[i] < values[least])
                least = i;
            if (greatest == to || values[i] > values[greatest])
                greatest = i;
        }
        if (least == to) {
            kept.push_back(from);
            continue;
        }
        kept.push_back(std::min(least, greatest));
        if (least != greatest)
            kept.push_back(std::max(least, greatest));
    }
    return kept;
}

} // namespace tidemark
