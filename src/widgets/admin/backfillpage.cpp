// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/backfillpage.h"

#include "core/errortext.h"
#include "core/rolluplevel.h"
#include "models/backfillmodel.h"
#include "models/operatorsheet.h"
#include "models/reasontext.h"
#include "models/sheetmodel.h"
#include "ui_backfillpage.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"
#include "widgets/wallclock.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int fillColumn = 4;
constexpr int unfinishedFillColumn = 6;
/// A guess at what is left is worth nothing before.
constexpr qint64 firstGuess = 2000; // ms

qint64 daysIn(const TimeRange &range)
{
    return std::chrono::ceil<std::chrono::days>(range.length()).count();
}

/// Days of a report, done or left out, from the first one on.
qint64 daysDone(const BackfillReport &report)
{
    return qint64(report.rebuilt.size()) + qint64(report.kept.size());
}

qint64 changedIn(const BackfillReport &report)
{
    qint64 changed = 0;
    for (const RebuiltDay &day : report.rebuilt)
        changed += day.changedBuckets;
    return changed;
}
} // namespace

BackfillPage::BackfillPage(QWidget *parent)
    : AdminSection(parent)
    , m_ui(std::make_unique<Ui::BackfillPage>())
    , m_model(new BackfillModel(this))
    , m_unfinishedModel(new SheetModel(this))
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model, fillColumn);
    for (const Dataset dataset : allDatasets)
        m_ui->datasetCombo->addItem(datasetName(dataset), int(dataset));
    m_ui->fromCaption->setBuddy(m_ui->fromEdit);
    m_ui->toCaption->setBuddy(m_ui->toEdit);
    const auto changed = [this] {
        m_previewed.reset();
        m_model->clear();
        m_shown = {};
        say({});
        showDays();
        updateButtons();
    };
    connect(m_ui->datasetCombo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->trustCheck, &QCheckBox::toggled, this, changed);
    for (QDateTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        dressTimeEdit(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, changed);
    }
    dressTable(m_ui->unfinishedTable, m_unfinishedModel, unfinishedFillColumn);
    makeSortable(m_ui->unfinishedTable, m_unfinishedModel);
    m_ui->unfinished->hide();
    connect(m_ui->continueButton, &QPushButton::clicked, this, [this] {
        const int place = currentPlace(m_ui->unfinishedTable);
        if (place >= 0 && place < int(m_unfinished.size()))
            pick(m_unfinished[std::size_t(place)].dataset, m_unfinished[std::size_t(place)].range);
    });
    connect(m_ui->previewButton, &QPushButton::clicked, this, [this] { ask(wanted()); });
    connect(m_ui->rebuildButton, &QPushButton::clicked, this, &BackfillPage::confirm);
    const Instant today = std::chrono::floor<std::chrono::days>(localNow());
    pick(Dataset::Events, {today - 7 * 24h, today});
}

BackfillPage::~BackfillPage() = default;

void BackfillPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onProgress(this, &BackfillPage::showProgress);
    port.onAnswer(this, &BackfillPage::showReport);
    port.onAnswer(this, &BackfillPage::showUnfinished);
}

void BackfillPage::refresh()
{
    m_port->ask(BackfillsReading{});
}

/// An error is left to the sections that read more of the same tables.
void BackfillPage::showUnfinished(const BackfillsReading &,
                                  const Result<std::vector<UnfinishedBackfill>> &unfinished)
{
    m_unfinished = unfinished ? *unfinished : std::vector<UnfinishedBackfill>();
    m_unfinishedModel->setSheet(sheetOf(m_unfinished, Formatter(QLocale(), m_zone)));
    fitColumns(m_ui->unfinishedTable);
    if (!m_ui->unfinishedTable->currentIndex().isValid() && !m_unfinished.empty())
        m_ui->unfinishedTable->setCurrentIndex(m_unfinishedModel->index(0, 0));
    m_ui->unfinished->setVisible(!m_unfinished.empty());
}

void BackfillPage::say(const QString &text, const QString &tone)
{
    m_ui->stateLabel->setText(text);
    m_ui->stateLabel->setVisible(!text.isEmpty());
    setStyled(m_ui->stateLabel, "tone", tone);
}

void BackfillPage::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    // The same days, told by another clock: what was previewed stays so.
    const TimeRange range{timeOf(m_ui->fromEdit, m_zone), timeOf(m_ui->toEdit, m_zone, Passing::Last)};
    m_zone = zone;
    const QSignalBlocker quietFrom(m_ui->fromEdit);
    const QSignalBlocker quietTo(m_ui->toEdit);
    setTime(m_ui->fromEdit, range.from, zone);
    setTime(m_ui->toEdit, range.to, zone);
    m_model->setReport(m_shown, Formatter(QLocale(), m_zone));
    showDays();
}

