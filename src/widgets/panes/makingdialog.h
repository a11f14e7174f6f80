// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/making.h"
#include "core/result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tidemark::widgets
{

/// How the numbers of a pane were made: where they come from, the statements as they were sent, and, where it
/// is asked for, the server's plan. It stays with the answer it was opened on. Not modal.
class MakingDialog : public QDialog
{
    Q_OBJECT

public:
    /// title: of the pane; facts: where its numbers come from, a line each, plain text.
    MakingDialog(const QString &title, const QStringList &facts, Making making, QWidget *parent);

    /// The plan of another statement than the shown one is passed by.
    void showPlan(const SentStatement &statement, const Result<QStringList> &plan);

Q_SIGNALS:
    void planWanted(const tidemark::SentStatement &statement);

private:
    [[nodiscard]] const SentStatement &shown() const;
    void showStatement();
    void askPlan();

    const Making m_making;
    QComboBox *m_statement;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_plan;
    QPushButton *m_explain;
};

} // namespace tidemark::widgets
