// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/loadspage.h"

#include "core/errortext.h"
#include "models/operatorsheet.h"
#include "models/sheetmodel.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

LoadsPage::LoadsPage(QWidget *parent)
    : AdminSection(parent)
    , m_runs(new SheetModel(this))
    , m_progress(new SheetModel(this))
    , m_state(stateLabel(u"loadsState"_s, tr("Loading…"), this))
    , m_runTable(listTable(u"loadTable"_s, tr("Loads"), m_runs, -1, this))
    , m_progressState(stateLabel(u"progressState"_s, {}, this))
    , m_progressTable(listTable(u"progressTable"_s, tr("Progress by resume key"), m_progress, 1, this))
{
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_runTable, 3);
    layout->addSpacing(4);
    layout->addWidget(m_progressState);
    layout->addWidget(m_progressTable, 2);
}

void LoadsPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &LoadsPage::showLoads);
}

void LoadsPage::refresh()
{
    m_port->ask(LoadsReading{});
}

void LoadsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_loads)
        fill();
}

void LoadsPage::showLoads(const LoadsReading &, const Result<LoadTable> &loads)
{
    setStyled(m_state, "tone", loads ? QString() : u"danger"_s);
    if (!loads)
        return m_state->setText(errorLine(loads.error()));
    m_loads = *loads;
    fill();
}

void LoadsPage::fill()
{
    const Formatter format(QLocale(), m_zone);
    m_runs->setSheet(loadsSheet(m_loads->runs, format));
    fitColumns(m_runTable, 300);
    m_progress->setSheet(sheetOf(m_loads->progress, format));
    fitColumns(m_progressTable, 300);
    m_state->setText(
        m_loads->runs.empty()
            ? tr("Nobody has loaded rows yet, or the run log does not reach back that far.")
            : tr("The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions."));
    const bool hasProgress = !m_loads->progress.empty();
    m_progressState->setText(
        hasProgress
            ? tr("How far each resume key has come: a load with the same key goes on there, and stores no row twice.")
            : tr("No load used a resume key (ingest --resume-key), so none can be continued."));
    m_progressTable->setVisible(hasProgress);
}

} // namespace tidemark::widgets
