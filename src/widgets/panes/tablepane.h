// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/datapane.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace tidemark::widgets
{

class ElidedLabel;
class RankingDelegate;
class WorldMap;

/// The page of a pane that is a ranking: bars below the names of its first column, a line of text at the end.
/// Typing finds a row. The second column of the sheet, which is not shown, holds the value that a row is
/// picked by: with a click, Enter or Space; with Ctrl beside others.
class TablePage : public QObject
{
    Q_OBJECT

public:
    TablePage(QWidget *page, const QString &title);

    void setPickable(bool pickable);
    /// A map of the rows, which can be shown in the place of the table. Its codes are the values of the rows.
    void addMap();
    void showMap(bool shown);
    void show(const Sheet &sheet, const TableWords &words);
    void clear();
    void setStale(bool stale);

Q_SIGNALS:
    void picked(const QString &value, bool beside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void layColumns();
    void shareWidth();
    void showRows();
    /// Of the row; empty: it is about no single thing.
    [[nodiscard]] QString valueAt(const QModelIndex &index) const;
    void pick(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_search = nullptr;
    QToolButton *m_mapButton = nullptr;
    QTableView *m_table = nullptr;
    WorldMap *m_map = nullptr;   ///< where there is one
    QLabel *m_nothing = nullptr; ///< below the table, where no row is found
    ElidedLabel *m_footer = nullptr;
    RankingDelegate *m_delegate = nullptr;
    SheetModel *m_model = nullptr;
    Sheet m_sheet;             ///< all rows
    std::vector<int> m_wanted; ///< [column that is shown]
    int m_drawn = -1;          ///< which of them holds small trends
    bool m_pickable = false;
    bool m_sharing = false;
};

/// A ranking over the range, as the table that models/sheet.h makes of its series.
template<typename Series>
class TablePane : public RangePane<Series>
{
public:
    /// picks: what a row that is picked filters all panes by; nothing: rows cannot be picked.
    TablePane(const QString &title, std::optional<Dimension> picks, QWidget *parent)
        : RangePane<Series>(title, parent)
        , m_page(new TablePage(this->dataPage(), title))
    {
        this->hideTableButton(); // it is a table
        m_page->setPickable(picks.has_value());
        if (picks == Dimension::Country)
            m_page->addMap();
        if (picks) {
            QObject::connect(m_page, &TablePage::picked, this,
                             [this, dimension = *picks](const QString &value, bool beside) {
                                 Q_EMIT this->filterWanted(dimension, value, beside);
                             });
        }
    }

protected:
    void emptyPage() override { m_page->clear(); }
    [[nodiscard]] Outlook dataOutlook() const override
    {
        const Series &series = *this->m_data;
        return outlookOf(series.provenance, series.question.range, double(series.total()));
    }
    void paintData() override { m_page->show(this->sheet(), tableWords(*this->m_data, this->format())); }
    [[nodiscard]] QString spoken() const override { return tableWords(*this->m_data, this->format()).spoken; }
    [[nodiscard]] QStringList remarks() const override
    {
        return {tableWords(*this->m_data, this->format()).footer};
    }
    void setStaleLook(bool stale) override { m_page->setStale(stale); }

private:
    TablePage *m_page;
};

} // namespace tidemark::widgets
