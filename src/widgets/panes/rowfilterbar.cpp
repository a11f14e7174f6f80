// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/rowfilterbar.h"

#include "core/errortext.h"
#include "models/plaintext.h"
#include "models/sheet.h"
#include "widgets/filterchip.h"
#include "widgets/flowrow.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestOperand = 1000;
}

RowFilterBar::RowFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_match(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_add(new QPushButton(tr("Filter"), this))
    , m_problem(new QLabel(this))
    , m_row(new FlowRow(this))
{
    m_column->setObjectName(u"filterColumn"_s);
    m_column->setAccessibleName(tr("Column to filter by"));
    setStyled(m_match, "role", u"muted"_s);
    m_value->setObjectName(u"filterValue"_s);
    m_value->setMaxLength(longestOperand);
    m_value->setClearButtonEnabled(true);
    m_add->setObjectName(u"addFilterButton"_s);
    m_add->setAutoDefault(false); // Enter is for the field alone
    m_add->setToolTip(tr("Show only rows whose column has this value; further columns narrow it down"));
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setStyled(m_problem, "tone", u"danger"_s);
    m_problem->hide();
    m_row->setObjectName(u"filterChips"_s);
    m_row->setSpacing(6);
    m_row->hide();
    auto *entry = new QHBoxLayout;
    entry->setSpacing(6);
    entry->addWidget(m_column);
    entry->addWidget(m_match);
    entry->addWidget(m_value, 1);
    entry->addWidget(m_add);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(6);
    outer->addLayout(entry);
    outer->addWidget(m_problem);
    outer->addWidget(m_row);
    connect(m_column, &QComboBox::currentIndexChanged, this, &RowFilterBar::showColumn);
    connect(m_add, &QPushButton::clicked, this, &RowFilterBar::add);
    connect(m_value, &QLineEdit::returnPressed, this, &RowFilterBar::add);
    connect(m_value, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    setDataset(m_dataset);
}

void RowFilterBar::setDataset(Dataset dataset, const RowFilter &filter)
{
    m_dataset = dataset;
    m_filter = filter;
    m_column->clear();
    for (const RowColumn &column : rowColumns(dataset))
        m_column->addItem(rawColumnTitle(column.name), QString(column.name));
    rebuild();
}

RowColumn RowFilterBar::column() const
{
    return rowColumns(m_dataset).at(std::size_t(std::max(m_column->currentIndex(), 0)));
}

void RowFilterBar::showColumn()
{
    const bool contains = column().match == RowMatch::Contains;
    m_match->setText(contains ? tr("contains", "a column, a text") : tr("is", "a column, a value"));
    m_value->setPlaceholderText(column().match == RowMatch::Number ? tr("300, 300..350, 300.. or ..350")
                                                                   : QString());
    m_value->setAccessibleName(u"%1 %2"_s.arg(m_column->currentText(), m_match->text()));
}

void RowFilterBar::add()
{
    const QString name(column().name);
    const QString value = column().match == RowMatch::Contains ? m_value->text() : m_value->text().trimmed();
    const Result<void> checked = checkRowFilter(m_dataset, name, value);
    m_problem->setVisible(!checked);
    if (!checked) {
        m_problem->setText(checked.error().words());
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_value->clear();
    if (const auto known = m_filter.find(name); known != m_filter.end() && known->second == value)
        return;
    m_filter[name] = value;
    rebuild();
    Q_EMIT changed();
}

void RowFilterBar::remove(const QString &column)
{
    m_filter.erase(column);
    rebuild();
    m_value->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RowFilterBar::rebuild()
{
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    QWidget *before = m_add;
    for (const RowColumn &column : rowColumns(m_dataset)) {
        const auto chosen = m_filter.find(column.name);
        if (chosen == m_filter.end())
            continue;
        auto *chip = new FilterChip(rawColumnTitle(column.name), plainText(chosen->second), m_row);
        chip->setObjectName(u"rowFilter_"_s + column.name);
        connect(chip, &FilterChip::clicked, this, [this, name = QString(column.name)] { remove(name); });
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
    }
    m_row->setVisible(!m_chips.empty());
    m_row->updateGeometry();
}

} // namespace tidemark::widgets
