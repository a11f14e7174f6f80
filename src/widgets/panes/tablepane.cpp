// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/tablepane.h"

#include "models/sheetmodel.h"
#include "widgets/elidedlabel.h"
#include "widgets/rankingdelegate.h"
#include "widgets/tables.h"
#include "widgets/theme.h"
#include "widgets/worldmap.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowHeight = 28;
constexpr int leastName = 108;
constexpr int trendWidth = 66;

/// Of the sheet: the name is shown first as well.
constexpr int firstColumn = 0;
constexpr int valueColumn = 1;

/// As texts are compared when one is sought: without case and accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    return plain;
}
} // namespace

TablePage::TablePage(QWidget *page, const QString &title)
    : QObject(page)
    , m_search(new QLineEdit(page))
    , m_mapButton(new QToolButton(page))
    , m_table(new QTableView(page))
    , m_nothing(new QLabel(page))
    , m_footer(new ElidedLabel(page))
    , m_delegate(new RankingDelegate(this))
    , m_model(new SheetModel(this))
{
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_search, 1);
    top->addWidget(m_mapButton, 0, Qt::AlignRight);
    body->addLayout(top);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_nothing, m_footer})
        body->addWidget(part);
    m_mapButton->setObjectName(u"mapButton"_s);
    m_mapButton->setCheckable(true);
    m_mapButton->hide();
    body->setStretchFactor(m_table, 1);
    m_search->setObjectName(u"rankingSearch"_s);
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find in “%1”").arg(title));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &TablePage::showRows);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    setStyled(m_nothing, "role", u"muted"_s);
    setStyled(m_footer, "role", u"muted"_s);
    m_footer->setObjectName(u"footer"_s);
    m_table->setAccessibleName(tr("%1, ranked").arg(title));
    setUpTable();
}

void TablePage::setUpTable()
{
    m_table->setObjectName(u"ranking"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleTable(m_table, rowHeight);
    makeSortable(m_table, m_model);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    // The first column has what the others leave: it is resized whenever the table is, unless it cannot be
    // narrower.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == firstColumn)
            shareWidth();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &TablePage::shareWidth);
}

void TablePage::setPickable(bool pickable)
{
    m_pickable = pickable;
    m_table->setAccessibleDescription(
        pickable ? tr("Enter filters all panes by the row; with Ctrl beside those that are chosen.")
                 : QString());
}

void TablePage::addMap()
{
    m_map = new WorldMap(m_table->parentWidget());
    m_map->setObjectName(u"worldMap"_s);
    m_map->hide();
    auto *body = static_cast<QVBoxLayout *>(m_table->parentWidget()->layout());
    body->insertWidget(body->indexOf(m_table), m_map, 1);
    connect(m_map, &WorldMap::picked, this, &TablePage::picked);
    Theme::instance().setIcon(m_mapButton, u"map"_s);
    m_mapButton->show();
    connect(m_mapButton, &QToolButton::toggled, this, &TablePage::showMap);
    showMap(false);
}

void TablePage::showMap(bool shown)
{
    Theme::instance().setIcon(m_mapButton, shown ? u"table"_s : u"map"_s);
    const QString words = shown ? tr("Show as a table") : tr("Show on a map");
    m_mapButton->setToolTip(words);
    m_mapButton->setAccessibleName(words);
    m_table->setVisible(!shown);
    m_map->setVisible(shown);
    m_search->setVisible(!shown);
    m_footer->setVisible(!shown); // the map says itself what is unknown
    showRows();
}

void TablePage::clear()
{
    if (m_map)
        m_map->setSheet({});
    m_sheet = {};
    m_model->setSheet({});
    m_footer->setText({});
    m_nothing->hide();
}

void TablePage::show(const Sheet &sheet, const TableWords &words)
{
    m_sheet = sheet;
    showRows();
    m_footer->setText(words.footer);
    m_footer->setToolTip(words.tip.toHtmlEscaped());
}

