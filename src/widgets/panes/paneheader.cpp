// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/plaintext.h"
#include "ui_pane.h"
#include "widgets/charts/timechart.h"
#include "widgets/elidedlabel.h"
#include "widgets/panes/pane.h"
#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int roomyHeader = 430;     ///< px; in a narrower one, what the menu has, too, stands there alone
constexpr int leastComparison = 130; ///< px; of shorter words nothing is learned
constexpr int bandHeight = 56;
} // namespace

void Pane::setUpActions()
{
    Theme &theme = Theme::instance();
    theme.setIcon(m_ui->tableButton, u"table"_s);
    theme.setIcon(m_ui->copyButton, u"copy"_s);
    theme.setIcon(m_ui->exportButton, u"export"_s);
    theme.setIcon(m_ui->menuButton, u"more"_s);
    QMenu *exports = makeExportMenu();
    m_ui->exportButton->setMenu(exports);
    setUpMenu(exports);
    connect(m_ui->tableButton, &QToolButton::toggled, this, [this](bool table) {
        Theme::instance().setIcon(m_ui->tableButton, table ? u"chart"_s : u"table"_s);
        m_ui->tableButton->setToolTip(table ? tr("Show as a chart") : tr("Show as a table"));
        m_actions.table->setChecked(table);
        markDirty();
    });
    connect(m_ui->copyButton, &QToolButton::clicked, m_actions.copy, &QAction::trigger);
    connect(m_ui->maximizeButton, &QToolButton::clicked, this, &Pane::maximizeWanted);
    setMaximized(false);
    setPlaces({});
}

void Pane::setUpMenu(QMenu *exports)
{
    auto *menu = new QMenu(m_ui->menuButton);
    const auto add = [this, menu](const char *name, const QString &text, auto &&action) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(QLatin1StringView(name));
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    m_actions.table = add("tableAction", tr("Show as a table"),
                          [this](bool table) { m_ui->tableButton->setChecked(table); });
    m_actions.table->setCheckable(true);
    m_actions.copy = add("copyAction", tr("Copy data"), [this] {
        copyNumbers();
        Q_EMIT reported(tr("Data from “%1” copied to the clipboard.").arg(title()));
    });
    exports->setTitle(tr("Export"));
    m_actions.exports = menu->addMenu(exports);
    m_actions.making = add("makingAction", tr("How is this number made?"), [this] { Q_EMIT makingWanted(); });
    menu->addSeparator();
    m_actions.maximize = add("maximizeAction", tr("Maximize"), [this] { Q_EMIT maximizeWanted(); });
    m_actions.mainPlace =
        add("mainPlaceAction", tr("Show as the main pane"), [this] { Q_EMIT mainPlaceWanted(); });
    m_actions.earlier = add("moveEarlierAction", tr("Move back"), [this] { Q_EMIT moveWanted(-1); });
    m_actions.later = add("moveLaterAction", tr("Move forward"), [this] { Q_EMIT moveWanted(1); });
    menu->addSeparator();
    m_actions.close = add("closeAction", tr("Close"), [this] { Q_EMIT closeWanted(); });
    m_ui->menuButton->setMenu(menu);
}

void Pane::setUpAxisMenu()
{
    QMenu *menu = m_ui->menuButton->menu();
    auto *axis = new QMenu(tr("Axis"), menu);
    axis->setObjectName(u"axisMenu"_s);
    const auto pick = [this] {
        const AxisChoice choice{m_actions.logarithmic->isChecked(), m_actions.cuts->isChecked(),
                                m_actions.complete->isChecked()};
        setAxis(choice);
        Q_EMIT axisPicked(choice);
    };
    const auto add = [&](const char *name, const QString &text) {
        QAction *action = axis->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, pick);
        return action;
    };
    m_actions.linear = add("linearAction", tr("Linear"));
    m_actions.logarithmic = add("logarithmicAction", tr("Logarithmic"));
    auto *scales = new QActionGroup(axis);
    scales->addAction(m_actions.linear);
    scales->addAction(m_actions.logarithmic);
    axis->addSeparator();
    m_actions.cuts = add("cutsAction", tr("Cut off outliers"));
    m_actions.complete = add("completeAction", tr("Complete buckets only"));
    menu->insertMenu(m_actions.maximize, axis);
    menu->insertSeparator(m_actions.maximize);
}

