// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>
#include <vector>

/// What raw rows and rollups take on the disks, and what becomes of that.
namespace tidemark
{

/// The raw rows of a dataset, or one of its levels, on one node.
struct TableStorage {
    QString node;
    QString problem; ///< why the node does not answer; all else is empty then
    QString dataset;
    QString level;                   ///< empty: raw rows
    QString table;                   ///< name within schema tidemark
    std::optional<qint64> rows;      ///< as the server's statistics say
    std::optional<qint64> bytes;     ///< with indexes
    std::optional<double> growth;    ///< bytes a day; nothing: the table is younger than a day
    std::optional<Instant> keptFrom; ///< where its oldest rows or buckets begin; nothing: it has none
    std::optional<QString> keep;     ///< its retention, a PostgreSQL interval; nothing: for ever
    /// Days until as much is deleted each day as comes; nothing: never, as it is kept for ever.
    std::optional<double> growsFor;
};

struct DiskSpace {
    QString node;
    QString problem;             ///< why the node does not answer
    std::optional<qint64> free;  ///< bytes; nothing: the server does not tell
    std::optional<qint64> total; ///< bytes
};

struct Storage {
    std::vector<TableStorage> tables;
    std::vector<DiskSpace> disks; ///< one a node
};

/// What the tables together will take on a node's disk if each goes on growing as it does now, and stops once
/// its retention has been reached.
struct DiskOutlook {
    DiskSpace disk;
    qint64 bytes = 0;              ///< that the tables take now
    double growth = 0;             ///< bytes a day, of those that still grow
    std::optional<double> settles; ///< bytes in the end; nothing: it never ends
    std::optional<double> fullIn;  ///< days; nothing: it does not get full, or the free space is not known
    bool isPartial = false;        ///< some table is too young to say how fast it grows
};

/// A disk that gets full sooner than in so many days is worth telling of; sooner than the other, serious.
inline constexpr double daysToBeTold = 30;
inline constexpr double daysToAct = 7;

/// One for each of the disks.
[[nodiscard]] std::vector<DiskOutlook> diskOutlooks(const Storage &storage);

/// Raw rows and levels, each over all nodes, in the order in which they stand; node is empty. A sum that
/// lacks the part of one node is nothing.
[[nodiscard]] std::vector<TableStorage> overNodes(const std::vector<TableStorage> &tables);

} // namespace tidemark