void BackfillPage::setRights(const OperatorRights &rights)
{
    m_may = rights.isFree;
    m_why = rights.whyNotFree;
    updateButtons();
}

void BackfillPage::pick(Dataset dataset, const TimeRange &range)
{
    if (m_asked)
        return; // the fields tell of what runs
    m_ui->datasetCombo->setCurrentIndex(m_ui->datasetCombo->findData(int(dataset)));
    setTime(m_ui->fromEdit, range.from, m_zone);
    setTime(m_ui->toEdit, range.to, m_zone);
    m_ui->previewButton->setFocus();
}

BackfillRequest BackfillPage::wanted() const
{
    return {Dataset(m_ui->datasetCombo->currentData().toInt()),
            utcDaysOf({timeOf(m_ui->fromEdit, m_zone), timeOf(m_ui->toEdit, m_zone, Passing::Last)}),
            m_ui->trustCheck->isChecked(), true};
}

QString BackfillPage::daysText(const TimeRange &days) const
{
    // A UTC day's date is told by UTC's clock, whatever zone is shown.
    return Formatter().range(days);
}

void BackfillPage::showDays()
{
    const TimeRange days = wanted().range;
    if (days.isEmpty()) {
        m_ui->daysLabel->setText(tr("The end must be later than the start."));
        return;
    }
    QString text = daysIn(days) == 1
                       ? tr("Rollups are rebuilt by whole UTC days: this covers %1.").arg(daysText(days))
                       : tr("Rollups are rebuilt by whole UTC days: this covers %1, %2 days.")
                             .arg(daysText(days))
                             .arg(daysIn(days));
    const Formatter format(QLocale(), m_zone);
    if (format.range(days) != daysText(days))
        text += u' ' + tr("In %1, that is %2.").arg(QString::fromLatin1(m_zone.id()), format.range(days));
    m_ui->daysLabel->setText(text);
}

void BackfillPage::updateButtons()
{
    const BackfillRequest now = wanted();
    const bool free = m_may && !m_asked && !now.range.isEmpty();
    const bool ready = free && m_previewed == now && m_changes > 0;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->datasetCombo, m_ui->fromEdit, m_ui->toEdit, m_ui->trustCheck})
        field->setEnabled(!m_asked);
    m_ui->previewButton->setEnabled(free);
    m_ui->rebuildButton->setEnabled(ready);
    m_ui->previewButton->setToolTip(m_may ? QString() : m_why.toHtmlEscaped());
    m_ui->rebuildButton->setToolTip(!m_may               ? m_why.toHtmlEscaped()
                                    : m_previewed != now ? tr("Preview first.")
                                    : m_changes == 0     ? tr("Nothing would change.")
                                                         : QString());
}

void BackfillPage::ask(const BackfillRequest &request)
{
    m_asked = request;
    m_since.start();
    if (request.dryRun) {
        m_previewed.reset();
        m_model->clear();
        m_shown = {};
    }
    say({}); // the row with the cancel button tells of it
    updateButtons();
    m_port->ask(request);
}

void BackfillPage::confirm()
{
    const BackfillRequest request = wanted();
    QStringList words{tr(
        "Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.")};
    if (request.trustRaw)
        words << tr(
            "Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.");
    m_question = new QMessageBox(
        QMessageBox::Question, tr("Rebuild rollups"),
        tr("Rebuild the rollups of %1, %2?").arg(datasetName(request.dataset), daysText(request.range)),
        QMessageBox::NoButton, this);
    setQuestionIcon(m_question);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(words.join(u' '));
    QPushButton *rebuild = m_question->addButton(tr("Rebuild %1 buckets").arg(Formatter().count(m_changes)),
                                                 QMessageBox::AcceptRole);
    rebuild->setObjectName(u"confirmRebuild"_s);
    QPushButton *leave = m_question->addButton(tr("Leave unchanged"), QMessageBox::RejectRole);
    m_question->setDefaultButton(leave);
    m_question->setEscapeButton(leave);
    connect(rebuild, &QPushButton::clicked, this, [this, request] {
        // Another task may have started meanwhile, or the grant may have been revoked.
        if (!m_may || m_asked || m_previewed != request)
            return;
        BackfillRequest earnest = request;
        earnest.dryRun = false;
        ask(earnest);
    });
    m_question->open();
}

