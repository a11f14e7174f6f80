// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/paneboard.h"

#include "ui_paneboard.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/tablepane.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int leastLeft = 370; ///< names and three numbers of the countries
constexpr int leastRight = 400;
constexpr int leastChart = 105; ///< axis and labels included
constexpr int roomyChart = 170;
constexpr int leastTable = 180;
constexpr int roomyTable = 300;

template<typename Series>
void addTable(QSplitter *column, const QString &name, const QString &title, std::optional<Dimension> picks)
{
    auto *pane = new TablePane<Series>(title, picks, column);
    pane->setObjectName(name);
    column->addWidget(pane);
}

/// Down one column after the other, in whatever order the panes were made.
void chainTabs(std::initializer_list<const QSplitter *> columns)
{
    QWidget *before = nullptr;
    for (const QSplitter *column : columns) {
        for (QWidget *widget : column->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}
} // namespace

PaneBoard::PaneBoard(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PaneBoard>())
{
    m_ui->setupUi(this);
    addTable<CountryBreakdown>(m_ui->leftColumn, u"countriesPane"_s, tr("Countries"), Dimension::Country);
    chainTabs({m_ui->leftColumn, m_ui->rightColumn});
    const QList<Pane *> panes = findChildren<Pane *>();
    m_panes.assign(panes.begin(), panes.end());
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(40ms);
    connect(&m_repaint, &QTimer::timeout, this, &PaneBoard::renderDirty);
    for (Pane *pane : m_panes) {
        pane->setSeriesSlots(&m_slots);
        connect(pane, &Pane::dirtied, this, [this, pane] {
            m_dirty.insert(pane);
            // Not restarted: a stream of answers must not put the repaint off for ever.
            if (!m_repaint.isActive())
                m_repaint.start();
        });
        connect(pane, &Pane::filterWanted, this, &PaneBoard::filterWanted);
        connect(pane, &Pane::reported, this, &PaneBoard::reported);
        connect(pane, &Pane::retryWanted, this, &PaneBoard::retryWanted);
        connect(pane, &Pane::newestWanted, this, &PaneBoard::newestWanted);
    }
    const QList<TimeChart *> charts = findChildren<TimeChart *>();
    for (TimeChart *chart : charts) {
        connect(chart, &TimeChart::hovered, this,
                [this, chart](const std::optional<Instant> &at) { shareCrosshair(at, chart); });
        connect(chart, &TimeChart::rangePicked, this, &PaneBoard::rangePicked);
        connect(chart, &TimeChart::zoomWanted, this, &PaneBoard::zoomWanted);
        connect(chart, &TimeChart::bucketActivated, this, &PaneBoard::bucketActivated);
    }
    // Below these a chart says nothing any more. What each needs in height it knows itself; the board
    // scrolls.
    m_ui->leftColumn->setMinimumWidth(leastLeft);
    m_ui->rightColumn->setMinimumWidth(leastRight);
    setLeastHeights(leastChart, leastTable);
    m_ui->columns->setStretchFactor(0, 2);
    m_ui->columns->setStretchFactor(1, 3);
    m_ui->columns->setSizes({420, 640});
    m_ui->rightColumn->setSizes({215, 230, 245});
    m_twoColumns = m_ui->columns->saveState();
    connect(m_ui->columns, &QSplitter::splitterMoved, this, [this] {
        if (!m_oneColumn)
            m_twoColumns = m_ui->columns->saveState();
    });
    showPanesOf(m_dataset);
}

PaneBoard::~PaneBoard() = default;

void PaneBoard::clear(Dataset dataset)
{
    showPanesOf(dataset);
    for (Pane *pane : m_panes)
        pane->clear();
}

void PaneBoard::showPanesOf(Dataset dataset)
{
    m_dataset = dataset;
    m_slots.reset(dataset);
    for (Pane *pane : m_panes) {
        pane->setDataset(dataset);
        if (pane->isHidden() == pane->isOf(dataset))
            pane->setVisible(pane->isOf(dataset));
    }
}

void PaneBoard::setLeastHeights(int chartHeight, int tableHeight)
{
    const QList<TimeChart *> charts = findChildren<TimeChart *>();
    for (TimeChart *chart : charts)
        chart->setMinimumHeight(chartHeight);
    for (Pane *pane : m_panes) {
        if (pane->timeChart() == nullptr)
            pane->setMinimumHeight(tableHeight);
    }
}

void PaneBoard::clearNumbers()
{
    for (Pane *pane : m_panes)
        pane->clear();
}

void PaneBoard::clearHistory()
{
    for (Pane *pane : m_panes) {
        if (pane != m_ui->livePane)
            pane->clear();
    }
}

void PaneBoard::setZone(const QTimeZone &zone)
{
    for (Pane *pane : m_panes)
        pane->setFormatter(Formatter(QLocale(), zone), zone.id());
}

void PaneBoard::setTenant(const Tenant &tenant)
{
    for (Pane *pane : m_panes)
        pane->setTenant(tenant);
}

void PaneBoard::setComparison(Comparison comparison)
{
    for (Pane *pane : m_panes)
        pane->setComparison(comparison);
}

void PaneBoard::showLive(const LiveAnswer &answer, const Taken &taken)
{
    for (Pane *pane : m_panes)
        pane->take(answer, taken);
}

void PaneBoard::showHistory(const HistoryAnswer &answer, const Taken &taken)
{
    for (Pane *pane : m_panes)
        pane->take(answer, taken);
}

void PaneBoard::setOffline(bool offline)
{
    for (Pane *pane : m_panes)
        pane->setOffline(offline);
}

void PaneBoard::setIdle(bool idle, const std::optional<Error> &why)
{
    for (Pane *pane : m_panes)
        pane->setIdle(idle, why);
}

void PaneBoard::renderDirty()
{
    const QSet<Pane *> dirty = std::exchange(m_dirty, {});
    for (Pane *pane : m_panes) {
        if (dirty.contains(pane))
            pane->render();
    }
    Q_EMIT rendered();
}

void PaneBoard::tick()
{
    for (Pane *pane : m_panes)
        pane->tick();
}

std::vector<Pane *> PaneBoard::shownPanes() const
{
    std::vector<Pane *> shown;
    std::copy_if(m_panes.begin(), m_panes.end(), std::back_inserter(shown),
                 [this](const Pane *pane) { return pane->isOf(m_dataset); });
    return shown;
}

std::vector<std::pair<QList<QKeySequence>, QString>> PaneBoard::chartKeys()
{
    std::vector<std::pair<QList<QKeySequence>, QString>> keys;
    for (const TimeChart::Key &key : TimeChart::keys())
        keys.emplace_back(key.keys, key.what);
    return keys;
}

bool PaneBoard::isSettled() const
{
    const std::vector<Pane *> shown = shownPanes();
    return m_dirty.isEmpty() &&
           std::all_of(shown.begin(), shown.end(), [](const Pane *pane) { return pane->isSettled(); });
}

QString PaneBoard::ages() const
{
    // All answers over the range come in one pipeline; the oldest of them speaks for all.
    std::optional<Milliseconds> history;
    for (const Pane *pane : shownPanes()) {
        if (pane != m_ui->livePane && pane->taken())
            history = std::max(history.value_or(Milliseconds(0)), pane->taken()->age());
    }
    const Formatter format;
    QStringList parts;
    if (const std::optional<Taken> &live = m_ui->livePane->taken())
        parts << tr("live %1").arg(format.age(live->age()));
    if (history)
        parts << tr("range %1").arg(format.age(*history));
    return parts.join(u" · "_s);
}

void PaneBoard::shareCrosshair(const std::optional<Instant> &at, QObject *from)
{
    const QList<TimeChart *> charts = findChildren<TimeChart *>();
    const auto isLive = [this](const QObject *chart) { return m_ui->livePane->timeChart() == chart; };
    if (!isLive(from))
        m_crosshair = at;
    for (TimeChart *chart : charts) {
        // Five minutes are less than a bucket elsewhere: the live pane has a crosshair of its own.
        if (isLive(chart) == isLive(from))
            chart->setCrosshair(at);
    }
}

QSize PaneBoard::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int least = std::max(leastLeft, leastRight);
    return {least + margins.left() + margins.right(), layout()->minimumSize().height()};
}

