// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/tablepane.h"

#include "models/sheetmodel.h"
#include "ui_tablepane.h"
#include "widgets/bardelegate.h"
#include "widgets/tables.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace tidemark::widgets
{

namespace
{
constexpr int leastFirst = 112;
} // namespace

TablePage::TablePage(QWidget *page, const QString &title)
    : m_ui(std::make_unique<Ui::TablePane>())
    , m_model(new SheetModel(page))
{
    m_ui->setupUi(page);
    m_ui->ranking->setModel(m_model);
    m_ui->ranking->setItemDelegate(new BarDelegate(page));
    m_ui->ranking->setAccessibleName(tr("%1, ranked").arg(title));
    styleTable(m_ui->ranking);
    makeSortable(m_ui->ranking, m_model);
    // The first column has what the others leave: it is resized whenever the table is.
    m_resized = QObject::connect(m_ui->ranking->horizontalHeader(), &QHeaderView::sectionResized,
                                 m_ui->ranking, [this](int section) {
                                     if (section == 0)
                                         shareWidth();
                                 });
}

TablePage::~TablePage()
{
    QObject::disconnect(m_resized);
}

void TablePage::show(const Sheet &sheet, const TableWords &words)
{
    const bool first = m_model->columnCount() == 0;
    m_model->setSheet(sheet);
    if (first)
        layColumns(sheet);
    else
        shareWidth();
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
    m_wanted.clear();
    for (const SheetColumn &column : sheet.columns) {
        if (!column.shown)
            continue;
        const auto shown = int(m_wanted.size());
        int width = shown == 0 ? leastFirst : header->sectionSizeHint(shown);
        for (const QString &sample : column.roomFor)
            width = std::max(width, metrics.horizontalAdvance(sample) + 18);
        m_wanted.push_back(width);
        if (shown > 0)
            header->setSectionResizeMode(shown, QHeaderView::Fixed);
    }
    shareWidth();
}

// The names come first: where there is little room, a column gives what it keeps for words that seldom come.
void TablePage::shareWidth()
{
    if (m_sharing || m_wanted.empty())
        return;
    m_sharing = true;
    const QAbstractItemView *table = m_ui->ranking;
    QHeaderView *header = m_ui->ranking->horizontalHeader();
    std::vector<int> widths = m_wanted;
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - m_ui->ranking->viewport()->width();
    for (std::size_t i = widths.size(); i-- > 1 && excess > 0;) {
        const int least = std::max(header->sectionSizeHint(int(i)), table->sizeHintForColumn(int(i)));
        const int given = std::clamp(widths[i] - least, 0, excess);
        widths[i] -= given;
        excess -= given;
    }
    for (std::size_t i = 1; i < widths.size(); ++i)
        header->resizeSection(int(i), widths[i]);
    m_sharing = false;
}

} // namespace tidemark::widgets
