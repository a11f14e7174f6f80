// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/connectionstate.h"
#include "core/exactcount.h"
#include "core/loadpreview.h"
#include "core/overview.h"
#include "core/rawrows.h"
#include "core/readings.h"
#include "core/taken.h"
#include "widgets/viewstate.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPageSize;

namespace tidemark::widgets
{

/// The dashboard. Presentation only: it takes plain structs and emits intents; it never requests anything
/// itself. It lives entirely on the GUI thread.
///
/// A result from the server replaces what is shown. A result from the cache is shown only in empty panes,
/// marked and with its age, and implies nothing about what the server and this login can do now. A result for
/// any other question than the current one is dropped. A part that is an Error of kind Cancelled leaves its
/// pane unchanged (so a snapshot with missing panes can be passed on).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// How the coordinator is called in the title and the status line; no secret.
    void setServerLabel(const QString &label);
    /// Where TLS is weaker than verify-full: what it lacks, in a few words and in a sentence.
    void setWeakTls(const QString &brief, const QString &text);
    /// Passwords of this connection can be kept in the system's keychain.
    void setPasswordsCanBeKept(bool can);
    /// The login of the operator's room, where it is another one; empty: it is not.
    void setOperatorLogin(const QString &user);
    /// The server refused that login. Asks for its password once, and while the room is open.
    void askOperatorPassword(const Error &error);

    /// Whoever serves it, serves what operators do here.
    [[nodiscard]] AdminPort &adminPort() const;

    [[nodiscard]] ViewState viewState() const;
    /// Asks its questions (questionChanged) when a tenant is known; without one the first tenant of the first
    /// unfiltered TenantPage is selected by itself, below the overview where there are several.
    void restoreView(const ViewState &state);

    /// What is shown, as it can be saved and sent to others; named where a saved view is shown as it was
    /// saved.
    [[nodiscard]] View view() const;
    /// What the tenant was called where the view came from. The name that is shown is the server's; where it
    /// is another one, that is said: it may be another tenant.
    void expectTenantName(const QString &name);
    /// Those that were saved under a name.
    void setSavedViews(const std::vector<View> &views);

    /// The dashboard as a file: PDF, PNG or zip, by its suffix. Fails with ErrorKind::Io, or Constraint where
    /// no tenant's dashboard is shown.
    [[nodiscard]] Result<void> writeReport(const QString &path, const QPageSize &paper) const;
    /// Panes that do not show the server's latest numbers, by their titles, and why; "" is the dashboard
    /// itself.
    [[nodiscard]] std::vector<std::pair<QString, Error>> unread() const;
    /// The server's list of tenants has told what there is to know of the one that is shown.
    [[nodiscard]] bool isTenantSure() const;

    /// Every pane that is shown has its data, a known absence of data, or its error.
    [[nodiscard]] bool isSettled() const;

    /// It, or a dialog of it, is what the person works with now.
    [[nodiscard]] bool isWatched() const;

public Q_SLOTS:
    /// Closes without asking; a load that runs is cancelled first, and its end awaited.
    void closeNow();
    /// Shows it in the place of what is shown; nothing else is done. Its name of the tenant is only expected.
    void openView(const tidemark::View &view);
    /// Opens a file or a link; what is wrong with it is said in the window.
    void openViewFrom(const QString &linkOrFile);
    /// Shows the import, with these files where there are any.
    void openImport(const QStringList &files = {});
    /// The list of tenants anew, for what is typed.
    void askTenants();
    /// Somebody is to find a tenant.
    void focusTenantSearch();
    /// What is the same in all windows, of another one's view: pins and theme.
    void adopt(const tidemark::widgets::ViewState &other);