void PaneBoard::layColumns()
{
    const QMargins margins = layout()->contentsMargins();
    const int two = leastLeft + m_ui->columns->handleWidth() + leastRight + margins.left() + margins.right();
    const bool oneColumn = width() < two;
    if (oneColumn == m_oneColumn)
        return;
    m_oneColumn = oneColumn;
    // One above the other they scroll anyway: then each has room to be read.
    setLeastHeights(oneColumn ? roomyChart : leastChart, oneColumn ? roomyTable : leastTable);
    // The direction first: restoreState() would hold the widths against least heights.
    m_ui->columns->setOrientation(oneColumn ? Qt::Vertical : Qt::Horizontal);
    if (!oneColumn)
        m_ui->columns->restoreState(m_twoColumns);
}

void PaneBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layColumns();
}

QByteArray PaneBoard::saveSplitters() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (m_oneColumn ? m_twoColumns : m_ui->columns->saveState()) << m_ui->leftColumn->saveState()
           << m_ui->rightColumn->saveState();
    return state;
}

void PaneBoard::restoreSplitters(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    QByteArray left;
    QByteArray right;
    stream >> columns >> left >> right;
    if (stream.status() != QDataStream::Ok)
        return;
    m_twoColumns = columns;
    if (!m_oneColumn)
        m_ui->columns->restoreState(columns);
    m_ui->leftColumn->restoreState(left);
    m_ui->rightColumn->restoreState(right);
}

} // namespace tidemark::widgets
