// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/legendbar.h"

#include "models/formatter.h"
#include "widgets/ownaccessible.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

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
constexpr int arrowWidth = 18;
constexpr std::size_t mostParts = 30; ///< in the menu
constexpr int chipInset = 6;          ///< of swatch and text from the frame that shows under the pointer

/// Of the widest usual total, in the words and with the decimal point of the language. Digits are of one
/// width, but some stand a little wider beside a comma.
int usualValueWidth()
{
    const QFontMetrics metrics(Theme::instance().numberFont(-0.5, QFont::DemiBold));
    int widest = 0;
    for (const double sample : {888.0, 8'880.0, 88'800.0, 888'000.0, 8'880'000.0, 88'800'000.0})
        widest = std::max(widest, metrics.horizontalAdvance(Formatter().compact(sample)));
    return widest + 2;
}
} // namespace

LegendChip::LegendChip(int slot, QWidget *parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    installOwnAccessible();
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void LegendChip::setEntry(const QString &name, const QString &value)
{
    if (m_name == name && m_value == value)
        return;
    const QSize before = sizeHint();
    m_name = name;
    m_value = value;
    const QFontMetrics metrics(Theme::instance().numberFont(-0.5, QFont::DemiBold));
    m_valueWidth = std::max({m_valueWidth, usualValueWidth(), metrics.horizontalAdvance(value)});
    setAccessibleName(tr("%1: %2").arg(name, value));
    setToolTip(tr("Show or hide %1. Ctrl+click: filter all panes by it.").arg(name).toHtmlEscaped());
    update();
    if (sizeHint() != before)
        updateGeometry();
}

void LegendChip::setParts(const Parts &parts)
{
    const bool changesWidth = m_parts.empty() != parts.empty();
    m_parts = parts;
    if (!parts.empty())
        setToolTip(tr("Show or hide %1. The arrow lists what it holds.").arg(m_name).toHtmlEscaped());
    if (changesWidth)
        updateGeometry();
    update();
}

void LegendChip::openParts()
{
    if (m_parts.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"partsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("%n type(s) in “%1”", nullptr, int(m_parts.size())).arg(m_name));
    for (std::size_t i = 0; i < std::min(mostParts, m_parts.size()); ++i) {
        QString name = m_parts[i].first;
        menu->addAction(name.replace(u'&', u"&&"_s).replace(u'\t', u' ') + u'\t' + m_parts[i].second);
    }
    if (m_parts.size() > mostParts)
        menu->addAction(tr("and %n more", nullptr, int(m_parts.size() - mostParts)))->setEnabled(false);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void LegendChip::mousePressEvent(QMouseEvent *event)
{
    const QRect arrow =
        QStyle::visualRect(layoutDirection(), rect(), QRect(arrowLeft(), 0, arrowWidth, height()));
    if (!m_parts.empty() && event->button() == Qt::LeftButton && arrow.contains(event->position().toPoint()))
        openParts();
    else
        QAbstractButton::mousePressEvent(event);
}

int LegendChip::nameWidth() const
{
    const QFontMetrics metrics(Theme::instance().font(-0.5));
    return std::min(metrics.horizontalAdvance(m_name) + 1, maxNameWidth);
}

int LegendChip::arrowLeft() const
{
    return chipInset + swatchSize + 6 + nameWidth() + (m_value.isEmpty() ? 0 : 7 + m_valueWidth);
}

QSize LegendChip::sizeHint() const
{
    return {arrowLeft() + (m_parts.empty() ? chipInset : arrowWidth), chipHeight};
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
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRectF swatch = placed({chipInset, (height() - swatchSize) / 2, swatchSize, swatchSize});
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
    const int left = chipInset + swatchSize + 6;
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, maxNameWidth);
    const int nameWidth = std::min(painter.fontMetrics().horizontalAdvance(m_name) + 1, maxNameWidth);
    painter.drawText(placed({left, 0, nameWidth + 2, height()}), Qt::AlignVCenter, name);
    painter.setFont(theme.numberFont(-0.5, QFont::DemiBold));
    painter.setPen(isChecked() ? c.muted : c.faint);
    painter.drawText(placed({left + nameWidth + 7, 0, m_valueWidth + 4, height()}), Qt::AlignVCenter,
                     m_value);
    if (!m_parts.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.muted);
        const QPointF tip(QRectF(placed({arrowLeft(), 0, arrowWidth, height()})).center() + QPointF(0, 2));
        painter.drawPolygon(QPolygonF{{tip - QPointF(4, 4), tip + QPointF(4, -4), tip}});
    }
}

void LegendChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        setDown(false);
        if (rect().contains(event->position().toPoint()))
            Q_EMIT picked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void LegendChip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT picked();
    else if (event->key() == Qt::Key_Down && !m_parts.empty())
        openParts();
    else
        QAbstractButton::keyPressEvent(event);
}

void LegendChip::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_parts.empty()) {
        openParts();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Filter all panes by “%1”").arg(m_name), this, &LegendChip::picked);
    menu->addAction(isChecked() ? tr("Hide in this chart") : tr("Show in this chart"), this,
                    &LegendChip::click);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(rect().bottomLeft()));
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
    : FlowRow(parent)
{
    setSpacing(chipGap, chipInset);
    connect(&Theme::instance(), &Theme::changed, this, &LegendBar::arrange);
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
            connect(chip, &LegendChip::picked, this, [this, slot] { Q_EMIT picked(slot); });
            connect(chip, &LegendChip::pointedAt, this,
                    [this, slot](bool pointed) { Q_EMIT highlighted(pointed ? slot : -1); });
            m_chips.push_back(chip);
            chip->show();
        }
        chainTabs();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_chips[i]->setEntry(entries[i].name, entries[i].value);
        m_chips[i]->setParts(entries[i].parts);
    }
    if (!sameSlots)
        arrange();
}

