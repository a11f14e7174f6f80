// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/exactdialog.h"

#include "core/errortext.h"
#include "models/exacttext.h"
#include "models/filtertext.h"
#include "widgets/motion.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

ExactDialog::ExactDialog(const RangeQuestion &question, const std::optional<UniqueEstimate> &estimate,
                         const QString &tenant, const Formatter &format, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_estimate(estimate)
    , m_format(format)
    , m_text(new QLabel(this))
    , m_progress(new BusyBar(this))
    , m_count(new QPushButton(tr("Count exactly"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"ExactDialog"_s);
    setWindowTitle(tr("Exact count"));
    const bool events = question.dataset == Dataset::Events;
    QStringList about{tenant, events ? tr("unique users") : tr("unique addresses"),
                      format.range(question.range), filterText(question.filter, question.dataset)};
    about.removeAll(QString());
    auto *title = new QLabel(about.join(u" · "_s), this);
    title->setObjectName(u"titleLabel"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setStyled(title, "role", u"heading"_s);
    m_text->setObjectName(u"exactText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setBusy(); // how far it is, only the server knows
    m_progress->setAccessibleName(tr("Progress"));
    m_count->setObjectName(u"countButton"_s);
    setStyled(m_count, "kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(u"closeButton"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    actions->addWidget(m_count);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    actions->addWidget(closeButton);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 18, 18, 18);
    outer->setSpacing(10);
    outer->addWidget(title);
    outer->addWidget(m_text);
    outer->addWidget(m_progress);
    outer->addStretch(1);
    outer->addLayout(actions);
    connect(m_count, &QPushButton::clicked, this, &ExactDialog::count);
    connect(m_cancel, &QPushButton::clicked, this, &ExactDialog::cancel);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    resize(520, 210);
}

void ExactDialog::enter(Step step, const QString &text)
{
    m_step = step;
    m_text->setText(text);
    m_progress->setVisible(step == Step::Asking || step == Step::Counting);
    m_count->setVisible(step == Step::Offering);
    m_cancel->setVisible(step == Step::Counting);
    if (step == Step::Offering)
        m_count->setFocus(Qt::OtherFocusReason);
    else if (step == Step::Counting)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ExactDialog::ask()
{
    enter(Step::Asking, tr("Finding out how many rows have to be read…"));
    Q_EMIT costWanted(m_question);
}

void ExactDialog::showCost(const Result<ExactCost> &cost)
{
    if (m_step != Step::Asking || (cost && cost->question != m_question))
        return;
    if (!cost)
        return enter(Step::Ended, errorLine(cost.error()));
    m_cost = costText(*cost, m_format);
    if (!cost->part)
        return enter(Step::Ended, m_cost);
    m_counted = m_question;
    m_counted.range = *cost->part;
    enter(Step::Offering, m_cost);
}

void ExactDialog::count()
{
    enter(Step::Counting, tr("Counting… %1").arg(m_cost));
    Q_EMIT countWanted(m_counted);
}

void ExactDialog::cancel()
{
    Q_EMIT cancelWanted();
    enter(Step::Offering, tr("Cancelled. %1").arg(m_cost));
}

void ExactDialog::showCount(const Result<ExactCount> &count)
{
    if (m_step != Step::Counting || (count && count->question != m_counted))
        return;
    if (!count)
        return enter(Step::Ended, errorLine(count.error()));
    const bool whole = m_counted.range == m_question.range;
    QString text = exactText(*count, whole && m_estimate ? &*m_estimate : nullptr, m_format);
    if (!whole)
        text += u' ' + tr("Counted range: %1.").arg(m_format.range(m_counted.range));
    enter(Step::Ended, text);
}

void ExactDialog::done(int result)
{
    if (m_step == Step::Asking || m_step == Step::Counting)
        Q_EMIT cancelWanted();
    QDialog::done(result);
}

} // namespace tidemark::widgets
