// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/admindock.h"
#include "widgets/import/importdialog.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/shell/mainwindow.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QDockWidget;
class QMenu;
class QMessageBox;

namespace Ui
{
class MainWindow;
}

namespace tidemark::widgets
{

class PasswordDialog;

/// What the window is made of, and the rules that turn clicks into questions. Only for mainwindow*.cpp.
struct MainWindow::Parts {
    explicit Parts(MainWindow *owner);
    ~Parts();

    void setUp();
    void setUpDock();
    void setUpMenus();
    void listPanes(QMenu *menu);
    void present(QDialog *dialog);
    void wireBar();

    void restore(const ViewState &state);
    void firstShow();
    void noteVisibility();
    void noteTide(const Result<Shared<TideTable>> &tide, const Taken &taken);
    void noteSchema(int version);
    /// The server's last answer: it serves numbers (nothing), or why it does not.
    void noteRefusal(const std::optional<Error> &error);
    void askPassword(const ConnectionState &state);
    void showTitle();
    void showWelcome();
    void followName(const TenantPage &page);
    void tick();
    void checkSettled();
    [[nodiscard]] bool isSettled() const;

    // ---- intents
    void pickTenant(const Tenant &tenant);
    void pickDataset(Dataset dataset);
    void pickRange(const RangeSpec &range);
    void showRange(const TimeRange &asked);
    void stepRange(int steps);
    /// factor: of the length; around: what stays in its place.
    void zoomRange(double factor, std::optional<Instant> around);
    void pickComparison(Comparison comparison);
    void pickZone(const QByteArray &zone);
    void pickTheme(ThemeChoice choice);
    void goBack();
    void goForward();
    void replay(std::vector<RangeSpec> &from, std::vector<RangeSpec> &to);
    void pickCustomRange();
    void openRaw(const Bucket &bucket);
    void setPaused(bool paused);
    void showPaused();

    // ---- import
    void openImport(const QStringList &files);
    void noteImporting(bool importing);
    void followImport(const ingest::LoadJob &job);
    /// Asks where a load runs, and gives false until it has ended.
    [[nodiscard]] bool mayClose();
    void tellMayRollUp();

    /// Asks for the view as it is now; what is shown is cleared first unless only the clock moved on.
    void ask(bool clearLive, bool clearHistory);
    [[nodiscard]] Instant serverNow() const;
    [[nodiscard]] QTimeZone zone() const;
    void stateChanged();

    MainWindow *window;
    const std::unique_ptr<Ui::MainWindow> form;
    Ui::MainWindow &ui;
    AdminDock *admin = nullptr;
    QDockWidget *dock = nullptr;
    QPointer<RawRowsDialog> rawRows;
    QAction *forwardAction = nullptr;
    QAction *laterAction = nullptr;
    QAction *pauseAction = nullptr;
    QAction *adminAction = nullptr;
    QPointer<PasswordDialog> passwordDialog;
    QPointer<ImportDialog> importDialog; ///< once it was opened
    QPointer<QMessageBox> closeQuestion;
    QPointer<QDialog> shownHelp;
    QTimer clock;     ///< once a second: ages, countdown, the next bucket
    QTimer saveTimer; ///< viewStateChanged at most once a second
    ViewState view;
    std::vector<RangeSpec> history; ///< ranges before, for Back
    std::vector<RangeSpec> undone;  ///< ranges that Back came from, for Forward
    std::optional<RangeQuestion> question;
    std::optional<Milliseconds> clockAhead; ///< the server's clock minus ours
    QString serverLabel;
    std::optional<bool> canOperate; ///< this login; nothing: not known yet
    std::optional<Error> refusal;   ///< why the server serves nothing, by its last answer
    int notedSchema = 0;            ///< the version whose note was shown
    bool connected = false;         ///< answers come
    bool tideIsKnown = false;       ///< the server told it, since the window is there
    Instant pausedSince{};          ///< where it is paused
    int ticks = 0;
    bool closing = false;      ///< as soon as no load runs
    bool noTenants = false;    ///< the server said so
    bool tenantsKnown = false; ///< any page came
    bool welcomed = false;
    bool shownBefore = false;
    bool visible = false;
    bool toldSettled = false;
};

} // namespace tidemark::widgets