void BackfillPage::showProgress(const BackfillRequest &request, const BackfillReport &report)
{
    if (m_asked != request)
        return;
    const qint64 of = daysIn(report.days);
    const qint64 done = std::min(daysDone(report), of);
    const QString name = datasetName(report.dataset);
    QString text = report.dryRun ? tr("Previewing %1: %2 of %3 days").arg(name).arg(done).arg(of)
                                 : tr("Rebuilding %1: %2 of %3 days").arg(name).arg(done).arg(of);
    if (!report.waitingFor.isEmpty())
        text += u' ' + tr("– waiting: %1").arg(reasonText(report.waitingFor, Formatter(QLocale(), m_zone)));
    else if (done > 0 && done < of && m_since.elapsed() >= firstGuess)
        text += u' ' + tr("– about %1 remaining")
                           .arg(Formatter().duration(std::max(
                               Milliseconds(m_since.elapsed() / done * (of - done)), Milliseconds(1s))));
    Q_EMIT progressed(text, int(done), int(of));
}

void BackfillPage::showReport(const BackfillRequest &request, const Result<BackfillReport> &report)
{
    if (m_asked != request)
        return;
    m_asked.reset();
    if (!report) {
        if (report.error().kind == ErrorKind::Cancelled)
            say(tr("Cancelled before it started. Nothing was changed."), u"warning"_s);
        else
            say(errorLine(report.error()), u"danger"_s);
        return updateButtons();
    }
    if (!request.dryRun)
        refresh();
    m_shown = *report;
    m_model->setReport(m_shown, Formatter(QLocale(), m_zone));
    fitColumns(m_ui->table);
    if (request.dryRun)
        showPreview(*report);
    else
        showRebuilt(*report);
    updateButtons();
}

QString BackfillPage::keptText(const BackfillReport &report) const
{
    if (report.kept.empty())
        return {};
    return u' ' + tr("Days skipped: %1; see the table for the reasons.").arg(report.kept.size());
}

void BackfillPage::showPreview(const BackfillReport &report)
{
    const qint64 of = daysIn(report.days);
    if (report.failure)
        return say(errorLine(*report.failure), u"danger"_s);
    if (report.cancelled)
        return say(tr("The preview was cancelled after %1 of %2 days. Nothing was changed.")
                       .arg(daysDone(report))
                       .arg(of),
                   u"warning"_s);
    m_previewed = wanted();
    m_changes = changedIn(report);
    const Formatter format;
    QString text =
        m_changes == 0 && report.rebuilt.empty() ? tr("No day of this range can be rebuilt.")
        : m_changes == 0
            ? tr("Nothing would change: the rollups match their raw rows.")
            : tr("Buckets that would change: %1, on %2 of %3 days.")
                  .arg(format.count(m_changes))
                  .arg(std::ranges::count_if(report.rebuilt,
                                             [](const RebuiltDay &day) { return day.changedBuckets > 0; }))
                  .arg(of);
    if (report.doneBefore > 0)
        text +=
            u' ' +
            tr("It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.",
               nullptr, int(report.doneBefore))
                .arg(daysText({report.days.from, report.days.from + 24h}));
    // The preview did the same work, and rolled it back.
    if (m_changes > 0 && m_since.elapsed() >= firstGuess)
        text += u' ' + tr("Rebuilding takes about %1, as long as this preview.")
                           .arg(format.duration(Milliseconds(m_since.elapsed())));
    say(text + keptText(report), m_changes > 0 || !report.kept.empty() ? u"warning"_s : u"good"_s);
}

void BackfillPage::showRebuilt(const BackfillReport &report)
{
    const Formatter format;
    QString done = tr("Days rebuilt: %1, buckets changed: %2.")
                       .arg(format.count(qint64(report.rebuilt.size())), format.count(changedIn(report)));
    if (report.doneBefore > 0)
        done +=
            u' ' +
            tr("Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.",
               nullptr, int(report.doneBefore))
                .arg(daysText({report.days.from, report.days.from + 24h}));
    done += keptText(report);
    if (!report.cancelled && !report.failure) {
        m_previewed.reset();
        return say(tr("Done.") + u' ' + done, report.kept.empty() ? u"good"_s : u"warning"_s);
    }
    // The range stays previewed: the same one goes on where this one stopped.
    const QString rest =
        tr("Everything before %1 is committed and stays. Rebuild the same range again to continue from there.")
            .arg(daysText({report.nextDay(), report.nextDay() + 24h}));
    if (report.cancelled)
        say(tr("Cancelled.") + u' ' + done + u' ' + rest, u"warning"_s);
    else
        say(errorLine(*report.failure) + u' ' + done + u' ' + rest, u"danger"_s);
}

} // namespace tidemark::widgets
