// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// The partitions of raw rows, what lies in the default ones and why; creates those that are due.
class PartitionsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit PartitionsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

private:
    void showPartitions(const PartitionsReading &asked, const Result<std::vector<PartitionLine>> &partitions);
    void showMade(const PartitionsRequest &asked, const Result<int> &made);
    void updateButtons();
    void say(const QString &text, const QString &tone = {});

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QLabel *m_state;
    QTableView *m_table;
    QLabel *m_notes;
    QPushButton *m_makeButton;
    std::vector<PartitionLine> m_partitions;
    OperatorRights m_rights;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
