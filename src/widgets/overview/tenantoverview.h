// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview.h"
#include "core/taken.h"
#include "models/formatter.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tidemark
{
class OverviewModel;
}

namespace tidemark::widgets
{

class ElidedLabel;
class MoversCard;
class RankingDelegate;

/// All tenants: which moved most, which are busiest now, and a table of all of them, sorted and searched by
/// the server. Rows are asked for as they come into sight. It takes answers and emits what it wants to know;
/// after an error what was there stays, marked, with its age.
class TenantOverview : public QWidget
{
    Q_OBJECT

public:
    explicit TenantOverview(QWidget *parent = nullptr);
    ~TenantOverview() override;

    void setZone(const QTimeZone &zone);
    void setDataset(Dataset dataset);
    void setComparison(Comparison comparison);
    /// Asks for what is in sight, and for the summary, once more; what is there stays until the answer comes.
    void refresh();
    /// The connection is lost: what is shown gets no newer.
    void setOffline(bool offline);
    /// Shows ages; cheap, once a second.
    void tick();
    /// Where the arrows move and typing searches.
    void focusTable();

    void takePage(const OverviewQuestion &question, const Result<OverviewPage> &page, const Taken &taken);
    void takeSummary(const SummaryQuestion &question, const Result<OverviewSummary> &summary);

    /// What is in sight has its numbers or its error, and so have the cards.
    [[nodiscard]] bool isSettled() const;
    /// What its numbers are of; empty: not known yet.
    [[nodiscard]] QString text() const;
    [[nodiscard]] OverviewModel *model() const { return m_model; }

Q_SIGNALS:
    void pageWanted(const tidemark::OverviewQuestion &question);
    void summaryWanted(const tidemark::SummaryQuestion &question);
    void tenantPicked(const tidemark::Tenant &tenant);
    /// Whoever leads elsewhere should: Esc.
    void leaveWanted();
    /// An export failed or succeeded; plain text.
    void reported(const QString &text);
    /// Something else is shown.
    void rendered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpHead();
    void setUpTable();
    void setUpState();
    void sortBy(int column);
    void sortBy(OverviewSort sort, bool descending);
    void search();
    /// Begins anew at the top.
    void ask();
    void askVisible(bool again);
    void askSummary();
    void layColumns();
    void render();
    void renderState();
    void renderCards();
    void renderWords();
    void pick(const QModelIndex &index);
    void askForFile();
    void exportTo(const QString &path);
    void finishExport(const Result<OverviewPage> &page);

    OverviewModel *m_model;
    RankingDelegate *m_delegate;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_copy;
    QToolButton *m_export;
    std::array<MoversCard *, 3> m_cards{}; ///< rises, falls, hottest
    QLabel *m_note;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_stateTitle;
    QLabel *m_stateText;
    QPushButton *m_retry;
    ElidedLabel *m_source;
    QTimer m_debounce; ///< of what is typed
    QTimer m_scroll;   ///< of rows that came into sight
    Formatter m_format;
    OverviewQuestion m_wanted; ///< without a place
    std::optional<OverviewQuestion> m_pending;
    std::optional<tidemark::Error> m_failure; ///< of the last answer
    std::optional<Taken> m_taken;
    std::optional<Result<OverviewSummary>> m_summary; ///< of the present question
    bool m_offline = false;
    QString m_exportPath; ///< what is asked for is for this file
};

} // namespace tidemark::widgets