// Switches come and go with the data; Qt puts new ones behind all that the window has.
void LegendBar::chainTabs()
{
    if (!m_next)
        return;
    // Only what Tab stops at can be what it comes from.
    QWidget *before = m_next->previousInFocusChain();
    while (before != m_next &&
           ((before->focusPolicy() & Qt::TabFocus) == 0 || before->parentWidget() == this))
        before = before->previousInFocusChain();
    for (LegendChip *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
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

void LegendBar::hideSlots(const QSet<int> &hiddenSlots)
{
    m_hidden = hiddenSlots;
    for (LegendChip *chip : m_chips)
        chip->setChecked(!m_hidden.contains(chip->slot()));
    Q_EMIT hiddenChanged(m_hidden);
}

std::vector<LegendBar::Entry> LegendBar::shownEntries() const
{
    std::vector<Entry> entries;
    for (const LegendChip *chip : m_chips)
        if (!m_hidden.contains(chip->slot()))
            entries.push_back({chip->slot(), chip->name(), chip->value(), chip->parts()});
    return entries;
}

int LegendBar::widest() const
{
    int widest = 0;
    for (const LegendChip *chip : m_chips)
        widest = std::max(widest, chip->sizeHint().width());
    return widest;
}

std::vector<LegendBar::Line> LegendBar::lines(int width) const
{
    std::vector<Line> flowing = FlowRow::lines(width);
    if (flowing.size() < 2)
        return flowing;
    const Line all = items();
    const std::size_t most = std::size_t(std::max(1, (width + hang() + gap()) / (widest() + gap())));
    const std::size_t lines = (all.size() + most - 1) / most;
    const std::size_t columns = (all.size() + lines - 1) / lines;
    std::vector<Line> gridded;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % columns == 0)
            gridded.emplace_back();
        gridded.back().push_back(all[i]);
    }
    return gridded;
}

std::vector<int> LegendBar::widths(const Line &line, int width) const
{
    if (line.size() == m_chips.size())
        return FlowRow::widths(line, width);
    return std::vector<int>(line.size(), std::min(widest(), width + hang()));
}

int LegendBar::heightForWidth(int width) const
{
    return std::max(chipHeight, FlowRow::heightForWidth(width));
}

} // namespace tidemark::widgets
