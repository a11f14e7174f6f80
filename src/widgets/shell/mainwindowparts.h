// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminroom.h"
#include "widgets/import/importdialog.h"
#include "widgets/panes/exactdialog.h"
#include "widgets/panes/makingdialog.h"
#include "widgets/panes/pane.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/shell/mainwindow.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QMessageBox;

namespace Ui
{
class MainWindow;
}

namespace tidemark::widgets
{

class AlertNotes;
class AnnotationFeed;
class AnnotationsDialog;
class PasswordDialog;
class Report;
class TenantOverview;

/// What the window is made of, and the rules that turn clicks into questions. Only for mainwindow*.cpp.
struct MainWindow::Parts {
    explicit Parts(MainWindow *owner);
    ~Parts();

    void setUp();
    void setUpRoom();
    /// The dashboard and the operator's room take turns.
    void showRoom(bool shown);
    /// The room, all tenants, or one: whichever is to be shown.
    void showPage();
    void setUpMenus();
    void listPanes(QMenu *menu);
    void present(QDialog *dialog);
    void wireBar();

    // ---- reports
    void setUpReportMenu(QMenu *file);
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] std::unique_ptr<Report> makeReport() const;
    void saveReport(const QString &caption, const QString &filter, const QString &suffix);
    void printReport();

    // ---- views that are saved, sent and opened
    void setUpViews();
    void setUpViewMenu(QMenu *file);
    void fillViewMenu();
    /// Of the saved view that is shown as it was saved; empty: none is.
    [[nodiscard]] QString shownName() const;
    void openView(const View &opened);
    void askForName();
    void saveViewAs(const QString &name);
    void renameView(const QString &was, const QString &name);
    void deleteView(const QString &name);
    void copyLink(const View &of);
    void saveToFile(const View &of);
    void openFromFile();
    /// Whether the tenant is there for this login, and called as was expected.
    void confirmTenant(const TenantPage &page);
    /// The panes stand idle where there is no tenant, or none to be seen; and say why.
    void showIdle();

    void restore(const ViewState &state);
    void firstShow();
    void noteVisibility();
    void noteTide(const Result<Shared<TideTable>> &tide, const Taken &taken);
    void noteSchema(int version);
    /// The server's last answer: it serves numbers (nothing), or why it does not.
    void noteRefusal(const std::optional<Error> &error);
    void askPassword(const ConnectionState &state);
    void askOperatorPassword(const Error &error);
    void showTitle();
    void showWelcome();
    void followName(const TenantPage &page);
    void tick();
    void checkSettled();
    [[nodiscard]] bool isSettled() const;

    // ---- intents
    void pickTenant(const Tenant &tenant);
    void pickDataset(Dataset dataset);
    void goToNewest(const Result<NewestRow> &newest);
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
    /// What Back and Forward go through.
    struct Step {
        RangeSpec range;
        Filter filter;
        Dimension split = Dimension::Type;
    };
    void replay(std::vector<Step> &from, std::vector<Step> &to);
    /// Before the view is changed: what is shown now can be gone back to.
    void rememberStep();
    /// The values of the dimension alone, or beside those that are chosen.
    void filterBy(Dimension dimension, const QString &value, bool beside);
    void pickFilter(const Filter &filter);
    void pickSplit(Dimension split);
    void setUpFilterMenu(QMenu *menu);
    void fillFilterMenu(QMenu *menu);
    void showFilter();
    /// What there is to choose from, by the answers so far.
    void noteValues(const HistoryAnswer &answer);
    void pickCustomRange();
    void openRaw(const TimeRange &range, const RowFilter &where);
    void openExact();
    void openMaking(const Pane &pane);
    void setPaused(bool paused);
    void showPaused();

    // ---- overview
    void setUpOverview();
    void showOverview(bool shown);
    /// Nobody has chosen one of several: all are shown, and this one is asked for below them.
    void guessTenant(const Tenant &tenant);
    /// What it has in common with the view.
    void syncOverview();
    void tickOverview();
    [[nodiscard]] bool isOverviewSettled() const;

    // ---- alerts
    void setUpAlerts();
    void noteFired(const AlertLine &line);

    // ---- annotations
    void setUpAnnotations();
    /// About that bucket; empty: about the range.
    void writeNote(const TimeRange &bucket);
    void editNote(const Annotation &note);
    void openAnnotations();
    void showAnnotations();

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
    TenantOverview *overview = nullptr;
    QAction *overviewAction = nullptr;
    AdminRoom *room = nullptr;
    AlertNotes *alertNotes = nullptr;
    AnnotationFeed *annotations = nullptr;
    QPointer<AnnotationsDialog> annotationsDialog;
    bool roomShown = false;
    QPointer<RawRowsDialog> rawRows;
    QPointer<ExactDialog> exactDialog;
    QPointer<MakingDialog> makingDialog;
    QAction *forwardAction = nullptr;
    QAction *laterAction = nullptr;
    QAction *pauseAction = nullptr;
    QAction *splitAction = nullptr;
    QAction *clearFilterAction = nullptr;
    QMenu *filterMenu = nullptr;
    QAction *adminAction = nullptr;
    QPointer<PasswordDialog> passwordDialog;
    QPointer<ImportDialog> importDialog; ///< once it was opened
    QPointer<QMessageBox> closeQuestion;
    QPointer<QDialog> shownHelp;
    QTimer clock;     ///< once a second: ages, countdown, the next bucket
    QTimer saveTimer; ///< viewStateChanged at most once a second
    ViewState view;
    std::vector<Step> history; ///< what was shown before, for Back
    std::vector<Step> undone;  ///< what Back came from, for Forward
    QStringList knownTypes;
    QStringList knownCountries; ///< the biggest first
    std::optional<RangeQuestion> question;
    std::optional<Milliseconds> clockAhead; ///< the server's clock minus ours
    QString serverLabel;
    QString operatorLogin; ///< where it is another one
    bool operatorAsked = false;
    bool passwordsCanBeKept = false;
    std::optional<bool> canOperate; ///< this login; nothing: not known yet
    std::vector<View> savedViews;
    std::optional<View> openedView; ///< as it was opened or saved
    QMenu *viewMenu = nullptr;
    bool isTenantUnsure = false;  ///< nobody has seen it in the server's list yet
    QString expectedName;         ///< of that tenant
    std::optional<Error> absence; ///< the tenant is not there for this login
    std::optional<Error> refusal; ///< why the server serves nothing, by its last answer
    int notedSchema = 0;          ///< the version whose note was shown
    bool connected = false;       ///< answers come
    bool tideIsKnown = false;     ///< the server told it, since the window is there
    Instant pausedSince{};        ///< where it is paused
    int ticks = 0;
    bool closing = false;      ///< as soon as no load runs
    bool noTenants = false;    ///< the server said so
    bool tenantsKnown = false; ///< any page came
    bool welcomed = false;
    bool shownBefore = false;
    bool overviewShown = false;
    bool fromOverview = false;  ///< Back leads there
    bool guessedTenant = false; ///< below the overview, and nobody chose it
    bool visible = false;
    bool toldSettled = false;
};

} // namespace tidemark::widgets
