// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/adminroom.h"

#include "core/errortext.h"
#include "core/schemaversion.h"
#include "models/formatter.h"
#include "models/reasontext.h"
#include "widgets/admin/alertspage.h"
#include "widgets/admin/attentionpage.h"
#include "widgets/admin/auditpage.h"
#include "widgets/admin/backfillpage.h"
#include "widgets/admin/coveragepage.h"
#include "widgets/admin/datasetspage.h"
#include "widgets/admin/loadspage.h"
#include "widgets/admin/loginspage.h"
#include "widgets/admin/partitionspage.h"
#include "widgets/admin/retentionpage.h"
#include "widgets/admin/schedulepage.h"
#include "widgets/admin/sessionspage.h"
#include "widgets/motion.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int listWidth = 216;
constexpr int headHeight = 56; ///< as the view bar's

/// "rollup events", as the run log has it.
QString nameOf(const LostRun &run)
{
    return run.dataset.isEmpty() ? run.what : run.what + u' ' + run.dataset;
}

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

AdminRoom::AdminRoom(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_title(plainLabel("sectionTitle", this))
    , m_permissionNote(plainLabel("permissionNote", this))
    , m_busyRow(new QWidget(this))
    , m_busyLabel(plainLabel("busyLabel", m_busyRow))
    , m_busyBar(new BusyBar(m_busyRow))
    , m_result(plainLabel("resultLabel", this))
    , m_attention(new AttentionPage(this))
    , m_datasets(new DatasetsPage(this))
    , m_schedule(new SchedulePage(this))
    , m_backfill(new BackfillPage(this))
    , m_alerts(new AlertsPage(this))
{
    m_list->setObjectName(u"sectionList"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_pages->setObjectName(u"sectionPages"_s);
    auto *coverage = new CoveragePage(this);
    addSection(m_attention, u"attention"_s, tr("Attention"));
    addSection(m_datasets, u"datasets"_s, tr("Datasets"));
    addSection(coverage, u"coverage"_s, tr("Coverage"));
    addSection(m_backfill, u"backfill"_s, tr("Backfill"));
    addSection(new RetentionPage(this), u"retention"_s, tr("Retention"));
    addSection(m_alerts, u"alerts"_s, tr("Alerts"));
    addSection(new PartitionsPage(this), u"partitions"_s, tr("Partitions"));
    addSection(m_schedule, u"schedule"_s, tr("Schedule"));
    addSection(new SessionsPage(this), u"sessions"_s, tr("Sessions"));
    addSection(new LoadsPage(this), u"loads"_s, tr("Loads"));
    addSection(new LoginsPage(this), u"logins"_s, tr("Logins"));
    addSection(new AuditPage(this), u"audit"_s, tr("Audit trail"));
    layOut();
    connect(coverage, &CoveragePage::backfillWanted, this, [this](Dataset dataset, const TimeRange &range) {
        openSection(u"backfill"_s);
        m_backfill->pick(dataset, range);
    });
    listen();
    m_list->setCurrentRow(0);
    updateRights();
}

void AdminRoom::addSection(AdminSection *section, const QString &name, const QString &title)
{
    section->setObjectName(name + u"Page"_s);
    section->setPort(m_port);
    m_sections.push_back({section, name, title});
    m_pages->addWidget(section);
    auto *item = new QListWidgetItem(title, m_list);
    item->setSizeHint(QSize(0, 32));
}

void AdminRoom::layOut()
{
    auto *side = new QFrame(this);
    side->setObjectName(u"adminSide"_s);
    side->setFixedWidth(listWidth);
    auto *back = new QToolButton(side);
    back->setObjectName(u"dashboardButton"_s);
    back->setText(tr("Dashboard"));
    back->setToolTip(tr("Back to the dashboard (Ctrl+Shift+A)"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setProperty("kind", u"text"_s);
    Theme::instance().setIcon(back, u"back"_s);
    connect(back, &QToolButton::clicked, this, &AdminRoom::dashboardWanted);
    auto *key = new QLabel(u"Ctrl+Shift+A"_s, side);
    setStyled(key, "role", u"faint"_s);
    auto *band = new QHBoxLayout;
    band->setContentsMargins(8, 0, 12, 0);
    band->addWidget(back);
    band->addStretch();
    band->addWidget(key);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    auto *bandHost = new QWidget(side);
    bandHost->setLayout(band);
    bandHost->setFixedHeight(headHeight);
    sideLayout->addWidget(bandHost);
    sideLayout->addWidget(m_list, 1);

    const auto restyle = [this] { m_title->setFont(Theme::instance().font(2, QFont::DemiBold)); };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
    m_title->setIndent(12);
    m_title->setFixedHeight(headHeight);
    m_permissionNote->setContentsMargins(12, 8, 12, 0);
    setStyled(m_permissionNote, "tone", u"warning"_s);
    m_permissionNote->hide();
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_title);
    body->addWidget(m_permissionNote);
    body->addWidget(m_pages, 1);
    addFoot(body);

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(side);
    outer->addLayout(body, 1);
    setTabOrder(back, m_list);
}

void AdminRoom::addFoot(QLayout *to)
{
    m_result->setContentsMargins(12, 6, 12, 8);
    m_result->hide();
    to->addWidget(m_result);
    m_busyRow->setObjectName(u"busyRow"_s);
    m_busyLabel->setWordWrap(false);
    m_busyBar->setObjectName(u"busyBar"_s);
    setStyled(m_busyLabel, "role", u"muted"_s);
    m_busyBar->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"), m_busyRow);
    cancel->setObjectName(u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, &m_port, &AdminPort::cancel);
    auto *row = new QHBoxLayout(m_busyRow);
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_busyLabel);
    row->addWidget(m_busyBar, 1);
    row->addWidget(cancel);
    m_busyRow->hide();
    to->addWidget(m_busyRow);
}

void AdminRoom::listen()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AdminRoom::openRow);
    connect(m_attention, &AttentionPage::counted, this, &AdminRoom::showAttention);
    connect(m_attention, &AttentionPage::alarmsPicked, this, &AdminRoom::alarmsPicked);
    connect(m_datasets, &DatasetsPage::reported, this, &AdminRoom::report);
    connect(m_schedule, &SchedulePage::reported, this, &AdminRoom::report);
    connect(m_datasets, &DatasetsPage::importWanted, this, &AdminRoom::importWanted);
    connect(m_backfill, &BackfillPage::progressed, this, &AdminRoom::showProgress);
    connect(&m_port, &AdminPort::runLost, this, &AdminRoom::showRunLost);
    connect(&m_port, &AdminPort::lostRunFound, this, &AdminRoom::showLostRunFound);
    connect(&m_port, &AdminPort::busyChanged, this, &AdminRoom::setBusy);
}

