// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/attentionpage.h"

#include "core/errortext.h"
#include "models/operatorsheet.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds firstLook = 2s;   ///< what the window shows comes before
constexpr Milliseconds afterAction = 1s; ///< several actions are one reason to look
constexpr Milliseconds nextLook = 5min;

/// What a job did may have mended something, or broken it.
bool changesThings(const AdminAnswer &answer)
{
    return std::visit(
        []<typename Action>(const Answered<Action> &answered) {
            if constexpr (requires { answered.asked.dryRun; })
                return !answered.asked.dryRun;
            else
                return Action::isJob;
        },
        answer);
}

/// Each on a line of its own.
QString plainLines(const QString &untrusted)
{
    QStringList lines = untrusted.split(u'\n');
    for (QString &line : lines)
        line = plainText(line, 2000);
    return lines.join(u'\n');
}

QString fixWords(const Fix &fix)
{
    switch (fix.kind) {
    case Fix::Kind::RollUp:
        return AttentionPage::tr("Rolls up the rows of %1 that wait.").arg(datasetName(fix.dataset));
    case Fix::Kind::MakePartitions:
        return AttentionPage::
            tr("Creates the partitions of %1 that are due, and carries rows over from the default partition.")
                .arg(datasetName(fix.dataset));
    case Fix::Kind::Upkeep:
        return AttentionPage::tr(
            "Runs the upkeep: creates partitions, and expires what is past its retention.");
    case Fix::Kind::Backfill:
        return AttentionPage::tr(
                   "Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.")
            .arg(datasetName(fix.dataset));
    case Fix::Kind::ResumeJob:
        break;
    }
    return AttentionPage::tr("Resumes the scheduled job %1.").arg(fix.job);
}
} // namespace

AttentionPage::AttentionPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_state(stateLabel(u"findingsState"_s, tr("Checking…"), this))
    , m_table(listTable(u"findingTable"_s, tr("What needs attention"), m_model, 2, this))
    , m_text(stateLabel(u"findingText"_s, {}, this))
    , m_remedy(stateLabel(u"findingRemedy"_s, {}, this))
    , m_reason(stateLabel(u"findingReason"_s, {}, this))
    , m_fixButton(new QPushButton(tr("Fix…"), this))
    , m_copyButton(new QPushButton(tr("Copy fix"), this))
    , m_examineButton(new QPushButton(tr("Check again"), this))
{
    auto *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    addDetails(layout);
    addAlarms(layout);
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &AttentionPage::lookBriefly);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttentionPage::showSelected);
    connect(m_examineButton, &QPushButton::clicked, this, &AttentionPage::refresh);
    connect(m_fixButton, &QPushButton::clicked, this, &AttentionPage::confirmFix);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = selected()) {
            QGuiApplication::clipboard()->setText(finding->remedy);
            say(tr("Fix copied to the clipboard."));
        }
    });
    showSelected();
}

void AttentionPage::addDetails(QBoxLayout *to)
{
    setStyled(m_text, "role", QString());
    m_remedy->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setStyled(m_remedy, "role", u"code"_s);
    m_fixButton->setObjectName(u"fixButton"_s);
    setStyled(m_fixButton, "kind", u"primary"_s);
    m_copyButton->setObjectName(u"copyRemedyButton"_s);
    m_examineButton->setObjectName(u"examineButton"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_fixButton, m_copyButton, m_examineButton})
        actions->addWidget(button);
    actions->addWidget(m_reason, 1);
    actions->addStretch();
    to->addWidget(m_text);
    to->addWidget(m_remedy);
    to->addLayout(actions);
}

void AttentionPage::addAlarms(QBoxLayout *to)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const auto label = [this, row](const QString &text) {
        auto *words = new QLabel(text, this);
        setStyled(words, "role", u"muted"_s);
        row->addWidget(words);
    };
    const auto field = [this, row](const char *name, const QString &spoken, Milliseconds TideAlarms::*alarm,
                                   int most, const QString &unit) {
        auto *spin = new QSpinBox(this);
        spin->setObjectName(QString::fromLatin1(name));
        spin->setAccessibleName(spoken);
        spin->setRange(1, most);
        spin->setSuffix(unit);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row->addWidget(spin);
        m_alarmFields.emplace_back(spin, alarm);
        connect(spin, &QSpinBox::valueChanged, this, [this, alarm, isLag = most > 10'000](int value) {
            m_alarms.*alarm = isLag ? Milliseconds(std::chrono::seconds(value)) : std::chrono::hours(value);
            Q_EMIT alarmsPicked(m_alarms);
        });
    };
    label(tr("Lag in the status line: amber from"));
    field("lagAmberSpin", tr("Lag that turns amber, in seconds"), &TideAlarms::lagAmber, 1'000'000, tr(" s"));
    label(tr("red from"));
    field("lagRedSpin", tr("Lag that turns red, in seconds"), &TideAlarms::lagRed, 1'000'000, tr(" s"));
    row->addSpacing(18);
    label(tr("Partitions ahead: amber below"));
    field("horizonAmberSpin", tr("Partitions ahead that turn amber, in hours"), &TideAlarms::horizonAmber,
          10'000, tr(" h"));
    label(tr("red below"));
    field("horizonRedSpin", tr("Partitions ahead that turn red, in hours"), &TideAlarms::horizonRed, 10'000,
          tr(" h"));
    row->addStretch();
    to->addLayout(row);
    setAlarms(m_alarms);
}

