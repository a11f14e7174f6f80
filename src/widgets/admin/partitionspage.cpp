// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/partitionspage.h"

#include "core/errortext.h"
#include "models/operatorsheet.h"
#include "models/sheetmodel.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

PartitionsPage::PartitionsPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_state(stateLabel(u"partitionsState"_s, tr("Loading…"), this))
    , m_table(listTable(u"partitionTable"_s, tr("Partitions"), m_model, 7, this))
    , m_notes(stateLabel(u"defaultNotes"_s, {}, this))
    , m_makeButton(new QPushButton(tr("Create partitions and carry rows over"), this))
{
    m_makeButton->setObjectName(u"makePartitionsButton"_s);
    setStyled(m_notes, "tone", u"warning"_s);
    m_notes->hide();
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_makeButton);
    actions->addStretch();
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
    layout->addLayout(actions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartitionsPage::updateButtons);
    connect(m_makeButton, &QPushButton::clicked, this, [this] {
        const int row = currentPlace(m_table);
        const std::optional<Dataset> dataset = datasetNamed(m_partitions[std::size_t(row)].dataset);
        if (!dataset)
            return;
        say(tr("Creating partitions of %1…").arg(datasetName(*dataset)));
        m_port->ask(PartitionsRequest{*dataset});
    });
    updateButtons();
}

void PartitionsPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &PartitionsPage::showPartitions);
    port.onAnswer(this, &PartitionsPage::showMade);
}

void PartitionsPage::refresh()
{
    m_port->ask(PartitionsReading{});
}

void PartitionsPage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

void PartitionsPage::updateButtons()
{
    const int row = currentPlace(m_table);
    m_makeButton->setEnabled(m_rights.isFree && row >= 0 && row < int(m_partitions.size()));
    m_makeButton->setToolTip(m_rights.isFree ? tr("Of the dataset that the selected partition belongs to")
                                             : m_rights.whyNotFree.toHtmlEscaped());
}

void PartitionsPage::showPartitions(const PartitionsReading &,
                                    const Result<std::vector<PartitionLine>> &partitions)
{
    if (!partitions)
        return say(errorLine(partitions.error()), u"danger"_s);
    m_partitions = *partitions;
    const Formatter format(QLocale(), m_zone);
    m_model->setSheet(sheetOf(m_partitions, format));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    say(tr("%n partition(s). Rows are the server's estimate unless they are said to be exact.", nullptr,
           int(m_partitions.size())));
    m_notes->setText(defaultPartitionNotes(m_partitions, format).join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    updateButtons();
}

void PartitionsPage::showMade(const PartitionsRequest &asked, const Result<int> &made)
{
    const QString name = datasetName(asked.dataset);
    if (!made)
        return say(name + u": "_s + errorLine(made.error()), u"danger"_s);
    if (isVisible())
        refresh();
    say(*made == 0 ? tr("%1: all upcoming partitions already exist.").arg(name)
                   : tr("%1: partitions created: %2.").arg(name).arg(*made),
        u"good"_s);
}

void PartitionsPage::say(const QString &text, const QString &tone)
{
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
}

} // namespace tidemark::widgets