void Pane::setAxis(const AxisChoice &axis)
{
    if (!m_actions.linear)
        setUpAxisMenu();
    m_actions.linear->setChecked(!axis.isLogarithmic);
    m_actions.logarithmic->setChecked(axis.isLogarithmic);
    m_actions.cuts->setChecked(axis.cutsOutliers);
    m_actions.cuts->setEnabled(!axis.isLogarithmic);
    m_actions.complete->setChecked(axis.onlyComplete);
    timeChart()->setAxis(axis);
}

void Pane::setPlaces(const Places &places)
{
    m_actions.mainPlace->setVisible(places.mainPlace);
    const bool isMain = !places.mainPlace && !m_band;
    if (std::exchange(m_main, isMain) != isMain)
        markDirty();
    m_actions.earlier->setEnabled(places.earlier);
    m_actions.later->setEnabled(places.later);
    m_actions.close->setEnabled(places.close);
}

void Pane::setMaximized(bool maximized)
{
    m_maximized = maximized;
    const QString text = maximized ? tr("Restore") : tr("Maximize");
    m_actions.maximize->setText(text);
    m_ui->maximizeButton->setToolTip(text + u" (Ctrl+M)"_s);
    m_ui->maximizeButton->setAccessibleName(u"%1: %2"_s.arg(title(), text));
    Theme::instance().setIcon(m_ui->maximizeButton, maximized ? u"restore"_s : u"maximize"_s);
    fitHeader();
}

void Pane::setBand(bool band)
{
    m_band = band;
    const auto direction = band ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_ui->outer->setDirection(direction);
    m_ui->stateLayout->setDirection(direction);
    m_ui->outer->setSpacing(band ? 16 : 6);
    m_ui->outer->setContentsMargins(14, band ? 5 : 8, 10, band ? 5 : 10);
    // In a line the words take what the numbers leave.
    m_ui->stateLayout->setStretchFactor(m_ui->stateText, band ? 2 : 0);
    m_ui->stateLayout->setStretchFactor(m_ui->stateTitle, band ? 1 : 0);
    m_ui->stateLayout->setStretchFactor(m_ui->stateTodo, band ? 2 : 0);
    m_ui->outer->setStretch(1, band ? 1 : 0);
    m_ui->outer->setStretch(2, band ? 1 : 0);
    m_ui->outer->setStretch(3, 3);
    setMinimumHeight(band ? bandHeight : 0);
    setMaximumHeight(band ? bandHeight : QWIDGETSIZE_MAX);
    for (QLabel *label : {m_ui->stateTitle, m_ui->stateText, m_ui->stateTodo})
        label->setAlignment(band ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (band)
        m_ui->tableButton->setChecked(false);
    m_actions.table->setVisible(m_hasTableButton && !band);
    fitHeader();
    fitState();
    markDirty();
}

void Pane::hideTableButton()
{
    m_hasTableButton = false;
    m_actions.table->setVisible(false);
    fitHeader();
}

int Pane::leastWidth() const
{
    const QMargins margins = m_ui->outer->contentsMargins();
    int width = margins.left() + margins.right() + 8;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{m_ui->titleLabel, m_ui->ageLabel,
                                                                        m_ui->tableButton, m_ui->menuButton})
        width += std::max(widget->sizeHint().width(), widget->minimumWidth()) + m_ui->header->spacing();
    return width;
}

