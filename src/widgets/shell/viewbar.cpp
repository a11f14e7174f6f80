// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/viewbar.h"

#include "core/comparison.h"
#include "models/comparisontext.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "models/rangetext.h"
#include "ui_viewbar.h"
#include "widgets/shell/zonepicker.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int roomHeight = 56;
constexpr int secondLine = 44;
constexpr int widestZone = 96;
constexpr int leastNames = 250; ///< beside the choices a tenant's name and the range want at least that
} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ViewBar>())
{
    m_ui->setupUi(this);
    Theme &theme = Theme::instance();
    theme.setIcon(m_ui->backButton, u"back"_s);
    theme.setIcon(m_ui->earlierButton, u"earlier"_s);
    theme.setIcon(m_ui->laterButton, u"later"_s);
    theme.setIcon(m_ui->customButton, u"calendar"_s);
    theme.setIcon(m_ui->compareButton, u"compare"_s);
    theme.setIcon(m_ui->zoneButton, u"zone"_s);
    theme.setIcon(m_ui->pauseButton, u"pause"_s);
    theme.setIcon(m_ui->refreshButton, u"refresh"_s);
    theme.setIcon(m_ui->adminButton, u"admin"_s);
    const auto restyle = [this] {
        m_ui->tenantLabel->setFont(Theme::instance().font(2, QFont::DemiBold));
        m_ui->tenantIdLabel->setFont(Theme::instance().font(-0.75));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    m_ui->backButton->hide();
    setUpComparisonMenu();
    arrange();

    connect(m_ui->eventsButton, &QToolButton::clicked, this,
            [this] { Q_EMIT datasetPicked(Dataset::Events); });
    connect(m_ui->requestsButton, &QToolButton::clicked, this,
            [this] { Q_EMIT datasetPicked(Dataset::HttpRequest); });
    setUpRanges();
    connect(m_ui->earlierButton, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_ui->laterButton, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_ui->backButton, &QToolButton::clicked, this, &ViewBar::backWanted);
    connect(m_ui->pauseButton, &QToolButton::clicked, this, &ViewBar::pauseToggled);
    connect(m_ui->refreshButton, &QToolButton::clicked, this, &ViewBar::refreshWanted);
    connect(m_ui->adminButton, &QToolButton::clicked, this, &ViewBar::adminToggled);
    connect(m_ui->zoneButton, &QToolButton::clicked, this, [this] {
        if (!m_zonePicker) {
            m_zonePicker = new ZonePicker(this);
            connect(m_zonePicker, &ZonePicker::picked, this, &ViewBar::zonePicked);
        }
        m_zonePicker->popUp(m_ui->zoneButton->mapToGlobal(QPoint(0, m_ui->zoneButton->height() + 4)), m_zone);
    });
    setUpThemeMenu();
}

ViewBar::~ViewBar() = default;

void ViewBar::setUpRanges()
{
    m_rangeButtons = {{m_ui->dayButton, RangeSpec::lastHours(24)},
                      {m_ui->weekButton, RangeSpec::lastDays(7)},
                      {m_ui->monthButton, RangeSpec::lastDays(30)},
                      {m_ui->quarterButton, RangeSpec::lastDays(90)},
                      {m_ui->yearButton, RangeSpec::lastDays(365)}};
    for (const auto &[button, range] : m_rangeButtons)
        connect(button, &QToolButton::clicked, this, [this, range = range] { Q_EMIT rangePicked(range); });
    auto *menu = new QMenu(m_ui->customButton);
    for (const RangeSpec::Kind unit :
         {RangeSpec::Kind::Day, RangeSpec::Kind::Week, RangeSpec::Kind::Month, RangeSpec::Kind::Year}) {
        for (const RangeSpec &range : {RangeSpec::present(unit), RangeSpec::before(unit)}) {
            QAction *action = menu->addAction(RangeText::name(range));
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, range] { Q_EMIT rangePicked(range); });
            m_rangeActions.emplace_back(action, range);
        }
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(tr("Custom…"));
    custom->setObjectName(u"customRangeAction"_s);
    connect(custom, &QAction::triggered, this, &ViewBar::customRangeWanted);
    m_ui->customButton->setMenu(menu);
}

void ViewBar::setUpThemeMenu()
{
    auto *menu = new QMenu(m_ui->themeButton);
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> entries[] = {{ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::System, tr("System")}};
    for (const auto &[choice, text] : entries) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT themePicked(choice); });
    }
    m_ui->themeButton->setMenu(menu);
    setThemeChoice(ThemeChoice::System);
}

void ViewBar::setUpComparisonMenu()
{
    auto *menu = new QMenu(tr("&Compare with"), m_ui->compareButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](Comparison comparison) {
        QAction *action = menu->addAction(comparisonText(comparison));
        action->setObjectName(u"compareWith-"_s + comparisonName(comparison));
        action->setCheckable(true);
        action->setData(int(comparison));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, comparison] { Q_EMIT comparisonPicked(comparison); });
    };
    add(Comparison::None);
    for (const ComparisonFacts &facts : comparisons)
        add(facts.comparison);
    m_ui->compareButton->setMenu(menu);
    setComparison(Comparison::None);
}

QMenu *ViewBar::comparisonMenu() const
{
    return m_ui->compareButton->menu();
}

void ViewBar::setComparison(Comparison comparison)
{
    const QList<QAction *> actions = comparisonMenu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(comparison));
    m_ui->compareButton->setChecked(comparison != Comparison::None);
    const QString text = tr("Compare with: %1").arg(comparisonText(comparison));
    m_ui->compareButton->setToolTip(text);
    m_ui->compareButton->setAccessibleName(text);
}