void TablePage::showRows()
{
    if (m_map)
        m_map->setSheet(m_sheet);
    if (m_sheet.columns.empty())
        return;
    Sheet shown = m_sheet;
    const QString sought = folded(m_search->text().trimmed());
    if (!sought.isEmpty()) {
        std::erase_if(shown.rows, [&](const std::vector<SheetCell> &row) {
            return !folded(row.at(firstColumn).text).contains(sought) &&
                   folded(row.at(valueColumn).text) != sought;
        });
    }
    const bool first = m_model->columnCount() == 0;
    const bool nothing = shown.rows.empty();
    m_model->setSheet(std::move(shown));
    if (first)
        layColumns();
    else
        shareWidth();
    m_nothing->setText(tr("Nothing here matches “%1”.").arg(m_search->text().trimmed()).toHtmlEscaped());
    m_nothing->setVisible(nothing && !sought.isEmpty() && !m_table->isHidden());
}

void TablePage::setStale(bool stale)
{
    m_delegate->setStale(stale);
    if (m_map)
        m_map->setStale(stale);
    m_table->viewport()->update();
}

QString TablePage::valueAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int place = index.data(SheetModel::PlaceRole).toInt();
    const std::vector<SheetCell> &row = m_model->sheet().rows.at(std::size_t(place));
    return row.at(valueColumn).value.toString();
}

void TablePage::pick(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (const QString value = m_pickable ? valueAt(index) : QString(); !value.isEmpty())
        Q_EMIT picked(value, modifiers.testFlag(Qt::ControlModifier));
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            pick(m_table->indexAt(mouse->position().toPoint()), mouse->modifiers());
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && enter) {
        pick(m_model->index(0, firstColumn), key->modifiers());
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model->index(0, firstColumn));
        return true;
    }
    if (watched == m_table && (enter || key->key() == Qt::Key_Space)) {
        pick(m_table->currentIndex(), key->modifiers());
        return true;
    }
    // Whoever types looks for a row.
    const bool types = !key->text().isEmpty() && key->text().front().isLetter() &&
                       !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (watched == m_table && types) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + key->text());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TablePage::layColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(firstColumn, QHeaderView::Stretch);
    // Wide enough for any usual number and for the word above it, so that no refresh moves a column.
    const QFontMetrics metrics = m_table->fontMetrics();
    m_wanted.clear();
    for (const SheetColumn &column : m_model->sheet().columns) {
        if (!column.shown)
            continue;
        const auto shown = int(m_wanted.size());
        int width = shown == firstColumn ? leastName : header->sectionSizeHint(shown);
        for (const QString &sample : column.roomFor)
            width = std::max(width, metrics.horizontalAdvance(sample) + 18);
        if (!column.exported) {
            width = std::max(width, trendWidth);
            m_drawn = shown;
        }
        m_wanted.push_back(width);
        if (shown != firstColumn)
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
    const QAbstractItemView *table = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    std::vector<int> widths = m_wanted;
    const auto leastOf = [&](std::size_t i) {
        return std::max(header->sectionSizeHint(int(i)), table->sizeHintForColumn(int(i)));
    };
    // What is only drawn goes altogether before the names are cut.
    int needed = leastName;
    for (std::size_t i = 1; i < widths.size(); ++i)
        needed += m_drawn == int(i) ? widths[i] : leastOf(i);
    const bool hasRoom = needed <= m_table->viewport()->width();
    if (m_drawn > 0) {
        m_table->setColumnHidden(m_drawn, !hasRoom);
        if (!hasRoom)
            widths[std::size_t(m_drawn)] = 0;
    }
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - m_table->viewport()->width();
    for (std::size_t i = widths.size(); i-- > 1 && excess > 0;) {
        if (int(i) == m_drawn)
            continue;
        const int least = leastOf(i);
        const int given = std::clamp(widths[i] - least, 0, excess);
        widths[i] -= given;
        excess -= given;
    }
    for (std::size_t i = 1; i < widths.size(); ++i) {
        if (int(i) != m_drawn || hasRoom)
            header->resizeSection(int(i), widths[i]);
    }
    m_sharing = false;
}

} // namespace tidemark::widgets
