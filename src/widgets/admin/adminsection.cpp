// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/adminsection.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

QVBoxLayout *sectionLayout(QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(8);
    return layout;
}

QLabel *stateLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setStyled(label, "role", u"muted"_s);
    return label;
}

} // namespace tidemark::widgets
