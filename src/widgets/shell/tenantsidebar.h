// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "core/result.h"

#include <QFrame>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class TenantSidebar;
}

namespace tidemark
{
class TenantModel;
}

namespace tidemark::widgets
{

class ViewList;

/// Finds and picks tenants. Searching is the server's business: what is typed is told 150 ms after the last
/// key. Up, down and Enter work from the search field: Enter picks what the arrows chose, or else the first
/// match of what is typed, for whose answer it waits while the field has the focus. The list asks for more of
/// the server's tenants where it is scrolled to its end.
class TenantSidebar : public QFrame
{
    Q_OBJECT

public:
    explicit TenantSidebar(QWidget *parent = nullptr);
    ~TenantSidebar() override;

    /// A page for another text than the one in the field is dropped.
    void showPage(const QString &search, const Result<TenantPage> &page);
    void setCurrent(const std::optional<Tenant> &tenant);
    /// The window shows all tenants, and none of the list.
    void setOverviewShown(bool shown);
    void setRemembered(const std::vector<Tenant> &pins, const std::vector<Tenant> &recents);
    [[nodiscard]] std::vector<Tenant> pins() const;
    [[nodiscard]] std::vector<Tenant> recents() const;
    void focusSearch();
    [[nodiscard]] QString searchText() const;
    /// How many tenants the list wants at most.
    [[nodiscard]] int limit() const { return m_limit; }
    /// Picks the one after (1) or before (-1) the current one.
    void pickBeside(int by);
    /// The window is small: the panes need the room more.
    void setNarrow(bool narrow);
    /// The saved views, below the tenants.
    [[nodiscard]] ViewList *views() const { return m_views; }
    static constexpr int narrowWidth = 196;

Q_SIGNALS:
    /// Another text, or more of the same.
    void searchEdited(const QString &text, int limit);
    void picked(const tidemark::Tenant &tenant);
    void pinsChanged();
    void overviewWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressKey(QObject *watched, int key);
    void pickFound();
    void pickFirst();
    void pickIndex(const QModelIndex &index);
    void step(int by);
    void togglePin(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void syncSelection();
    void ask();
    void wantMore();

    const std::unique_ptr<Ui::TenantSidebar> m_ui;
    TenantModel *m_model;
    ViewList *m_views;
    QTimer m_debounce;
    std::optional<Tenant> m_current;
    bool m_overviewShown = false;
    int m_limit = 0;
    QString m_answered;         ///< the search that the list answers
    int m_pendingStep = 0;      ///< beyond the end of the page, until there is more of it
    bool m_stepped = false;     ///< the arrows chose a row since the text was edited
    bool m_picksAnswer = false; ///< Enter came before the answer
};

} // namespace tidemark::widgets
