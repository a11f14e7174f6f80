// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/alertspage.h"

#include "core/errortext.h"
#include "models/alerttext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/admin/alertdialog.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int changesShown = 200;
constexpr int conditionColumn = 2; // of those that are shown
constexpr int detailColumn = 5;
} // namespace

AlertsPage::AlertsPage(QWidget *parent)
    : AdminSection(parent)
    , m_rules(new SheetModel(this))
    , m_changes(new SheetModel(this))
    , m_state(stateLabel(u"alertsState"_s, tr("Loading…"), this))
    , m_ruleTable(listTable(u"alertTable"_s, tr("Alert rules"), m_rules, conditionColumn, this))
    , m_changeTable(
          listTable(u"alertChangeTable"_s, tr("Changes of the selected rule"), m_changes, detailColumn, this))
    , m_changesLabel(stateLabel(u"alertChangesLabel"_s, tr("Changes of the selected rule"), this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_switch(new QPushButton(tr("Turn off"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    layOut();
    listen();
    updateButtons();
}

void AlertsPage::layOut()
{
    m_add->setObjectName(u"addAlertButton"_s);
    m_edit->setObjectName(u"editAlertButton"_s);
    m_switch->setObjectName(u"switchAlertButton"_s);
    m_remove->setObjectName(u"removeAlertButton"_s);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_switch, m_remove})
        actions->addWidget(button);
    actions->addStretch();
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_ruleTable, 2);
    layout->addLayout(actions);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_changeTable, 1);
    QWidget *before = m_ruleTable;
    for (QWidget *next : std::initializer_list<QWidget *>{m_add, m_edit, m_switch, m_remove, m_changeTable}) {
        setTabOrder(before, next);
        before = next;
    }
}

void AlertsPage::listen()
{
    m_timer.setInterval(10s);
    m_timer.start();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        askHistory();
    });
    connect(m_ruleTable, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] {
        AlertRule rule;
        rule.tenant = m_tenant;
        rule.dataset = m_dataset;
        rule.measure = m_dataset == Dataset::Events ? u"events"_s : u"requests"_s;
        rule.comparison = u"above"_s;
        openDialog(rule);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const AlertLine *line = selected())
            openDialog(line->rule);
    });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (const AlertLine *line = selected()) {
            AlertRule rule = line->rule;
            rule.enabled = !rule.enabled;
            m_port->ask(AlertSaving{rule.id, alertFields(rule)});
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &AlertsPage::confirmRemoval);
}

void AlertsPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &AlertsPage::showLines);
    port.onAnswer(this, &AlertsPage::showHistory);
    port.onAnswer(this, &AlertsPage::showSaved);
    port.onAnswer(this, &AlertsPage::showRemoved);
}

void AlertsPage::setZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    m_rules->setSheet(sheetOf(m_lines, Formatter(QLocale(), m_zone)));
}

void AlertsPage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

void AlertsPage::setSubject(TenantId tenant, Dataset dataset)
{
    m_tenant = tenant;
    m_dataset = dataset;
}

void AlertsPage::refresh()
{
    m_port->ask(AlertsReading{});
    askHistory();
}

void AlertsPage::askHistory()
{
    const AlertLine *line = selected();
    if (line == nullptr)
        return m_changes->setSheet(sheetOf(std::vector<AlertEvent>(), Formatter(QLocale(), m_zone)));
    if (m_shown != line->rule.id)
        m_changes->setSheet(sheetOf(std::vector<AlertEvent>(), Formatter(QLocale(), m_zone)));
    m_shown = line->rule.id;
    m_port->ask(AlertHistoryReading{line->rule.id, {}, {}, changesShown});
}

const AlertLine *AlertsPage::selected() const
{
    const int row = currentPlace(m_ruleTable);
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[std::size_t(row)] : nullptr;
}

void AlertsPage::updateButtons()
{
    const AlertLine *line = selected();
    m_changesLabel->setText(line != nullptr ? alertDetailText(*line, Formatter(QLocale(), m_zone))
                                            : tr("Select a rule to see its changes."));
    m_switch->setText(line != nullptr && !line->rule.enabled ? tr("Turn on") : tr("Turn off"));
    for (QPushButton *button : {m_add, m_edit, m_switch, m_remove}) {
        button->setEnabled(m_rights.isFree && (button == m_add || line != nullptr));
        button->setToolTip(m_rights.whyNotFree.toHtmlEscaped());
    }
}

void AlertsPage::say(const QString &text, const QString &tone)
{
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
}

void AlertsPage::openDialog(const AlertRule &rule)
{
    (new AlertDialog(rule, *m_port, m_zone, this))->open();
}

void AlertsPage::showLines(const AlertsReading &asked, const Result<std::vector<AlertLine>> &lines)
{
    if (asked.tenant)
        return;
    if (!lines)
        return say(errorLine(lines.error()), u"danger"_s);
    const std::optional<qint64> before =
        selected() != nullptr ? std::optional(selected()->rule.id) : std::nullopt;
    m_lines = *lines;
    m_rules->setSheet(sheetOf(m_lines, Formatter(QLocale(), m_zone)));
    fitColumns(m_ruleTable, 260);
    if (m_lines.empty())
        say(tr(
            "There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open."));
    else if (std::ranges::any_of(m_lines, &AlertLine::stale))
        say(tr("Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule."),
            u"warning"_s);
    else
        say(tr("The coordinator evaluates these rules after each rollup, whether or not a window is open."));
    if (selected() == nullptr && !m_lines.empty())
        m_ruleTable->setCurrentIndex(m_rules->index(0, 0));
    if (selected() == nullptr || before != selected()->rule.id)
        askHistory();
    updateButtons();
}

void AlertsPage::showHistory(const AlertHistoryReading &asked, const Result<std::vector<AlertEvent>> &events)
{
    if (!asked.rule || asked.rule != m_shown || asked.range)
        return;
    if (!events)
        return say(errorLine(events.error()), u"danger"_s);
    m_changes->setSheet(sheetOf(*events, Formatter(QLocale(), m_zone)));
    fitColumns(m_changeTable, 260);
}

void AlertsPage::showSaved(const AlertSaving &, const Result<qint64> &saved)
{
    // A dialog that is open says so itself.
    if (!saved && findChild<AlertDialog *>() == nullptr)
        say(errorLine(saved.error()), u"danger"_s);
    else if (saved)
        refresh();
}

void AlertsPage::showRemoved(const AlertRemoval &, const Result<qint64> &removed)
{
    if (!removed)
        say(errorLine(removed.error()), u"danger"_s);
}

void AlertsPage::confirmRemoval()
{
    const AlertLine *line = selected();
    if (line == nullptr)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove alert rule"),
                                     tr("Remove the rule “%1”?").arg(plainText(line->rule.name)),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    setQuestionIcon(question);
    question->setInformativeText(tr("It is no longer evaluated. Its history stays."));
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(u"confirmRemoveAlert"_s);
    question->setDefaultButton(question->addButton(tr("Keep rule"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this,
            [this, id = line->rule.id] { m_port->ask(AlertRemoval{id}); });
    question->open();
}

} // namespace tidemark::widgets
