// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/moverscard.h"

#include "models/formatter.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int moverHeight = 24;

/// Shows as much of the name as there is room for.
class NameButton final : public QPushButton
{
public:
    NameButton(const QString &name, QWidget *parent)
        : QPushButton(parent)
        , m_name(name)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        QString text = fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(0, width() - 12));
        setText(text.replace(u'&', u"&&"_s)); // or it would be a shortcut's
    }

private:
    QString m_name;
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}
} // namespace

MoversCard::MoversCard(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(title, this))
    , m_rule(new ElidedLabel(this))
    , m_grid(new QGridLayout)
    , m_instead(plainLabel({}, this))
{
    setObjectName(name);
    setProperty("card", true);
    setAccessibleName(title);
    setStyled(m_title, "role", u"title"_s);
    setStyled(m_rule, "role", u"muted"_s);
    setStyled(m_instead, "role", u"muted"_s);
    m_instead->setObjectName(u"instead"_s);
    m_instead->setWordWrap(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 8, 10, 8);
    outer->setSpacing(2);
    outer->addWidget(m_title);
    outer->addWidget(m_rule);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    outer->addLayout(m_grid);
    outer->addWidget(m_instead);
    outer->addStretch(1);
    setMinimumHeight(m_title->sizeHint().height() + m_rule->sizeHint().height() +
                     int(mostLines) * moverHeight + 26);
    const auto restyle = [this] { m_rule->setFont(Theme::instance().font(-0.75)); };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
}

void MoversCard::setRule(const QString &rule)
{
    m_rule->setText(rule);
}

void MoversCard::setLines(const std::vector<Line> &lines, const QString &instead)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
        const Line &line = lines[i];
        auto *button = new NameButton(tenantText(line.tenant), this);
        button->setObjectName(u"mover-%1"_s.arg(i));
        button->setProperty("kind", u"line"_s);
        button->setFixedHeight(moverHeight);
        button->setToolTip(line.tip.toHtmlEscaped());
        button->setAccessibleName(u"%1, %2 %3"_s.arg(tenantText(line.tenant), line.number, line.note));
        connect(button, &QPushButton::clicked, this, [this, tenant = line.tenant] { Q_EMIT picked(tenant); });
        QLabel *number = plainLabel(line.number, this);
        number->setFont(Theme::instance().numberFont(-0.25));
        QLabel *note = plainLabel(line.note, this);
        setStyled(note, "role", u"muted"_s);
        note->setFont(Theme::instance().numberFont(-0.5));
        for (QLabel *label : {number, note})
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(button, int(i), 0);
        m_grid->addWidget(number, int(i), 1);
        m_grid->addWidget(note, int(i), 2);
    }
    m_instead->setText(instead);
    m_instead->setVisible(lines.empty());
}

void MoversCard::setStale(bool stale)
{
    setStyled(this, "state", stale ? u"stale"_s : QString());
}

} // namespace tidemark::widgets