void AttentionPage::setAlarms(const TideAlarms &alarms)
{
    m_alarms = alarms;
    for (const auto &[spin, alarm] : m_alarmFields) {
        const QSignalBlocker quiet(spin);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(alarms.*alarm).count();
        spin->setValue(int(spin->maximum() > 10'000 ? seconds : seconds / 3600));
    }
}

void AttentionPage::setPort(AdminPort &port)
{
    m_port = &port;
    connect(&port, &AdminPort::answered, this, &AttentionPage::takeAnswer);
    port.onAnswer(this, &AttentionPage::takeFindings);
}

void AttentionPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showFindings();
}

void AttentionPage::refresh()
{
    m_examining = true;
    say(tr("Checking…"));
    m_port->ask(Examination{});
}

void AttentionPage::setRights(const OperatorRights &rights)
{
    const bool began = rights.mayAct && !m_rights.mayAct;
    m_rights = rights;
    if (began)
        m_watch.start(firstLook);
    else if (!rights.mayAct)
        m_watch.stop();
    showSelected();
}

// The server is asked in passing, and not at all while a person is looking at what it has just said.
void AttentionPage::lookBriefly()
{
    m_watch.start(nextLook);
    if (!m_examining && window()->isVisible() && !window()->isMinimized())
        m_port->ask(Examination{false});
}

void AttentionPage::takeAnswer(const AdminAnswer &answer)
{
    std::visit(
        [this]<typename Action>(const Answered<Action> &answered) {
            if constexpr (Action::isJob) {
                if (m_fixTask != AdminTask(answered.asked))
                    return;
                m_fixTask.reset();
                if (!answered.result)
                    return say(errorLine(answered.result.error()), u"danger"_s);
                if (isVisible())
                    refresh();
            }
        },
        answer);
    if (m_rights.mayAct && changesThings(answer))
        m_watch.start(afterAction);
}

void AttentionPage::takeFindings(const Examination &asked, const Result<std::vector<Finding>> &findings)
{
    if (asked.thorough)
        m_examining = false;
    if (!findings) {
        if (asked.thorough)
            say(errorLine(findings.error()), u"danger"_s);
        return;
    }
    std::vector<Finding> now = *findings;
    // A brief look says nothing of what only a thorough one finds.
    if (!asked.thorough)
        std::ranges::copy_if(m_findings, std::back_inserter(now), &Finding::isDeep);
    std::ranges::stable_sort(now, std::ranges::greater(), &Finding::severity);
    m_findings = std::move(now);
    if (m_rights.mayAct)
        m_watch.start(nextLook);
    showFindings();
    const int count = int(m_findings.size());
    if (!m_examining)
        say(count == 0 ? tr("No problems found.") : tr("%n finding(s), most serious first.", nullptr, count));
}

void AttentionPage::showFindings()
{
    m_model->setSheet(sheetOf(m_findings, Formatter(QLocale(), m_zone)));
    if (!m_findings.empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSelected();
    const auto severe = [this](Severity severity) {
        return int(std::ranges::count(m_findings, severity, &Finding::severity));
    };
    Q_EMIT counted(severe(Severity::Serious), severe(Severity::Warning));
}

void AttentionPage::say(const QString &text, const QString &tone)
{
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
}

const Finding *AttentionPage::selected() const
{
    const int row = currentPlace(m_table);
    return row >= 0 && row < int(m_findings.size()) ? &m_findings[std::size_t(row)] : nullptr;
}

void AttentionPage::showSelected()
{
    const Finding *finding = selected();
    for (QLabel *label : {m_text, m_remedy, m_reason})
        label->setVisible(finding);
    if (finding) {
        m_text->setText(plainText(finding->text, 2000));
        m_remedy->setText(plainLines(finding->remedy));
        m_remedy->setVisible(!finding->remedy.isEmpty());
        m_reason->setText(m_rights.isFree || !finding->fix ? remedyReason(*finding) : m_rights.whyNotFree);
    }
    m_fixButton->setEnabled(finding && finding->fix && m_rights.isFree);
    m_fixButton->setToolTip(!finding          ? QString()
                            : !finding->fix   ? remedyReason(*finding).toHtmlEscaped()
                            : m_rights.isFree ? QString()
                                              : m_rights.whyNotFree.toHtmlEscaped());
    m_examineButton->setEnabled(m_rights.mayExamine);
    m_copyButton->setEnabled(finding && !finding->remedy.isEmpty());
}

void AttentionPage::confirmFix()
{
    const Finding *finding = selected();
    if (!finding || !finding->fix)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Fix"), fixWords(*finding->fix),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    setQuestionIcon(question);
    question->setInformativeText(tr("This runs, as your login:") + u"\n\n"_s + finding->fix->statement);
    QPushButton *run = question->addButton(tr("Run"), QMessageBox::AcceptRole);
    run->setObjectName(u"confirmFix"_s);
    question->setDefaultButton(question->addButton(tr("Do nothing"), QMessageBox::RejectRole));
    connect(run, &QPushButton::clicked, this, [this, fix = *finding->fix] { runFix(fix); });
    question->open();
}

void AttentionPage::runFix(const Fix &fix)
{
    m_fixTask = taskOf(fix);
    say(tr("Running the fix…"));
    m_port->ask(*m_fixTask);
}

} // namespace tidemark::widgets