QStringList AdminRoom::sectionNames()
{
    return {u"attention"_s,  u"datasets"_s, u"coverage"_s, u"backfill"_s, u"retention"_s, u"alerts"_s,
            u"partitions"_s, u"schedule"_s, u"sessions"_s, u"loads"_s,    u"logins"_s,    u"audit"_s};
}

QString AdminRoom::section() const
{
    return m_sections[std::size_t(m_list->currentRow())].name;
}

void AdminRoom::openSection(const QString &name)
{
    const auto known = std::ranges::find(m_sections, name, &Entry::name);
    if (known != m_sections.end())
        m_list->setCurrentRow(int(known - m_sections.begin()));
}

void AdminRoom::openRow(int row)
{
    const Entry &entry = m_sections[std::size_t(row)];
    m_title->setText(entry.title);
    m_pages->setCurrentWidget(entry.section);
    refresh();
    Q_EMIT sectionChanged();
}

void AdminRoom::showAttention(int serious, int warnings)
{
    const int count = serious + warnings;
    const QString &title = m_sections.front().title;
    m_list->item(0)->setText(count == 0 ? title : tr("%1 (%2)").arg(title).arg(count));
    Q_EMIT attentionChanged(serious, warnings);
}

void AdminRoom::setAlarms(const TideAlarms &alarms)
{
    m_attention->setAlarms(alarms);
}

