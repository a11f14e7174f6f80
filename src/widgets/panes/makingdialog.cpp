// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/makingdialog.h"

#include "core/errortext.h"
#include "models/psqltext.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QPlainTextEdit *makeText(const QString &name, const QString &title, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setAccessibleName(title);
    text->setProperty("framed", true);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return text;
}
} // namespace

MakingDialog::MakingDialog(const QString &title, const QStringList &facts, Making making, QWidget *parent)
    : QDialog(parent)
    , m_making(std::move(making))
    , m_statement(new QComboBox(this))
    , m_text(makeText(u"statementText"_s, tr("Statement and parameters"), this))
    , m_plan(makeText(u"planText"_s, tr("Plan"), this))
    , m_explain(new QPushButton(tr("Show plan"), this))
{
    setObjectName(u"MakingDialog"_s);
    setWindowTitle(tr("How is this number made?"));
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    setStyled(heading, "role", u"heading"_s);
    auto *about = new QLabel(facts.join(u'\n'), this);
    about->setObjectName(u"factsLabel"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setStyled(about, "role", u"muted"_s);
    m_statement->setObjectName(u"statementBox"_s);
    m_statement->setAccessibleName(tr("Statement"));
    for (const SentStatement &statement : m_making.statements)
        m_statement->addItem(statementTitle(statement));
    m_plan->hide();
    m_explain->setObjectName(u"planButton"_s);
    m_explain->setToolTip(tr("Ask the server how it would run the statement. It is not run."));
    m_explain->setAutoDefault(false);
    auto *copy = new QPushButton(tr("Copy as psql"), this);
    copy->setObjectName(u"copyButton"_s);
    copy->setToolTip(tr("Copy the statement with its parameters, to be pasted into psql"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    actions->addWidget(copy);
    actions->addWidget(m_explain);
    actions->addStretch(1);
    actions->addWidget(close);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 18, 18, 18);
    outer->setSpacing(10);
    outer->addWidget(heading);
    outer->addWidget(about);
    outer->addWidget(m_statement);
    outer->addWidget(m_text, 3);
    outer->addWidget(m_plan, 2);
    outer->addLayout(actions);
    connect(m_statement, &QComboBox::currentIndexChanged, this, &MakingDialog::showStatement);
    connect(m_explain, &QPushButton::clicked, this, &MakingDialog::askPlan);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(psqlText(shown())); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    showStatement();
    resize(860, 620);
}

const SentStatement &MakingDialog::shown() const
{
    return m_making.statements.at(std::size_t(std::max(m_statement->currentIndex(), 0)));
}

void MakingDialog::showStatement()
{
    const QString parameters = parameterText(shown());
    QString text = QString::fromUtf8(shown().sql);
    if (!parameters.isEmpty())
        text += u"\n\n"_s + parameters;
    m_text->setPlainText(text);
    m_plan->hide();
    m_explain->setEnabled(true);
}

void MakingDialog::askPlan()
{
    m_explain->setEnabled(false);
    m_plan->setPlainText(tr("Asking the server…"));
    m_plan->show();
    Q_EMIT planWanted(shown());
}

void MakingDialog::showPlan(const SentStatement &statement, const Result<QStringList> &plan)
{
    if (m_plan->isHidden() || statement != shown())
        return;
    m_plan->setPlainText(plan ? plan->join(u'\n') : errorLine(plan.error()));
    m_explain->setEnabled(true);
}

} // namespace tidemark::widgets