void ViewBar::setTenant(const std::optional<Tenant> &tenant)
{
    m_tenant = tenant;
    showNames();
}

void ViewBar::setOverview(const std::optional<QString> &words)
{
    m_overview = words;
    m_ui->rangeGroup->setVisible(!words); // always the same hours
    setCanGoBack(m_canGoBack);
    showNames();
}

void ViewBar::showNames()
{
    if (m_overview) {
        m_ui->tenantLabel->setText(tr("All tenants"));
        m_ui->tenantIdLabel->setText(*m_overview);
        return;
    }
    m_ui->tenantLabel->setText(m_tenant ? tenantText(*m_tenant) : tr("No tenant"));
    // Without a name of its own the number stands above already.
    const bool named = m_tenant && !plainText(m_tenant->name).trimmed().isEmpty();
    // The range first: what gives way in a narrow window is the number, which the list has, too.
    const QString number = named ? u" · "_s + tr("tenant %1").arg(m_tenant->id.value()) : QString();
    m_ui->tenantIdLabel->setText(m_range, number);
}

void ViewBar::setDataset(Dataset dataset)
{
    m_ui->eventsButton->setChecked(dataset == Dataset::Events);
    m_ui->requestsButton->setChecked(dataset == Dataset::HttpRequest);
}

void ViewBar::setRange(const RangeSpec &range, const QString &shown, bool canGoLater)
{
    bool hasButton = false;
    for (const auto &[button, its] : m_rangeButtons) {
        button->setChecked(its == range);
        hasButton = hasButton || its == range;
    }
    for (const auto &[action, its] : m_rangeActions)
        action->setChecked(its == range);
    const QString name = hasButton ? QString() : RangeText::name(range);
    m_ui->customButton->setChecked(!hasButton);
    m_ui->customButton->setText(name);
    m_ui->customButton->setToolButtonStyle(hasButton ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_ui->customButton->setAccessibleName(hasButton ? tr("More ranges") : tr("Range: %1").arg(name));
    m_ui->laterButton->setEnabled(canGoLater);
    m_range = shown;
    showNames();
}

void ViewBar::setZone(const QByteArray &zone)
{
    m_zone = zone;
    // The last part is what people call it; all of it stands in the tooltip.
    const QString name = QString::fromLatin1(zone);
    const QString place = name.section(u'/', -1).replace(u'_', u' ');
    m_ui->zoneButton->setText(m_ui->zoneButton->fontMetrics().elidedText(place, Qt::ElideRight, widestZone));
    m_ui->zoneButton->setToolTip(tr("Days and hours are in time zone %1").arg(name).toHtmlEscaped());
    m_ui->zoneButton->setAccessibleName(tr("Time zone: %1").arg(name));
}

void ViewBar::setPaused(bool paused)
{
    m_ui->pauseButton->setChecked(paused);
    Theme::instance().setIcon(m_ui->pauseButton, paused ? u"play"_s : u"pause"_s);
    const QString text = paused ? tr("Resume live counts (Ctrl+P)") : tr("Pause live counts (Ctrl+P)");
    m_ui->pauseButton->setToolTip(text);
    m_ui->pauseButton->setAccessibleName(text);
}

void ViewBar::setThemeChoice(ThemeChoice choice)
{
    const QList<QAction *> actions = m_ui->themeButton->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(choice));
    const QString icons[] = {u"system"_s, u"light"_s, u"dark"_s};
    Theme::instance().setIcon(m_ui->themeButton, icons[int(choice)]);
}

void ViewBar::setAdminShown(bool shown)
{
    m_ui->adminButton->setChecked(shown);
}

void ViewBar::setCanGoBack(bool canGoBack)
{
    m_canGoBack = canGoBack;
    m_ui->backButton->setVisible(canGoBack && !m_overview);
}

QSize ViewBar::minimumSizeHint() const
{
    const QMargins margins = m_ui->outer->contentsMargins();
    // With the button that goes back, whether it is there now or not.
    const int back = m_ui->backButton->isHidden()
                         ? m_ui->backButton->sizeHint().width() + m_ui->choicesLayout->spacing()
                         : 0;
    const int choices = m_ui->choices->sizeHint().width() + back;
    const int names = m_ui->tenantLabel->minimumWidth() + m_ui->outer->horizontalSpacing() +
                      m_ui->tools->sizeHint().width();
    const int least = std::max(choices, names);
    return {least + margins.left() + margins.right(), m_twoLines ? roomHeight + secondLine : roomHeight};
}

void ViewBar::arrange()
{
    const QMargins margins = m_ui->outer->contentsMargins();
    const int oneLine = margins.left() + leastNames + m_ui->choices->sizeHint().width() +
                        m_ui->tools->sizeHint().width() + 2 * m_ui->outer->horizontalSpacing() +
                        margins.right();
    const bool twoLines = width() < oneLine;
    setFixedHeight(twoLines ? roomHeight + secondLine : roomHeight);
    if (twoLines == m_twoLines)
        return;
    m_twoLines = twoLines;
    m_ui->outer->removeWidget(m_ui->choices);
    if (twoLines)
        m_ui->outer->addWidget(m_ui->choices, 1, 0, 1, 3, Qt::AlignLeft);
    else
        m_ui->outer->addWidget(m_ui->choices, 0, 1);
}

void ViewBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool ViewBar::event(QEvent *event)
{
    // A zone with a longer name, or the button that goes back.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

} // namespace tidemark::widgets
