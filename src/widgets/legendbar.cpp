// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/legendbar.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int chipHeight = 22;
constexpr int swatchSize = 10;
constexpr int maxNameWidth = 140;
constexpr int chipGap = 4;

int valueWidth()
{
    return QFontMetrics(Theme::instance().numberFont(-0.5, QFont::DemiBold)).horizontalAdvance(u"88.8 k"_s);
}
} // namespace

LegendChip::LegendChip(int slot, QWidget *parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void LegendChip::setEntry(const QString &name, const QString &value)
{
    if (m_name == name && m_value == value)
        return;
    m_name = name;
    m_value = value;
    setAccessibleName(tr("%1: %2").arg(name, value));
    setToolTip(tr("Show or hide %1").arg(name).toHtmlEscaped());
    update();
}

QSize LegendChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(-0.5));
    const int name = std::min(metrics.horizontalAdvance(m_name) + 1, maxNameWidth);
    return {6 + swatchSize + 6 + name + (m_value.isEmpty() ? 0 : 7 + valueWidth()) + 6, chipHeight};
}

void LegendChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(c.accent) : Qt::NoPen);
        painter.setBrush(c.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRectF swatch(6, (height() - swatchSize) / 2.0, swatchSize, swatchSize);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.seriesColour(m_slot));
        painter.drawRoundedRect(swatch, 2, 2);
        painter.setBrush(theme.seriesTexture(m_slot));
        painter.drawRoundedRect(swatch, 2, 2);
    } else {
        painter.setPen(QPen(c.faint, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    QFont font = theme.font(-0.5);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? c.text : c.faint);
    const int left = 6 + swatchSize + 6;
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, maxNameWidth);
    const int nameWidth = std::min(painter.fontMetrics().horizontalAdvance(m_name) + 1, maxNameWidth);
    painter.drawText(QRect(left, 0, nameWidth + 2, height()), Qt::AlignVCenter, name);
    painter.setFont(theme.numberFont(-0.5, QFont::DemiBold));
    painter.setPen(isChecked() ? c.muted : c.faint);
    painter.drawText(QRect(left + nameWidth + 7, 0, valueWidth() + 4, height()), Qt::AlignVCenter, m_value);
}

void LegendChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT pointedAt(true);
}

void LegendChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT pointedAt(false);
}

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        arrange(width(), true);
        updateGeometry();
    });
}

void LegendBar::setEntries(const std::vector<Entry> &entries)
{
    const bool sameSlots =
        std::equal(entries.begin(), entries.end(), m_chips.begin(), m_chips.end(),
                   [](const Entry &entry, const LegendChip *chip) { return entry.slot == chip->slot(); });
    if (!sameSlots) {
        for (LegendChip *chip : m_chips)
            delete chip;
        m_chips.clear();
        for (const Entry &entry : entries) {
            auto *chip = new LegendChip(entry.slot, this);
            chip->setObjectName(u"legend%1"_s.arg(entry.slot));
            chip->setChecked(!m_hidden.contains(entry.slot));
            const int slot = entry.slot;
            connect(chip, &LegendChip::toggled, this, [this, slot](bool shown) { toggle(slot, shown); });
            connect(chip, &LegendChip::pointedAt, this,
                    [this, slot](bool pointed) { Q_EMIT highlighted(pointed ? slot : -1); });
            m_chips.push_back(chip);
            chip->show();
        }
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_chips[i]->setEntry(entries[i].name, entries[i].value);
    if (!sameSlots) {
        arrange(width(), true);
        updateGeometry();
    }
}

void LegendBar::reset()
{
    m_hidden.clear();
    setEntries({});
    Q_EMIT hiddenChanged(m_hidden);
}

void LegendBar::toggle(int slot, bool shown)
{
    if (shown)
        m_hidden.remove(slot);
    else
        m_hidden.insert(slot);
    Q_EMIT hiddenChanged(m_hidden);
}

int LegendBar::arrange(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    for (LegendChip *chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += chipHeight;
        }
        if (apply)
            chip->setGeometry(x - (x == 0 ? 6 : 0), y, size.width(), size.height());
        x += size.width() + chipGap - (x == 0 ? 6 : 0);
    }
    return y + chipHeight;
}

void LegendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace tidemark::widgets