// What gives way in a narrow pane does so from the middle outwards; the title stays whole.
void Pane::fitHeader()
{
    int buttons = 0;
    for (const QWidget *button : {m_ui->copyButton, m_ui->exportButton, m_ui->maximizeButton})
        buttons += std::max(button->sizeHint().width(), button->minimumWidth()) + m_ui->header->spacing();
    const bool roomy = width() >= std::max(roomyHeader, leastWidth() + buttons) && !m_band;
    m_ui->tableButton->setVisible(m_hasTableButton && !m_band);
    m_ui->copyButton->setVisible(roomy);
    m_ui->exportButton->setVisible(roomy);
    m_ui->maximizeButton->setVisible(roomy || m_band || m_maximized);
    const QMargins margins = m_ui->outer->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (const QWidget *widget : std::initializer_list<const QWidget *>{
             m_ui->titleLabel, m_ui->ageLabel, m_ui->tableButton, m_ui->copyButton, m_ui->exportButton,
             m_ui->maximizeButton, m_ui->menuButton}) {
        if (!widget->isHidden())
            room -= std::max(widget->sizeHint().width(), widget->minimumWidth()) + m_ui->header->spacing();
    }
    const int gap = m_ui->header->spacing();
    const QString compared = m_ui->comparedNote->text();
    const QString source = m_ui->sourceLabel->text();
    const int whole = m_ui->sourceLabel->sizeHint().width() + gap;
    // Beside a comparison the source stands whole or not at all.
    const int least = compared.isEmpty() ? m_ui->sourceLabel->minimumSizeHint().width() + gap
                                         : whole + leastComparison + gap;
    const bool showsSource = !source.isEmpty() && !m_band && room >= least;
    m_ui->sourceLabel->setMinimumWidth(showsSource && !compared.isEmpty() ? whole - gap : 0);
    m_ui->sourceLabel->setVisible(showsSource);
    m_ui->comparedNote->setVisible(!compared.isEmpty() && !m_band && room >= leastComparison + gap);
    QStringList hidden;
    for (const ElidedLabel *label : {m_ui->sourceLabel, m_ui->comparedNote}) {
        if (label->isHidden() && !label->text().isEmpty())
            hidden << label->text().toHtmlEscaped();
    }
    m_ui->titleLabel->setToolTip(hidden.join(u'\n'));
}

// All lines of the notes are part of the least height: the chart below must not pay for them.
void Pane::fitNotes()
{
    const QMargins margins = layout()->contentsMargins();
    const int wide = width() - margins.left() - margins.right();
    const int beside = m_ui->staleRetryButton->sizeHint().width() + m_ui->staleRow->spacing();
    for (const auto &[note, room] :
         {std::pair(m_ui->staleNote, wide - beside), std::pair(m_ui->rangeNote, wide)}) {
        // A label is never lower than its least height, and would keep the lines of a narrower time.
        note->setMinimumHeight(0);
        note->setMinimumHeight(m_band ? 0 : qMax(0, note->heightForWidth(room)));
    }
}

// The words matter more than the picture above them.
void Pane::fitState()
{
    if (m_ui->stack->currentWidget() != m_ui->statePage)
        return;
    m_ui->statePicture->setVisible(!m_band);
    if (m_band)
        return;
    m_ui->stateLayout->invalidate();
    const QSize room = m_ui->stack->size();
    m_ui->statePicture->setVisible(m_ui->stateLayout->heightForWidth(room.width()) <= room.height());
}

void Pane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeader();
    fitNotes();
    layout()->activate();
    fitState();
}

void Pane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool onTitle = m_band ? event->position().x() < m_ui->header->geometry().right()
                                : event->position().y() < m_ui->header->geometry().bottom() + 3;
    if (onTitle && event->button() == Qt::LeftButton)
        Q_EMIT maximizeWanted();
    else
        QFrame::mouseDoubleClickEvent(event);
}

void Pane::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu takes the crosshair away.
    const TimeChart *chart = timeChart();
    const auto bucket = chart ? chart->crosshairBucket() : std::nullopt;
    m_menuBucket =
        bucket ? TimeRange{chart->buckets()[*bucket].start, chart->buckets()[*bucket].end} : TimeRange();
    m_keepsBucket = true;
    m_ui->menuButton->menu()->popup(event->globalPos());
    m_keepsBucket = false;
}

std::vector<HeadlineNumber> Pane::headlines() const
{
    std::vector<HeadlineNumber> numbers = headlineNumbers();
    const Outlook now = outlook();
    if (now == Outlook::Data || now == Outlook::NoEvents)
        return numbers;
    QString note;
    QString tip;
    switch (now) {
    case Outlook::Expired:
        note = tr("expired");
        break;
    case Outlook::NotRolledUp:
        note = tr("not rolled up yet");
        break;
    case Outlook::NotHeld:
        note = tr("not with this filter");
        tip = plainText(errorLine(*failure()), 600);
        break;
    case Outlook::Failed:
        note = m_retrying ? tr("Trying again…") : tr("unavailable");
        tip = plainText(errorLine(*failure()), 600);
        break;
    case Outlook::Loading:
    case Outlook::Data:
    case Outlook::NoEvents:
        note = m_idle ? QString() : tr("Loading…");
        break;
    }
    for (HeadlineNumber &number : numbers) {
        number.value = now == Outlook::Loading && !m_idle ? u"…"_s : u"–"_s;
        number.note = note;
        number.tip = tip;
        number.isBad = false;
        number.trace.clear();
    }
    return numbers;
}

} // namespace tidemark::widgets
