// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/tablepane.h"

#include "models/sheetmodel.h"
#include "ui_tablepane.h"
#include "widgets/bardelegate.h"
#include "widgets/tables.h"

#include <QHeaderView>

#include <algorithm>

namespace tidemark::widgets
{

TablePage::TablePage(QWidget *page, const QString &title)
    : m_ui(std::make_unique<Ui::TablePane>())
    , m_model(new SheetModel(page))
{
    m_ui->setupUi(page);
    m_ui->ranking->setModel(m_model);
    m_ui->ranking->setItemDelegate(new BarDelegate(page));
    m_ui->ranking->setAccessibleName(tr("%1, ranked").arg(title));
    styleTable(m_ui->ranking);
}

TablePage::~TablePage() = default;

void TablePage::show(const Sheet &sheet, const TableWords &words)
{
    const bool first = m_model->columnCount() == 0;
    m_model->setSheet(sheet);
    if (first)
        layColumns(sheet);
    m_ui->footer->setText(words.footer);
    m_ui->footer->setToolTip(words.tip);
}

void TablePage::clear()
{
    m_model->setSheet({});
}

void TablePage::setStale(bool stale)
{
    static_cast<BarDelegate *>(m_ui->ranking->itemDelegate())->setStale(stale);
    m_ui->ranking->viewport()->update();
}

void TablePage::layColumns(const Sheet &sheet)
{
    QHeaderView *header = m_ui->ranking->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    // Wide enough for any usual number and for the word above it, so that no refresh moves a column.
    const QFontMetrics metrics = m_ui->ranking->parentWidget()->fontMetrics();
    int shown = 0;
    for (const SheetColumn &column : sheet.columns) {
        if (!column.shown)
            continue;
        if (shown > 0) {
            header->setSectionResizeMode(shown, QHeaderView::Fixed);
            int width = header->sectionSizeHint(shown);
            for (const QString &sample : column.roomFor)
                width = std::max(width, metrics.horizontalAdvance(sample) + 18);
            header->resizeSection(shown, width);
        }
        ++shown;
    }
}

} // namespace tidemark::widgets
