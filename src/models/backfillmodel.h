// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "models/formatter.h"

#include <QAbstractTableModel>

namespace tidemark
{

/// What a backfill did, day by day, or in a dry run would change, bucket by bucket; in front of both the days
/// that are left out, each with its reason. The cells are made when they are looked at: a year of a finest
/// level is a hundred thousand rows.
class BackfillModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(BackfillReport report, const Formatter &format);
    void clear() { setReport({}, m_format); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { When, Table, Before, After, What, Columns };

    [[nodiscard]] QString keptText(const KeptDay &day, int column) const;
    [[nodiscard]] QString dayText(const RebuiltDay &day, int column) const;
    [[nodiscard]] QString bucketText(const BucketChange &change, int column) const;
    [[nodiscard]] QString dayRange(Instant day) const;
    [[nodiscard]] bool isKept(int row) const { return row < int(m_report.kept.size()); }

    BackfillReport m_report;
    Formatter m_format;
};

} // namespace tidemark
