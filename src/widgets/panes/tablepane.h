// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/datapane.h"

#include <QCoreApplication>

namespace Ui
{
class TablePane;
}

namespace tidemark::widgets
{

/// The page of a pane that is a table: bars in its first column, a line of text below it.
class TablePage
{
    Q_DECLARE_TR_FUNCTIONS(TablePage)

public:
    TablePage(QWidget *page, const QString &title);
    ~TablePage();
    Q_DISABLE_COPY_MOVE(TablePage)

    void show(const Sheet &sheet, const TableWords &words);
    void clear();
    void setStale(bool stale);

private:
    void layColumns(const Sheet &sheet);
    void shareWidth();

    const std::unique_ptr<Ui::TablePane> m_ui;
    SheetModel *m_model = nullptr;
    QMetaObject::Connection m_resized;
    std::vector<int> m_wanted; ///< [column that is shown]
    bool m_sharing = false;
};

/// A ranking over the range, as the table that models/sheet.h makes of its series.
template<typename Series>
class TablePane : public RangePane<Series>
{
public:
    TablePane(const QString &title, QWidget *parent)
        : RangePane<Series>(title, parent)
        , m_page(this->dataPage(), title)
    {
        this->hideTableButton(); // it is a table
    }

protected:
    void emptyPage() override { m_page.clear(); }
    [[nodiscard]] Outlook dataOutlook() const override
    {
        const Series &series = *this->m_data;
        return outlookOf(series.provenance, series.question.range, double(series.total()));
    }
    void paintData() override { m_page.show(this->sheet(), tableWords(*this->m_data, this->format())); }
    [[nodiscard]] QString spoken() const override { return tableWords(*this->m_data, this->format()).spoken; }
    void setStaleLook(bool stale) override { m_page.setStale(stale); }

private:
    TablePage m_page;
};

} // namespace tidemark::widgets
