// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importcolumns.h"

#include "models/plaintext.h"
#include "widgets/tables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mappingHeight = 28;
constexpr int mostRows = 7;
// What a choice stands for beside the table's columns.
const QString leftOut = u"-"_s;
const QString joins = u"+"_s;

QString choiceOf(const ingest::ColumnMapping &column)
{
    return column.member ? joins : column.target.isEmpty() ? leftOut : column.target;
}

QTableWidgetItem *plainItem(const QString &untrusted)
{
    auto *item = new QTableWidgetItem(plainText(untrusted));
    item->setToolTip(markupSafe(untrusted));
    return item;
}
} // namespace

ImportColumns::ImportColumns(QTableWidget *table)
    : QObject(table)
    , m_table(table)
{
    m_table->setProperty("framed", true);
    m_table->setColumnCount(3);
    styleTable(m_table, mappingHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalHeaderLabels({tr("Field in the file"), tr("First value"), tr("Column")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, 170);
    m_table->horizontalHeader()->resizeSection(2, 230);
}

void ImportColumns::clear()
{
    m_mapping.clear();
    m_table->setRowCount(0);
}

void ImportColumns::show(const ingest::Preview &preview)
{
    m_dataset = ingest::datasetOf(preview.format);
    m_mapping = preview.mapping;
    const bool changeable = recordsOf(preview.format) == ingest::Records::Csv;
    m_table->setColumnHidden(1, recordsOf(preview.format) == ingest::Records::LogLines);
    m_table->horizontalHeader()->setStretchLastSection(recordsOf(preview.format) ==
                                                       ingest::Records::LogLines);
    m_table->setRowCount(int(m_mapping.size()));
    // As high as what it holds, up to a limit: the records below want the room.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 4 +
                            mappingHeight * qBound(1, m_table->rowCount(), mostRows));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ingest::ColumnMapping &column = m_mapping[std::size_t(row)];
        m_table->setItem(row, 0, plainItem(column.source));
        m_table->setItem(row, 1, plainItem(column.sample));
        m_table->setItem(row, 2, nullptr);
        m_table->removeCellWidget(row, 2);
        if (changeable) {
            m_table->setCellWidget(row, 2, makeChoice(column, row));
            continue;
        }
        m_table->setItem(row, 2,
                         plainItem(column.member             ? tr("member of event_data")
                                   : column.target.isEmpty() ? tr("skipped")
                                                             : column.target));
    }
}

QComboBox *ImportColumns::makeChoice(const ingest::ColumnMapping &column, int row)
{
    auto *choice = new QComboBox;
    choice->setProperty("inTable", true);
    choice->setAccessibleName(tr("Column for %1").arg(plainText(column.source)));
    const DatasetFacts &facts = factsOf(m_dataset);
    for (const QString &name : facts.columns)
        choice->addItem(name, name);
    if (!facts.extrasColumn.isEmpty())
        choice->addItem(tr("member of event_data"), joins);
    choice->addItem(tr("skipped"), leftOut);
    choice->setCurrentIndex(choice->findData(choiceOf(column)));
    connect(choice, &QComboBox::activated, this, [this, row] { choose(row); });
    return choice;
}

void ImportColumns::choose(int row)
{
    const auto choiceAt = [this](int at) { return qobject_cast<QComboBox *>(m_table->cellWidget(at, 2)); };
    const QString picked = choiceAt(row)->currentData().toString();
    QStringList columns;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        QString name = choiceAt(at)->currentData().toString();
        // A column has one source: the one it had gives way.
        if (at != row && name == picked && name != joins && name != leftOut)
            name = factsOf(m_dataset).extrasColumn.isEmpty() ? leftOut : joins;
        columns << (name == joins ? m_mapping[std::size_t(at)].source : name);
    }
    Q_EMIT this->picked(columns);
}

} // namespace tidemark::widgets
