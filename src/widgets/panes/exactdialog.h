// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/estimate.h"
#include "core/exactcount.h"
#include "core/result.h"
#include "models/formatter.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace tidemark::widgets
{

class BusyBar;

/// Counts distinct users or addresses exactly: first it says what that costs, and counts when told to. What
/// runs is cancelled with a button, and when the window closes. Not modal.
class ExactDialog : public QDialog
{
    Q_OBJECT

public:
    /// estimate: of the question's range and filter; nothing: there is none. tenant: how people call it.
    ExactDialog(const RangeQuestion &question, const std::optional<UniqueEstimate> &estimate,
                const QString &tenant, const Formatter &format, QWidget *parent);

    /// Asks for the cost.
    void ask();
    void showCost(const Result<ExactCost> &cost);
    void showCount(const Result<ExactCount> &count);

Q_SIGNALS:
    void costWanted(const tidemark::RangeQuestion &question);
    void countWanted(const tidemark::RangeQuestion &question);
    void cancelWanted();

protected:
    void done(int result) override;

private:
    enum class Step { Asking, Offering, Counting, Ended };
    void enter(Step step, const QString &text);
    void count();
    void cancel();

    const RangeQuestion m_question;
    const std::optional<UniqueEstimate> m_estimate;
    const Formatter m_format;
    Step m_step = Step::Asking;
    RangeQuestion m_counted; ///< the part of the question that has its rows
    QString m_cost;
    QLabel *m_text;
    BusyBar *m_progress;
    QPushButton *m_count;
    QPushButton *m_cancel;
};

} // namespace tidemark::widgets
