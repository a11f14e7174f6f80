// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"
#include "widgets/viewstate.h"

#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// What is or soon will be wrong, the most serious first: since when, what to do, and a fix where the program
/// can run it, after the statement was shown. Looks by itself every few minutes, briefly, also while it is
/// not shown, as long as the login may operate.
class AttentionPage : public AdminSection
{
    Q_OBJECT

public:
    explicit AttentionPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

    void setAlarms(const TideAlarms &alarms);

Q_SIGNALS:
    /// Findings that want somebody; notices do not count.
    void counted(int serious, int warnings);
    void alarmsPicked(const tidemark::widgets::TideAlarms &alarms);

private:
    void addDetails(QBoxLayout *to);
    void addAlarms(QBoxLayout *to);
    void lookBriefly();
    void takeAnswer(const AdminAnswer &answer);
    void takeFindings(const Examination &asked, const Result<std::vector<Finding>> &findings);
    void showFindings();
    void showSelected();
    void confirmFix();
    void runFix(const Fix &fix);
    void say(const QString &text, const QString &tone = {});
    [[nodiscard]] const Finding *selected() const;

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QLabel *m_state;
    QTableView *m_table;
    QLabel *m_text;
    QLabel *m_remedy;
    QLabel *m_reason;
    QPushButton *m_fixButton;
    QPushButton *m_copyButton;
    QPushButton *m_examineButton;
    std::vector<std::pair<QSpinBox *, Milliseconds TideAlarms::*>> m_alarmFields;
    std::vector<Finding> m_findings;
    std::optional<AdminTask> m_fixTask; ///< that was asked for here and is not through
    TideAlarms m_alarms;
    OperatorRights m_rights;
    QTimer m_watch; ///< until the next brief look
    QTimeZone m_zone = QTimeZone::utc();
    bool m_examining = false; ///< a thorough look is under way
};

} // namespace tidemark::widgets
