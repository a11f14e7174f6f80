// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_paneboard.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/paneboard.h"
#include "widgets/panes/tablepane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

// Where the panes stand.

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int boardGap = 12;    ///< px, around the panes
constexpr int leastTable = 370; ///< px: names and three numbers of the countries
constexpr int leastChart = 290;
constexpr int leastTableHeight = 180;
constexpr int mainShare = 3; ///< of the height, beside otherShare of every other row
constexpr int otherShare = 2;
} // namespace

void PaneBoard::resetLayout()
{
    m_layout = {.order = {u"trendPane"_s, u"countriesPane"_s, u"uniquesPane"_s, u"requestsPane"_s,
                          u"latencyPane"_s, u"statusesPane"_s},
                .closed = {},
                .first = u"trendPane"_s,
                .sizes = {},
                .maximized = m_layout.maximized,
                .axes = m_layout.axes,
                .hiddenKinds = m_layout.hiddenKinds};
    for (const Pane *pane : m_panes) {
        if (pane != m_ui->livePane && !m_layout.order.contains(pane->objectName()))
            m_layout.order << pane->objectName();
    }
    m_arranged.clear();
    arranged();
}

Pane *PaneBoard::named(const QString &name) const
{
    const auto pane = std::ranges::find(m_panes, name, &Pane::objectName);
    return pane == m_panes.end() ? nullptr : *pane;
}

QStringList PaneBoard::present() const
{
    QStringList names;
    for (const Pane *pane : shownPanes())
        names << pane->objectName();
    return names;
}

QString PaneBoard::mainPane() const
{
    return m_layout.mainOf(present());
}

BoardRows PaneBoard::wantedRows() const
{
    if (m_maximized)
        return {{m_maximized->objectName()}};
    const QMargins margins = m_ui->boardLayout->contentsMargins();
    // The room for the scroll bar is left out always: it must not bring about itself.
    const int bar = m_ui->panesArea->verticalScrollBar()->sizeHint().width();
    const int width = this->width() - margins.left() - margins.right() - bar;
    return m_layout.rows(present(), width, m_ui->rows->handleWidth(),
                         [this](const QString &name) { return named(name)->minimumWidth(); });
}

void PaneBoard::arrange()
{
    for (Pane *pane : m_panes) {
        const int least = pane->timeChart() == nullptr ? leastTable : leastChart;
        pane->setMinimumWidth(pane == m_ui->livePane ? 0 : std::max(least, pane->leastWidth()));
        if (pane->timeChart() == nullptr)
            pane->setMinimumHeight(leastTableHeight);
    }
    const bool liveOnly = m_maximized == m_ui->livePane;
    m_ui->livePane->setVisible(true);
    m_ui->panesArea->setVisible(!liveOnly);
    m_ui->outer->setStretch(0, liveOnly ? 1 : 0);
    fitBand();
    m_ui->headline->setVisible(!m_maximized);
    const BoardRows rows = liveOnly ? m_arranged : wantedRows();
    if (rows != m_arranged)
        fill(rows);
    const QStringList shown = namesIn(rows);
    const QString first = mainPane();
    const qsizetype others = shown.size() - 1;
    const bool canClose = std::ranges::count(entries(), true, &Entry::shown) > 1;
    for (Pane *pane : m_panes) {
        const QString name = pane->objectName();
        const bool isMain = name == first;
        const qsizetype at = shown.indexOf(name); // the main one stands first
        pane->setPlaces({.mainPlace = !isMain && pane != m_ui->livePane,
                         .earlier = !m_maximized && !isMain && at > 1,
                         .later = !m_maximized && !isMain && at > 0 && at < others,
                         .close = pane != m_ui->livePane && canClose});
        pane->setMaximized(pane == m_maximized);
    }
}

/// It ends where the panes below it do, whether these scroll or not.
void PaneBoard::fitBand()
{
    const QScrollBar *bar = m_ui->panesArea->verticalScrollBar();
    const bool liveOnly = m_maximized == m_ui->livePane;
    const bool scrolls = !liveOnly && bar->maximum() > 0;
    m_ui->bandLayout->setContentsMargins(
        boardGap, boardGap, boardGap + (scrolls ? bar->sizeHint().width() : 0), liveOnly ? boardGap : 0);
}

QSplitter *PaneBoard::row(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *splitter = new QSplitter(Qt::Horizontal, m_ui->rows);
        splitter->setObjectName(u"row%1"_s.arg(m_rows.size()));
        splitter->setHandleWidth(m_ui->rows->handleWidth());
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &PaneBoard::noteSizes);
        m_rows.push_back(splitter);
    }
    return m_rows[index];
}

