// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/filterbar.h"

#include "models/filtertext.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int chipHeight = 26;
constexpr int inset = 10;
constexpr int crossSize = 8;
constexpr int crossRoom = crossSize + 8;
constexpr int longestValue = 260;
} // namespace

FilterChip::FilterChip(const QString &dimension, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_dimension(dimension)
    , m_value(value)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Remove filter %1 %2").arg(dimension, value));
    setToolTip(tr("Remove this filter: %1 %2").arg(dimension, value).toHtmlEscaped());
}

QString FilterChip::label() const
{
    return tr("%1:", "dimension of a filter, before its value").arg(m_dimension);
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int label = QFontMetrics(theme.font(-0.5)).horizontalAdvance(this->label());
    const int value = QFontMetrics(theme.font(-0.25, QFont::DemiBold)).horizontalAdvance(m_value) + 2;
    return {inset + label + 5 + std::min(value, longestValue) + crossRoom + inset, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? c.accent : underMouse() ? c.muted : c.border, hasFocus() ? 2 : 1));
    painter.setBrush(c.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipHeight / 2.0 - 1,
                            chipHeight / 2.0 - 1);
    int x = inset;
    painter.setFont(theme.font(-0.5));
    painter.setPen(c.muted);
    const int labelWidth = painter.fontMetrics().horizontalAdvance(label());
    painter.drawText(QRect(x, 0, labelWidth + 2, height()), Qt::AlignVCenter, label());
    x += labelWidth + 5;
    painter.setFont(theme.font(-0.25, QFont::DemiBold));
    painter.setPen(c.text);
    const int room = width() - x - crossRoom - inset;
    painter.drawText(QRect(x, 0, room + 2, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideRight, room));
    const double left = width() - inset - crossSize;
    const double top = (height() - crossSize) / 2.0;
    painter.setPen(QPen(underMouse() || hasFocus() ? c.text : c.muted, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, top), QPointF(left + crossSize, top + crossSize));
    painter.drawLine(QPointF(left + crossSize, top), QPointF(left, top + crossSize));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FilterBar::FilterBar(QWidget *parent)
    : FlowRow(parent)
    , m_caption(new QLabel(tr("Filter"), this))
    , m_split(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    setSpacing(6);
    setStyled(m_caption, "role", u"muted"_s);
    m_split->setObjectName(u"splitButton"_s);
    m_split->setText(tr("Trend by country"));
    m_split->setToolTip(tr("Show each chosen country in the trend, instead of each event type"));
    m_split->setCheckable(true);
    connect(m_split, &QToolButton::clicked, this,
            [this](bool checked) { Q_EMIT splitPicked(checked ? Dimension::Country : Dimension::Type); });
    for (QToolButton *button : {m_split, m_clear})
        setStyled(button, "kind", u"small"_s);
    m_clear->setObjectName(u"clearFilterButton"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Remove all filters"));
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::cleared);
    connect(&Theme::instance(), &Theme::changed, this, &FilterBar::arrange);
    hide();
}

void FilterBar::setFilter(const Filter &filter, Dataset dataset)
{
    if (m_filter == filter && m_dataset == dataset)
        return;
    m_filter = filter;
    m_dataset = dataset;
    rebuild();
    announce();
}

void FilterBar::setSplit(Dimension split)
{
    m_split->setChecked(split == Dimension::Country);
}

void FilterBar::rebuild()
{
    // Whoever works with the keys goes on at the chip that took the place.
    std::optional<std::size_t> focused;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = i;
        m_chips[i]->hide();
        m_chips[i]->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    QWidget *before = m_caption;
    for (const Dimension dimension : {Dimension::Type, Dimension::Country}) {
        for (const QString &value : m_filter.valuesOf(dimension)) {
            auto *chip = new FilterChip(dimensionText(dimension, m_dataset),
                                        filterValueText(dimension, value, m_dataset), this);
            chip->setObjectName(u"filterChip_"_s + value);
            connect(chip, &FilterChip::clicked, this,
                    [this, dimension, value] { Q_EMIT removed(dimension, value); });
            chip->show();
            setTabOrder(before, chip);
            before = chip;
            m_chips.push_back(chip);
        }
    }
    // Laid out in the order they were made in: the buttons stay the last. Requests that are chosen by country
    // are always split by it.
    for (QToolButton *button : {m_split, m_clear}) {
        button->setParent(nullptr);
        button->setParent(this);
        setTabOrder(before, button);
        before = button;
    }
    m_split->setVisible(m_dataset == Dataset::Events && !m_filter.countries().isEmpty());
    m_clear->setVisible(m_chips.size() > 1);
    setVisible(!m_chips.empty());
    if (focused && !m_chips.empty())
        m_chips[std::min(*focused, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    arrange();
}

void FilterBar::announce()
{
    setAccessibleName(m_filter.isEmpty() ? tr("No filter: all rows are counted")
                                         : tr("Filter: %1").arg(filterText(m_filter, m_dataset)));
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace tidemark::widgets
