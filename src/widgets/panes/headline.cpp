// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/headline.h"

#include "widgets/figure.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

Headline::Headline(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(2);
    setAccessibleName(tr("Numbers of the range"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool Headline::setKeys(const std::vector<Entry> &entries)
{
    const auto isThere = [](const Entry &entry, const Tile &tile) { return entry.number.key == tile.key; };
    if (std::ranges::equal(entries, m_tiles, isThere))
        return false;
    for (const Tile &tile : m_tiles)
        delete tile.figure;
    m_tiles.clear();
    for (const Entry &entry : entries) {
        const QString key = entry.number.key;
        auto *figure = new Figure(this);
        figure->setObjectName(u"headline-"_s + key);
        figure->setSelectable(true);
        layout()->addWidget(figure);
        static_cast<QHBoxLayout *>(layout())->setStretchFactor(figure, 1);
        connect(figure, &Figure::picked, this, [this, key] { Q_EMIT picked(key); });
        m_tiles.push_back({key, figure});
        figure->show();
    }
    return true;
}

bool Headline::setEntries(const std::vector<Entry> &entries)
{
    const bool others = setKeys(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const HeadlineNumber &number = entries[i].number;
        Figure *figure = m_tiles[i].figure;
        figure->setCaption(number.caption);
        figure->setValue(number.value, number.note,
                         number.isBad ? Figure::Tone::Danger : Figure::Tone::Plain);
        figure->setTrace(number.trace, number.ended, number.slot, number.traceText);
        figure->setStale(entries[i].stale);
        figure->setToolTip(number.tip.toHtmlEscaped());
    }
    showTraces();
    return others;
}

void Headline::showTraces()
{
    const bool all =
        std::ranges::all_of(m_tiles, [](const Tile &tile) { return tile.figure->hasRoomForTrace(); });
    for (const Tile &tile : m_tiles)
        tile.figure->setTraceShown(all);
}

void Headline::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showTraces();
}

void Headline::setPicked(const QString &key)
{
    for (const Tile &tile : m_tiles)
        tile.figure->setSelected(tile.key == key);
}

} // namespace tidemark::widgets
