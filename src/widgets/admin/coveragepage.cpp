// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/coveragepage.h"

#include "core/errortext.h"
#include "models/coveragemodel.h"
#include "ui_coveragepage.h"
#include "widgets/theme.h"
#include "widgets/wallclock.h"

#include <QSignalBlocker>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// What the server tells at once.
constexpr qint64 mostBuckets = 200'000;

Instant endOfToday()
{
    return std::chrono::ceil<std::chrono::days>(localNow());
}
} // namespace

CoveragePage::CoveragePage(QWidget *parent)
    : AdminSection(parent)
    , m_ui(std::make_unique<Ui::CoveragePage>())
    , m_model(new CoverageModel(this))
{
    m_ui->setupUi(this);
    m_ui->grid->setCoverageModel(m_model);
    m_ui->untilCaption->setBuddy(m_ui->untilEdit);
    for (const Dataset dataset : allDatasets)
        m_ui->datasetCombo->addItem(datasetName(dataset), int(dataset));
    dressTimeEdit(m_ui->untilEdit);
    setTime(m_ui->untilEdit, endOfToday(), m_zone);
    fillLevels();
    say(tr("Loading…"));
    connect(m_ui->datasetCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillLevels();
        refresh();
    });
    connect(m_ui->levelCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillPeriods();
        refresh();
    });
    connect(m_ui->periodCombo, &QComboBox::currentIndexChanged, this, &CoveragePage::refresh);
    connect(m_ui->untilEdit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_untilNow = false;
        refresh();
    });
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &CoveragePage::refresh);
    connect(m_ui->grid, &CoverageGrid::selectedChanged, this, &CoveragePage::showSelected);
    connect(m_ui->backfillButton, &QPushButton::clicked, this, [this] {
        const auto selected = m_ui->grid->selected();
        if (selected && m_shown)
            Q_EMIT backfillWanted(m_shown->dataset, utcDaysOf(selected->span));
    });
    updateButton();
}

CoveragePage::~CoveragePage() = default;

void CoveragePage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &CoveragePage::showCoverage);
}

void CoveragePage::say(const QString &text, const QString &tone)
{
    m_ui->stateLabel->setText(text);
    setStyled(m_ui->stateLabel, "tone", tone);
}

Dataset CoveragePage::dataset() const
{
    return Dataset(m_ui->datasetCombo->currentData().toInt());
}

void CoveragePage::fillLevels()
{
    const QSignalBlocker quiet(m_ui->levelCombo);
    m_ui->levelCombo->clear();
    for (const RollupLevel &level : rollupLevels(dataset()))
        m_ui->levelCombo->addItem(level.table, level.name);
    m_ui->levelCombo->setCurrentIndex(1); // hours
    fillPeriods();
}

void CoveragePage::fillPeriods()
{
    const QSignalBlocker quiet(m_ui->periodCombo);
    const int before = m_ui->periodCombo->currentData().toInt();
    const std::optional<RollupLevel> level =
        rollupLevelNamed(dataset(), m_ui->levelCombo->currentData().toString());
    const std::pair<int, QString> periods[] = {{1, tr("1 day")},    {7, tr("7 days")},
                                               {30, tr("30 days")}, {90, tr("90 days")},
                                               {365, tr("1 year")}, {730, tr("2 years")}};
    m_ui->periodCombo->clear();
    for (const auto &[days, text] : periods)
        if (level && days * 24h / level->width <= mostBuckets)
            m_ui->periodCombo->addItem(text, days);
    const int again = m_ui->periodCombo->findData(before);
    m_ui->periodCombo->setCurrentIndex(again >= 0 ? again : m_ui->periodCombo->findData(30));
}

void CoveragePage::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    const Instant until = timeOf(m_ui->untilEdit, m_zone, Passing::Last);
    m_zone = zone;
    const QSignalBlocker quiet(m_ui->untilEdit);
    setTime(m_ui->untilEdit, until, m_zone);
    present();
}

void CoveragePage::setRights(const OperatorRights &rights)
{
    m_may = rights.mayAct;
    m_why = rights.whyNotAct;
    updateButton();
}

LevelRange CoveragePage::wanted() const
{
    const Instant until = timeOf(m_ui->untilEdit, m_zone, Passing::Last);
    return {dataset(),
            m_ui->levelCombo->currentData().toString(),
            {until - m_ui->periodCombo->currentData().toInt() * 24h, until}};
}

void CoveragePage::refresh()
{
    if (m_untilNow) {
        const QSignalBlocker quiet(m_ui->untilEdit);
        setTime(m_ui->untilEdit, endOfToday(), m_zone);
    }
    m_asked = wanted();
    if (m_shown != m_asked)
        say(tr("Loading…"));
    m_port->ask(CoverageReading{*m_asked});
}

void CoveragePage::showCoverage(const CoverageReading &asked,
                                const Result<std::vector<CoverageBucket>> &buckets)
{
    if (asked.range != m_asked)
        return;
    if (!buckets)
        return say(errorLine(buckets.error()), u"danger"_s);
    m_shown = asked.range;
    m_buckets = *buckets;
    m_ui->ageLabel->setRead();
    present();
}

void CoveragePage::present()
{
    if (!m_shown)
        return;
    if (const auto level = rollupLevelNamed(m_shown->dataset, m_shown->level))
        m_model->setCoverage(*level, m_buckets, Formatter(QLocale(), m_zone));
    m_ui->legend->setCounts(*m_model, Formatter(QLocale(), m_zone));
    showSelected();
}

void CoveragePage::showSelected()
{
    updateButton();
    if (!m_shown)
        return;
    const auto selected = m_ui->grid->selected();
    const QModelIndex current = m_ui->grid->currentIndex();
    const CoverageBucket *bucket = m_model->bucketAt(current.row(), current.column());
    const Formatter format(QLocale(), m_zone);
    if (selected && selected->buckets > 1)
        say(tr("Selected: %1, buckets: %2.")
                .arg(format.range(selected->span), format.count(selected->buckets)));
    else if (bucket)
        say(m_model->text(*bucket));
    else
        say(tr("Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.")
                .arg(m_model->rowText()));
}

void CoveragePage::updateButton()
{
    const bool any = m_ui->grid->selected().has_value();
    m_ui->backfillButton->setEnabled(m_may && any);
    m_ui->backfillButton->setToolTip(!m_may ? m_why.toHtmlEscaped()
                                     : any  ? QString()
                                            : tr("Select the buckets to rebuild first."));
}

} // namespace tidemark::widgets
