// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/saveviewdialog.h"

#include "core/view.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

SaveViewDialog::SaveViewDialog(const QString &suggestion, const QString &what, QStringList taken,
                               QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_edit(new QLineEdit(suggestion, this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Save view"));
    auto *body = new QVBoxLayout(this);
    body->setSpacing(8);
    auto *about = new QLabel(what, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setStyled(about, "role", u"muted"_s);
    auto *caption = new QLabel(tr("&Name"), this);
    caption->setBuddy(m_edit);
    m_edit->setObjectName(u"viewNameEdit"_s);
    m_edit->setMaxLength(int(longestViewName));
    m_edit->selectAll();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setStyled(m_note, "role", u"muted"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    setStyled(m_save, "kind", u"primary"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{about, caption, m_edit, m_note, buttons})
        body->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &SaveViewDialog::showResult);
    setMinimumWidth(400);
    showResult();
}

QString SaveViewDialog::name() const
{
    return viewName(m_edit->text());
}

void SaveViewDialog::showResult()
{
    const bool replaces = m_taken.contains(name());
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(replaces ? tr("Replace") : tr("Save"));
    m_note->setText(replaces ? tr("There is a view of this name. It is replaced.")
                             : tr("It is kept in the sidebar, for this coordinator and login."));
}

} // namespace tidemark::widgets
