// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace tidemark::widgets
{

/// Another schedule for a job. Stays open until the server has taken it, and says why it has not.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(const ScheduledJob &job, AdminPort &port, QWidget *parent);

private:
    void showOutcome(const JobRescheduling &asked, const Result<bool> &outcome);
    void updateButtons();
    [[nodiscard]] QString typed() const;

    AdminPort &m_port;
    const ScheduledJob m_job;
    QComboBox *m_schedule;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    bool m_waiting = false;
};

} // namespace tidemark::widgets
