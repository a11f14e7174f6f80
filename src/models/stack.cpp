// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stack.h"

#include "models/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Names that many logs of events have, so that those which often stand together have different colours.
struct Usual {
    QLatin1StringView name; ///< letters and digits only
    int slot;
};
constexpr std::array usualNames{
    Usual{"pageview"_L1, 0},  Usual{"view"_L1, 0},  Usual{"click"_L1, 1},  Usual{"search"_L1, 2},
    Usual{"purchase"_L1, 3},  Usual{"order"_L1, 3}, Usual{"signin"_L1, 4}, Usual{"login"_L1, 4},
    Usual{"addtocart"_L1, 5}, Usual{"cart"_L1, 5},  Usual{"signup"_L1, 6}, Usual{"register"_L1, 6},
    Usual{"download"_L1, 7},  Usual{"error"_L1, 8}, Usual{"share"_L1, 9},  Usual{"logout"_L1, 9}};

struct Wish {
    bool isUsual = false;
    int slot = 0;
    int step = 1; ///< to the next slot where that is taken; leads to all of them
};

Wish wishOf(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    const auto usual = std::ranges::find(usualNames, letters, &Usual::name);
    // FNV-1a: the same on every computer and in every version, which qHash() does not promise.
    quint32 hash = 2'166'136'261U;
    for (const char byte : name.toUtf8())
        hash = (hash ^ quint8(byte)) * 16'777'619U;
    constexpr std::array steps{1, 3, 7, 9};
    const int step = steps.at((hash / SeriesSlots::typeSlots) % steps.size());
    if (usual != usualNames.end())
        return {true, usual->slot, step};
    return {false, int(hash % SeriesSlots::typeSlots), step};
}
} // namespace

void SeriesSlots::reset(Dataset dataset)
{
    m_dataset = dataset;
    m_ofCountries = false;
    m_own.clear();
    m_leading.clear();
    m_slots.clear();
    for (const QString &known : factsOf(dataset).types)
        m_slots.insert(known, firstStatusSlot + int(m_slots.size()));
}

void SeriesSlots::resetForCountries()
{
    reset(Dataset::Events);
    m_ofCountries = true;
}

void SeriesSlots::choose(const QStringList &types, const std::vector<qint64> &totals)
{
    if (!factsOf(m_dataset).types.isEmpty())
        return;
    std::vector<std::pair<qint64, QString>> ranked;
    for (qsizetype i = 0; i < types.size(); ++i) {
        if (!m_ofCountries || !types.at(i).isEmpty())
            ranked.emplace_back(-totals.at(std::size_t(i)), types.at(i));
    }
    std::ranges::sort(ranked);
    const qsizetype before = m_own.size();
    for (const auto &[rank, name] : ranked) {
        if (m_own.size() < mostTypes && !m_own.contains(name))
            m_own << name;
    }
    bool others = m_own.size() > before;
    const QString first = ranked.empty() ? QString() : ranked.front().second;
    if (!ranked.empty() && !m_own.contains(first)) {
        const auto totalOf = [&](const QString &name) {
            const qsizetype at = types.indexOf(name);
            return at < 0 ? qint64{0} : totals.at(std::size_t(at));
        };
        QString least;
        for (const QString &name : std::as_const(m_own)) {
            if (!m_leading.contains(name) && (least.isNull() || totalOf(name) < totalOf(least)))
                least = name;
        }
        if (least.isNull())
            least = m_leading.takeFirst();
        m_own.replace(m_own.indexOf(least), first);
        others = true;
    }
    if (!ranked.empty() && !m_leading.contains(first))
        m_leading << first;
    if (others)
        assign();
}

void SeriesSlots::assign()
{
    m_slots.clear();
    QStringList names = m_own;
    // The usual names have what they are known by; then by the alphabet, whoever came first.
    std::ranges::sort(names, {}, [](const QString &name) { return std::pair(!wishOf(name).isUsual, name); });
    std::array<bool, typeSlots> taken{};
    for (const QString &name : names) {
        const Wish wish = wishOf(name);
        int slot = wish.slot;
        while (taken.at(std::size_t(slot)))
            slot = (slot + wish.step) % typeSlots;
        taken.at(std::size_t(slot)) = true;
        m_slots.insert(name, slot);
    }
}

int SeriesSlots::slotOf(const QString &series) const
{
    return m_slots.value(series, otherSlot);
}

std::vector<Layer> stackLayers(const QStringList &types, const std::vector<std::vector<qint64>> &counts,
                               SeriesSlots &slotTable)
{
    std::vector<qint64> totals;
    for (const std::vector<qint64> &values : counts)
        totals.push_back(std::accumulate(values.begin(), values.end(), qint64{0}));
    slotTable.choose(types, totals);
    return stackLayers(types, counts, std::as_const(slotTable));
}

std::vector<Layer> stackLayers(const QStringList &types, const std::vector<std::vector<qint64>> &counts,
                               const SeriesSlots &slotTable)
{
    std::map<int, Layer> bySlot;
    for (qsizetype type = 0; type < types.size(); ++type) {
        const int slot = slotTable.slotOf(types.at(type));
        const std::vector<qint64> &values = counts.at(std::size_t(type));
        Layer &layer = bySlot[slot];
        layer.slot = slot;
        layer.name = slot == SeriesSlots::otherSlot ? QString() : types.at(type);
        layer.values.resize(std::max(layer.values.size(), values.size()));
        const qint64 before = layer.total;
        for (std::size_t i = 0; i < values.size(); ++i) {
            layer.values[i] += values[i];
            layer.total += values[i];
        }
        if (slot == SeriesSlots::otherSlot)
            layer.parts.emplace_back(types.at(type), layer.total - before);
    }
    std::vector<Layer> layers;
    layers.reserve(bySlot.size());
    for (auto &[slot, layer] : bySlot) {
        std::ranges::sort(layer.parts, [](const auto &a, const auto &b) {
            return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
        });
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
    return typeText(layer.name);
}

QString typeText(const QString &type)
{
    const QString name = plainText(type, 60);
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

std::vector<double> columnMeans(const std::vector<double> &values, std::size_t columns)
{
    if (values.size() <= columns || columns < 2)
        return values;
    std::vector<double> means;
    means.reserve(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        double sum = 0;
        int known = 0;
        for (std::size_t i = column * values.size() / columns; i < (column + 1) * values.size() / columns;
             ++i) {
            if (std::isfinite(values[i])) {
                sum += values[i];
                ++known;
            }
        }
        means.push_back(known > 0 ? sum / known : std::numeric_limits<double>::quiet_NaN());
    }
    return means;
}

} // namespace tidemark
