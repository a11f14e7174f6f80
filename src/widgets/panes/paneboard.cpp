// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/paneboard.h"

#include "ui_paneboard.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/tablepane.h"

#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
template<typename Series>
void addTable(QWidget *parent, const QString &name, const QString &title, std::optional<Dimension> picks)
{
    auto *pane = new TablePane<Series>(title, picks, parent);
    pane->setObjectName(name);
}
} // namespace

PaneBoard::PaneBoard(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PaneBoard>())
{
    m_ui->setupUi(this);
    addTable<CountryBreakdown>(m_ui->rows, u"countriesPane"_s, tr("Countries"), Dimension::Country);
    addTable<StatusBreakdown>(m_ui->rows, u"statusesPane"_s, tr("Status codes"), std::nullopt);
    const QList<Pane *> panes = findChildren<Pane *>();
    m_panes.assign(panes.begin(), panes.end());
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(40ms);
    connect(&m_repaint, &QTimer::timeout, this, &PaneBoard::renderDirty);
    for (Pane *pane : m_panes)
        wirePane(pane);
    const QList<TimeChart *> charts = findChildren<TimeChart *>();
    for (TimeChart *chart : charts)
        wireChart(chart);
    m_ui->livePane->setBand(true);
    connect(m_ui->headline, &Headline::picked, this, &PaneBoard::pickHeadline);
    connect(m_ui->rows, &QSplitter::splitterMoved, this, &PaneBoard::noteSizes);
    connect(m_ui->panesArea->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PaneBoard::fitBand);
    resetLayout();
    showPanesOf(m_dataset);
}

PaneBoard::~PaneBoard() = default;

void PaneBoard::wirePane(Pane *pane)
{
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
    connect(pane, &Pane::makingWanted, this, [this, pane] { Q_EMIT makingWanted(pane); });
    connect(pane, &Pane::exactWanted, this, &PaneBoard::exactWanted);
    connect(pane, &Pane::maximizeWanted, this, [this, pane] { toggleMaximized(pane); });
    connect(pane, &Pane::moveWanted, this, [this, pane](int by) { move(pane, by); });
    if (pane->timeChart()) {
        pane->setAxis(pane->usualAxis());
        connect(pane, &Pane::axisPicked, this, [this, pane](const AxisChoice &axis) {
            m_layout.axes.insert(pane->objectName(), axis);
            Q_EMIT layoutChanged();
        });
    }
    connect(pane, &Pane::noteWanted, this, &PaneBoard::noteWanted);
    connect(pane, &Pane::annotationsWanted, this, &PaneBoard::annotationsWanted);
    connect(pane, &Pane::annotationKindPicked, this, [this](const QString &kind, bool shown) {
        m_layout.hiddenKinds.removeAll(kind);
        if (!shown)
            m_layout.hiddenKinds << kind;
        showAnnotations();
        Q_EMIT layoutChanged();
    });
    connect(pane, &Pane::closeWanted, this, [this, pane] { close(pane); });
    connect(pane, &Pane::mainPlaceWanted, this, [this, pane] {
        m_layout.first = pane->objectName();
        arranged();
    });
}

void PaneBoard::wireChart(TimeChart *chart)
{
    connect(chart, &TimeChart::hovered, this,
            [this, chart](const std::optional<Instant> &at) { shareCrosshair(at, chart); });
    connect(chart, &TimeChart::rangePicked, this, &PaneBoard::rangePicked);
    connect(chart, &TimeChart::zoomWanted, this, &PaneBoard::zoomWanted);
    connect(chart, &TimeChart::rowsWanted, this, &PaneBoard::rowsWanted);
    connect(chart, &TimeChart::noteWanted, this, &PaneBoard::noteWanted);
}

void PaneBoard::clear(Dataset dataset)
{
    showPanesOf(dataset);
    for (Pane *pane : m_panes)
        pane->clear();
    showHeadline();
}

void PaneBoard::showPanesOf(Dataset dataset)
{
    m_dataset = dataset;
    m_slots.reset(dataset);
    for (Pane *pane : m_panes)
        pane->setDataset(dataset);
    if (m_maximized && !m_maximized->isOf(dataset))
        toggleMaximized(m_maximized);
    arrange();
    showHeadline();
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
    showHeadline();
}

void PaneBoard::setZone(const QTimeZone &zone)
{
    m_format = Formatter(QLocale(), zone);
    for (Pane *pane : m_panes)
        pane->setFormatter(m_format, zone.id());
    showAnnotations();
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

void PaneBoard::showExact(const ExactCount &count)
{
    m_ui->uniquesPane->showExact(count);
}

Shared<UniqueSeries> PaneBoard::uniques() const
{
    return m_ui->uniquesPane->series();
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
    showHeadline();
    Q_EMIT rendered();
}

std::vector<Headline::Entry> PaneBoard::headlineEntries() const
{
    std::vector<Headline::Entry> entries;
    for (const Pane *pane : shownPanes()) {
        for (HeadlineNumber &number : pane->headlines())
            entries.push_back({std::move(number), pane->isStale()});
    }
    // Whatever order the panes are in, these stand still.
    static const QStringList order{u"total"_s, u"rate"_s, u"uniques"_s, u"errors"_s, u"traffic"_s, u"p95"_s};
    std::ranges::stable_sort(entries, {},
                             [](const Headline::Entry &e) { return order.indexOf(e.number.key); });
    return entries;
}

void PaneBoard::showHeadline()
{
    const std::vector<Headline::Entry> entries = headlineEntries();
    if (m_ui->headline->setEntries(entries))
        chainTabs();
    const Pane *shown = named(mainPane());
    m_ui->headline->setPicked(shown ? shown->pickedHeadline() : QString());
}

void PaneBoard::pickHeadline(const QString &key)
{
    for (Pane *pane : shownPanes()) {
        const std::vector<HeadlineNumber> numbers = pane->headlines();
        if (std::ranges::find(numbers, key, &HeadlineNumber::key) == numbers.end())
            continue;
        pane->pickHeadline(key);
        m_layout.closed.removeAll(pane->objectName());
        m_layout.first = pane->objectName();
    }
    arranged();
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

} // namespace tidemark::widgets
