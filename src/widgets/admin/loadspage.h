// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <optional>

class QLabel;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// Who loaded what, from where and how fast, and how far each resume key has come.
class LoadsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit LoadsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &) override {}
    void refresh() override;

private:
    void showLoads(const LoadsReading &asked, const Result<LoadTable> &loads);
    void fill();

    AdminPort *m_port = nullptr;
    SheetModel *m_runs;
    SheetModel *m_progress;
    QLabel *m_state;
    QTableView *m_runTable;
    QLabel *m_progressState;
    QTableView *m_progressTable;
    std::optional<LoadTable> m_loads;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
