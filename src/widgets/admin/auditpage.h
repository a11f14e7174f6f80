// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// Who did what, when, from where, and what it changed: the newest first, more as they are wanted; filtered,
/// and exported.
class AuditPage : public AdminSection
{
    Q_OBJECT

public:
    explicit AuditPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &) override {}
    void refresh() override;

private:
    void addFilters(QBoxLayout *to);
    void addActions(QBoxLayout *to);
    /// What the fields say, the newest entries of it.
    [[nodiscard]] RunLogReading wanted() const;
    void askMore();
    void showRunLog(const RunLogReading &asked, const Result<std::vector<RunLogEntry>> &entries);
    void showRights(const LogRightsReading &asked, const Result<LogRights> &rights);
    void save();
    void say(const QString &text, const QString &tone = {});

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QComboBox *m_kind;
    QComboBox *m_dataset;
    QComboBox *m_period;
    QLineEdit *m_role;
    QLineEdit *m_text;
    QLabel *m_state;
    QTableView *m_table;
    QLabel *m_rights;
    QPushButton *m_moreButton;
    QPushButton *m_saveButton;
    std::vector<RunLogEntry> m_entries;
    QTimer m_typed; ///< asks when nothing was typed for a moment
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
