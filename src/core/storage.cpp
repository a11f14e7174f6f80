// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage.h"

#include <algorithm>
#include <limits>

namespace tidemark
{

namespace
{
constexpr double forEver = std::numeric_limits<double>::infinity();

/// A table that grows by so many bytes a day for so many days.
struct Growing {
    double growth = 0;
    double days = forEver;
};

/// After how many days they have grown by that much together; forEver where they never do.
double daysToGrowBy(std::vector<Growing> tables, double bytes)
{
    std::ranges::sort(tables, {}, &Growing::days);
    double rate = 0;
    for (const Growing &table : tables)
        rate += table.growth;
    double at = 0;
    for (const Growing &table : tables) {
        const double grown = rate * (table.days - at);
        if (rate > 0 && bytes <= grown)
            return at + bytes / rate;
        if (table.days == forEver)
            break;
        bytes -= grown;
        rate -= table.growth;
        at = table.days;
    }
    return forEver;
}

template<typename T>
void addKnown(std::optional<T> &sum, const std::optional<T> &part)
{
    sum = sum && part ? std::optional<T>(*sum + *part) : std::nullopt;
}
} // namespace

std::vector<DiskOutlook> diskOutlooks(const Storage &storage)
{
    std::vector<DiskOutlook> outlooks;
    for (const DiskSpace &disk : storage.disks) {
        DiskOutlook outlook{.disk = disk};
        std::vector<Growing> growing;
        double grownInTheEnd = 0;
        for (const TableStorage &table : storage.tables) {
            if (table.node != disk.node || table.table.isEmpty())
                continue;
            outlook.bytes += table.bytes.value_or(0);
            outlook.isPartial |= !table.growth && table.bytes.value_or(0) > 0;
            const Growing one{table.growth.value_or(0), table.growsFor.value_or(forEver)};
            if (one.growth <= 0 || one.days <= 0)
                continue;
            growing.push_back(one);
            outlook.growth += one.growth;
            grownInTheEnd += one.growth * one.days;
        }
        if (grownInTheEnd < forEver)
            outlook.settles = double(outlook.bytes) + grownInTheEnd;
        if (disk.free) {
            const double days = daysToGrowBy(std::move(growing), double(*disk.free));
            if (days < forEver)
                outlook.fullIn = days;
        }
        outlooks.push_back(outlook);
    }
    return outlooks;
}

std::vector<TableStorage> overNodes(const std::vector<TableStorage> &tables)
{
    std::vector<TableStorage> all;
    const bool isWhole =
        std::ranges::all_of(tables, [](const TableStorage &t) { return t.problem.isEmpty(); });
    for (const TableStorage &table : tables) {
        if (table.table.isEmpty())
            continue;
        const auto known = std::ranges::find(all, table.table, &TableStorage::table);
        if (known == all.end()) {
            all.push_back(table);
            all.back().node.clear();
            continue;
        }
        addKnown(known->rows, table.rows);
        addKnown(known->bytes, table.bytes);
        addKnown(known->growth, table.growth);
    }
    if (!isWhole) {
        for (TableStorage &table : all) {
            table.rows.reset();
            table.bytes.reset();
            table.growth.reset();
        }
    }
    return all;
}

} // namespace tidemark