    void showLive(const tidemark::LiveAnswer &answer, const tidemark::Taken &taken);
    void showHistory(const tidemark::HistoryAnswer &answer, const tidemark::Taken &taken);
    /// Where nobody asks the live lane yet (no tenant is chosen); showLive brings its own.
    void showTide(const tidemark::Result<tidemark::Shared<tidemark::TideTable>> &tide,
                  const tidemark::Taken &taken);
    void showTenants(const QString &search, const tidemark::Result<tidemark::TenantPage> &page);
    void showRaw(const tidemark::RawQuestion &question, const tidemark::Result<tidemark::RawRows> &rows);
    void showExactCost(const tidemark::Result<tidemark::ExactCost> &cost);
    void showExactCount(const tidemark::Result<tidemark::ExactCount> &count);
    void showPlan(const tidemark::SentStatement &statement, const tidemark::Result<QStringList> &plan);
    /// Leads to it: as much time as is shown, up to the newest row.
    void showNewest(const tidemark::Result<tidemark::NewestRow> &newest);
    void showOverviewPage(const tidemark::OverviewQuestion &question,
                          const tidemark::Result<tidemark::OverviewPage> &page, const tidemark::Taken &taken);
    void showSummary(const tidemark::SummaryQuestion &question,
                     const tidemark::Result<tidemark::OverviewSummary> &summary);
    /// The overview asks again for what is in sight.
    void refreshOverview();
    void showConnection(const tidemark::ConnectionState &state);
    /// Something worth knowing that is no failure of the connection (the cache was set aside). Plain text.
    void showNotice(const QString &text);

    void showLook(const tidemark::ingest::FileLook &look);
    void showKeptShorter(const tidemark::ingest::FileLook &look,
                         const tidemark::Result<std::vector<tidemark::ingest::KeptShorter>> &tables);
    void showImportProgress(const tidemark::ingest::LoadProgress &progress);
    void showImportReport(const tidemark::Result<tidemark::ingest::LoadReport> &report);
    void showRejects(const QString &file,
                     const tidemark::Result<std::vector<tidemark::ingest::Reject>> &rejects);

Q_SIGNALS:
    /// Tenant, dataset, range or zone changed.
    void questionChanged(const tidemark::LiveQuestion &live, const tidemark::HistoryQuestion &history);
    void pausedChanged(bool paused);
    /// False while the window is hidden or minimised.
    void visibilityChanged(bool visible);
    void watchedChanged(bool watched);
    void refreshRequested();
    void reconnectRequested();
    /// 150 ms after the last key; where the list is scrolled to its end, for more; and at askTenants(), also
    /// when the window is first shown. At most limit tenants are wanted.
    void tenantSearchEdited(const QString &text, int limit);
    void rawRequested(const tidemark::RawQuestion &question);
    /// What was requested last is not wanted any more.
    void rawCancelled();
    /// Its plan is wanted; the statement is not to be run.
    void planRequested(const tidemark::SentStatement &statement);
    void exactCostRequested(const tidemark::RangeQuestion &question);
    void exactCountRequested(const tidemark::RangeQuestion &question);
    /// What was requested of the two last is not wanted any more.
    void exactCancelled();
    void newestRequested(tidemark::Dataset dataset, tidemark::TenantId tenant);
    /// keep: in the system's keychain.
    void passwordEntered(const QString &password, bool keep);
    void operatorPasswordEntered(const QString &password, bool keep);
    void connectionsWanted();
    void newWindowWanted();
    /// All windows are to be closed.
    void quitWanted();
    /// A saved view is another one now, or none; was: its name before, empty for one that is new.
    void savedViewEdited(const QString &was, const std::optional<tidemark::View> &now);
    /// It was closed, and is hidden.
    void closed();
    /// All tenants are shown, or one again.
    void overviewToggled(bool shown);
    void overviewWanted(const tidemark::OverviewQuestion &question);
    void summaryWanted(const tidemark::SummaryQuestion &question);

    /// What the files would give; guess: format and delimiter are to be found out first.
    void lookRequested(const tidemark::ingest::LoadJob &job, bool guess);
    void importRequested(const tidemark::ingest::LoadJob &job);
    void importCancelRequested();
    void rejectsRequested(const QString &file, int limit);

    /// isSettled() became true for the current question, and everything is painted.
    void settled();
    /// The view is worth saving (pins, theme, range, …); at most once a second.
    void viewStateChanged();
    /// An alert rule has begun to fire. text: what it is about, and its value; plain text.
    void alertFired(const tidemark::AlertLine &line, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    /// While a load runs it asks first.
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts;
    const std::unique_ptr<Parts> m;
};

} // namespace tidemark::widgets
