// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/filterbar.h"

#include "models/filtertext.h"
#include "widgets/filterchip.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QToolButton>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

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
