// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/viewbar.h"

#include "models/formatter.h"
#include "models/plaintext.h"
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
constexpr int lineHeight = 56;
constexpr int secondLine = 44;
constexpr int widestZone = 96;
constexpr int leastNames = 190; ///< beside the choices a tenant's name wants at least that
} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ViewBar>())
{
    m_ui->setupUi(this);
    Theme &theme = Theme::instance();
    theme.setIcon(m_ui->backButton, u"back"_s);
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
    arrange();

    connect(m_ui->eventsButton, &QToolButton::clicked, this,
            [this] { Q_EMIT datasetPicked(Dataset::Events); });
    connect(m_ui->requestsButton, &QToolButton::clicked, this,
            [this] { Q_EMIT datasetPicked(Dataset::HttpRequest); });
    for (const RangePreset preset : movingPresets)
        connect(buttonOf(preset), &QToolButton::clicked, this,
                [this, preset] { Q_EMIT presetPicked(preset); });
    connect(m_ui->customButton, &QToolButton::clicked, this, &ViewBar::customRangeWanted);
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

QToolButton *ViewBar::buttonOf(RangePreset preset) const
{
    switch (preset) {
    case RangePreset::Day:
        return m_ui->dayButton;
    case RangePreset::Week:
        return m_ui->weekButton;
    case RangePreset::Month:
        return m_ui->monthButton;
    case RangePreset::Quarter:
        return m_ui->quarterButton;
    case RangePreset::Year:
        return m_ui->yearButton;
    case RangePreset::Custom:
        break;
    }
    return m_ui->customButton;
}

void ViewBar::setTenant(const std::optional<Tenant> &tenant)
{
    m_tenant = tenant;
    showNames();
}

void ViewBar::showNames()
{
    m_ui->tenantLabel->setText(m_tenant ? tenantText(*m_tenant) : tr("No tenant"));
    // Without a name of its own the number stands above already.
    const bool named = m_tenant && !plainText(m_tenant->name).trimmed().isEmpty();
    // The range first: what gives way in a narrow window is the number, which the list has, too.
    const QString number = named ? u" · "_s + tr("tenant %1").arg(m_tenant->id.value()) : QString();
    m_ui->tenantIdLabel->setText(m_range + number);
}

void ViewBar::setDataset(Dataset dataset)
{
    m_ui->eventsButton->setChecked(dataset == Dataset::Events);
    m_ui->requestsButton->setChecked(dataset == Dataset::HttpRequest);
}

void ViewBar::setRange(const RangeChoice &choice, const QString &shown)
{
    for (const RangePreset preset : movingPresets)
        buttonOf(preset)->setChecked(choice.preset == preset);
    m_ui->customButton->setChecked(choice.preset == RangePreset::Custom);
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
    m_ui->backButton->setVisible(canGoBack);
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
    return {least + margins.left() + margins.right(), m_twoLines ? lineHeight + secondLine : lineHeight};
}

void ViewBar::arrange()
{
    const QMargins margins = m_ui->outer->contentsMargins();
    const int oneLine = margins.left() + leastNames + m_ui->choices->sizeHint().width() +
                        m_ui->tools->sizeHint().width() + 2 * m_ui->outer->horizontalSpacing() +
                        margins.right();
    const bool twoLines = width() < oneLine;
    setFixedHeight(twoLines ? lineHeight + secondLine : lineHeight);
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