void AdminRoom::setSubject(TenantId tenant, Dataset dataset)
{
    m_alerts->setSubject(tenant, dataset);
}

void AdminRoom::refresh()
{
    if (isVisible())
        m_sections[std::size_t(m_list->currentRow())].section->refresh();
}

void AdminRoom::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void AdminRoom::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (const Entry &entry : m_sections)
        entry.section->setZone(zone);
}

void AdminRoom::showTide(const TideTable &tide)
{
    m_tide = tide;
    m_datasets->showTide(tide);
    updateRights();
}

void AdminRoom::showRefusal(const std::optional<Error> &error)
{
    m_refusal = error;
    updateRights();
}

void AdminRoom::setOperatorLogin(const QString &user)
{
    m_operatorLogin = user;
    updateRights();
}

void AdminRoom::updateRights()
{
    OperatorRights rights;
    // Of a login of its own, the server decides when it is used.
    const bool operates = m_tide && (m_tide->canOperate || !m_operatorLogin.isEmpty()) &&
                          m_tide->schemaVersion <= programSchemaVersion;
    rights.mayAct = operates && !m_refusal;
    rights.isFree = rights.mayAct && !m_busy;
    rights.mayExamine = (m_tide || m_refusal) && !m_busy;
    QString &reason = rights.whyNotAct;
    if (m_refusal)
        reason = errorLine(*m_refusal);
    else if (!m_tide)
        reason = tr("Not connected.");
    else if (m_tide->schemaVersion > programSchemaVersion)
        reason = schemaNote(m_tide->schemaVersion);
    else if (!rights.mayAct)
        reason =
            tr("This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.");
    rights.whyNotFree = m_busy ? tr("Another task is running. Wait until it finishes.") : reason;
    m_permissionNote->setText(reason);
    m_permissionNote->setVisible((m_tide || m_refusal) && !rights.mayAct);
    for (const Entry &entry : m_sections)
        entry.section->setRights(rights);
}

void AdminRoom::report(const QString &text, bool failed)
{
    m_result->setText(text);
    setStyled(m_result, "tone", failed ? u"danger"_s : QString());
    m_result->setVisible(!text.isEmpty());
}

void AdminRoom::showProgress(const QString &text, int done, int of)
{
    m_busyLabel->setText(text);
    m_busyLabel->setVisible(!text.isEmpty());
    m_busyBar->setProgress(done, of);
}

void AdminRoom::showRunLost(const LostRun &run)
{
    report(tr("%1: connection lost, outcome unknown. Checking the run log…").arg(nameOf(run)), true);
}

void AdminRoom::showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry)
{
    const QString name = nameOf(run);
    if (!entry) {
        report(tr("%1: connection lost, outcome unknown. %2").arg(name, errorLine(entry.error())), true);
    } else if (!*entry) {
        report(tr("%1: the connection was lost before it started. Nothing was changed.").arg(name), true);
    } else if (const RunLogEntry &found = **entry; found.result == "interrupted"_L1) {
        report(tr("%1: interrupted when the connection was lost. Uncommitted changes were rolled back.")
                   .arg(name),
               true);
    } else if (found.result == "done"_L1) {
        report(found.rows > 0 ? tr("%1: the connection was lost, but it finished: %n row(s).", nullptr,
                                   int(std::min<qint64>(found.rows, std::numeric_limits<int>::max())))
                                    .arg(name)
                              : tr("%1: the connection was lost, but it finished.").arg(name),
               false);
    } else {
        report(tr("%1: the connection was lost; the result was \"%2\". %3")
                   .arg(name, found.result, reasonText(found.detail, Formatter(QLocale(), m_zone))),
               true);
    }
}

void AdminRoom::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        showProgress({}, 0, 0);
    m_busyRow->setVisible(busy);
    updateRights();
    // The first word of whoever serves the port: what was asked before nobody has heard.
    if (!std::exchange(m_served, true))
        refresh();
}

} // namespace tidemark::widgets