void PaneBoard::fill(const BoardRows &rows)
{
    m_arranged = rows;
    QWidget *focus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    m_ui->rows->setUpdatesEnabled(false);
    const QStringList shown = namesIn(rows);
    for (Pane *pane : m_panes) {
        if (pane != m_ui->livePane && !shown.contains(pane->objectName()))
            pane->hide();
    }
    for (std::size_t i = 0; i < std::size_t(rows.size()); ++i) {
        QSplitter *splitter = row(i);
        const QStringList &names = rows.at(qsizetype(i));
        for (qsizetype at = 0; at < names.size(); ++at) {
            Pane *pane = named(names.at(at));
            splitter->insertWidget(int(at), pane);
            pane->show();
        }
        splitter->show();
    }
    for (std::size_t i = std::size_t(rows.size()); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    setSizes(rows);
    m_ui->rows->setUpdatesEnabled(true);
    chainTabs();
    if (focus && focus->isVisibleTo(this))
        focus->setFocus(Qt::OtherFocusReason);
}

void PaneBoard::setSizes(const BoardRows &rows)
{
    const QList<QList<int>> kept = m_layout.sizes.value(rowsKey(rows));
    const bool isWhole = kept.size() == rows.size() + 1;
    QList<int> heights;
    // Of the rows' splitter all children count, the hidden ones, too.
    for (int i = 0; i < m_ui->rows->count(); ++i) {
        const auto at = std::ranges::find(m_rows, m_ui->rows->widget(i)) - m_rows.begin();
        const bool isShown = at < rows.size();
        heights << (!isShown                              ? 0
                    : isWhole && at < kept.front().size() ? kept.front().at(at)
                                                          : (at == 0 ? mainShare : otherShare) * 1000);
        m_ui->rows->setStretchFactor(i, at == 0 ? mainShare : otherShare);
    }
    m_ui->rows->setSizes(heights);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QSplitter *splitter = row(std::size_t(i));
        QList<int> widths = isWhole ? kept.at(i + 1) : QList<int>();
        for (qsizetype at = widths.size(); at < rows.at(i).size(); ++at)
            widths << named(rows.at(i).at(at))->minimumWidth();
        splitter->setSizes(widths);
        // What a row gains or loses in width is shared out by what each needs at least.
        for (int at = 0; at < int(rows.at(i).size()); ++at)
            splitter->setStretchFactor(at, splitter->widget(at)->minimumWidth());
    }
}

void PaneBoard::noteSizes()
{
    QList<QList<int>> sizes{{}};
    for (std::size_t i = 0; i < std::size_t(m_arranged.size()); ++i) {
        sizes.front() << m_rows.at(i)->height();
        sizes << m_rows.at(i)->sizes().mid(0, m_arranged.at(qsizetype(i)).size());
    }
    m_layout.sizes.insert(rowsKey(m_arranged), sizes);
    Q_EMIT layoutChanged();
}

/// Down the window: the band, the numbers, then one row after the other, in whatever order they were made.
void PaneBoard::chainTabs()
{
    std::vector<QWidget *> parts{m_ui->livePane, m_ui->headline};
    for (const QString &name : namesIn(m_arranged))
        parts.push_back(named(name));
    QWidget *before = nullptr;
    for (const QWidget *part : parts) {
        for (QWidget *widget : part->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

void PaneBoard::arranged()
{
    arrange();
    showHeadline();
    Q_EMIT layoutChanged();
}

std::vector<PaneBoard::Entry> PaneBoard::entries() const
{
    std::vector<Entry> entries;
    const QStringList there = present();
    const QStringList shown = m_layout.shown(there);
    for (const QString &name : m_layout.order) {
        if (there.contains(name))
            entries.push_back({name, named(name)->title(), shown.contains(name)});
    }
    return entries;
}

void PaneBoard::setShown(const QString &name, bool shown)
{
    if (shown)
        m_layout.closed.removeAll(name);
    else if (!m_layout.closed.contains(name))
        m_layout.closed << name;
    arranged();
}

Pane *PaneBoard::currentPane() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *pane = qobject_cast<Pane *>(widget); pane && isAncestorOf(pane))
            return pane;
    }
    return m_maximized ? m_maximized : named(mainPane());
}

void PaneBoard::toggleMaximized(Pane *pane)
{
    m_maximized = m_maximized == pane ? nullptr : pane;
    m_layout.maximized = m_maximized ? m_maximized->objectName() : QString();
    const Pane *maximized = m_maximized;
    const bool isLive = maximized && maximized == m_ui->livePane;
    m_ui->livePane->setBand(!isLive);
    arrange();
    // Where the keys go on: Escape brings the others back.
    if (maximized && !maximized->isAncestorOf(QApplication::focusWidget())) {
        if (TimeChart *chart = maximized->timeChart())
            chart->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT layoutChanged();
}

void PaneBoard::move(Pane *pane, int by)
{
    if (!m_maximized && m_layout.move(pane->objectName(), by, present()))
        arranged();
}

void PaneBoard::close(Pane *pane)
{
    if (pane == m_maximized)
        toggleMaximized(pane);
    if (pane != m_ui->livePane && namesIn(m_arranged).size() > 1)
        setShown(pane->objectName(), false);
}

void PaneBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_maximized)
        toggleMaximized(m_maximized);
    else
        QWidget::keyPressEvent(event);
}

QSize PaneBoard::minimumSizeHint() const
{
    const QMargins margins = m_ui->boardLayout->contentsMargins();
    int least = leastTable;
    for (const Pane *pane : m_panes)
        least = std::max(least, pane->minimumWidth());
    return {least + margins.left() + margins.right(), m_ui->livePane->minimumSizeHint().height() + 120};
}

void PaneBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QByteArray PaneBoard::saveLayout() const
{
    return m_layout.save();
}

QByteArray PaneBoard::shownLayout() const
{
    BoardLayout shown = m_layout;
    const QString key = rowsKey(m_arranged);
    shown.sizes = {};
    if (m_layout.sizes.contains(key))
        shown.sizes.insert(key, m_layout.sizes.value(key));
    return shown.save();
}

void PaneBoard::restoreLayout(const QByteArray &state)
{
    if (m_maximized)
        toggleMaximized(m_maximized);
    resetLayout();
    m_layout.restore(state);
    for (Pane *pane : m_panes) {
        if (pane->timeChart())
            pane->setAxis(m_layout.axes.value(pane->objectName(), pane->usualAxis()));
    }
    showAnnotations();
    m_arranged.clear();
    arranged();
    if (Pane *pane = named(m_layout.maximized); pane && pane->isOf(m_dataset))
        toggleMaximized(pane);
}

} // namespace tidemark::widgets
