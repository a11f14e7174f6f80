// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_mainwindow.h"
#include "widgets/motion.h"
#include "widgets/panes/pane.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/shell/shortcutsdialog.h"

#include <QMenu>
#include <QMenuBar>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

/// Every shortcut of the window is one of its menus', where it can be found.
void MainWindow::Parts::setUpMenus()
{
    const auto add = [this](QMenu *menu, const char *name, const QString &text,
                            const QList<QKeySequence> &keys, auto &&action) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(QString::fromLatin1(name));
        entry->setShortcuts(keys);
        QObject::connect(entry, &QAction::triggered, window, action);
        return entry;
    };
    // What the dashboard does leads there from the operator's room.
    const auto addToDashboard = [this, add](QMenu *menu, const char *name, const QString &text,
                                            const QList<QKeySequence> &keys, auto &&action) {
        return add(menu, name, text, keys, [this, action] {
            showRoom(false);
            action();
        });
    };
    QMenu *file = window->menuBar()->addMenu(MainWindow::tr("&File"));
    add(file, "newWindowAction", MainWindow::tr("&New window"), {QKeySequence(QKeySequence::New)},
        [this] { Q_EMIT window->newWindowWanted(); });
    add(file, "importAction", MainWindow::tr("&Import…"), {QKeySequence(u"Ctrl+I"_s)},
        [this] { openImport({}); });
    add(file, "connectionsAction", MainWindow::tr("C&onnections…"), {},
        [this] { Q_EMIT window->connectionsWanted(); });
    file->addSeparator();
    setUpViewMenu(file);
    setUpReportMenu(file);
    file->addSeparator();
    add(file, "closeWindowAction", MainWindow::tr("&Close window"), {QKeySequence(u"Ctrl+W"_s)},
        [this] { window->close(); });
    add(file, "quitAction", MainWindow::tr("&Quit"), {QKeySequence(QKeySequence::Quit)},
        [this] { Q_EMIT window->quitWanted(); });

    QMenu *shown = window->menuBar()->addMenu(MainWindow::tr("&View"));
    addToDashboard(shown, "searchAction", MainWindow::tr("&Find tenant"), {QKeySequence(u"Ctrl+K"_s)},
                   [this] { ui.sidebar->focusSearch(); });
    addToDashboard(shown, "nextTenantAction", MainWindow::tr("Next &tenant"),
                   {QKeySequence(u"Ctrl+PgDown"_s)}, [this] { ui.sidebar->pickBeside(1); });
    addToDashboard(shown, "previousTenantAction", MainWindow::tr("Pre&vious tenant"),
                   {QKeySequence(u"Ctrl+PgUp"_s)}, [this] { ui.sidebar->pickBeside(-1); });
    overviewAction = addToDashboard(shown, "overviewAction", MainWindow::tr("&All tenants"),
                                    {QKeySequence(u"Ctrl+Shift+O"_s)}, [this] { showOverview(true); });
    shown->addSeparator();
    addToDashboard(shown, "backAction", MainWindow::tr("&Previous range"), {QKeySequence(u"Alt+Left"_s)},
                   [this] { goBack(); });
    forwardAction = addToDashboard(shown, "forwardAction", MainWindow::tr("&Next range"),
                                   {QKeySequence(u"Alt+Right"_s)}, [this] { goForward(); });
    addToDashboard(shown, "earlierAction", MainWindow::tr("&Earlier"), {QKeySequence(u"Alt+Shift+Left"_s)},
                   [this] { stepRange(-1); });
    laterAction = addToDashboard(shown, "laterAction", MainWindow::tr("&Later"),
                                 {QKeySequence(u"Alt+Shift+Right"_s)}, [this] { stepRange(1); });
    addToDashboard(shown, "closerAction", MainWindow::tr("&Closer"),
                   {QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)},
                   [this] { zoomRange(0.5, ui.panes->crosshair()); });
    addToDashboard(shown, "widerAction", MainWindow::tr("&Wider"), {QKeySequence(QKeySequence::ZoomOut)},
                   [this] { zoomRange(2, ui.panes->crosshair()); });
    addToDashboard(shown, "goToRangeAction", MainWindow::tr("&Go to a range…"), {QKeySequence(u"Ctrl+G"_s)},
                   [this] { pickCustomRange(); });
    shown->addSeparator();
    add(shown, "refreshAction", MainWindow::tr("&Refresh"),
        {QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)}, [this] {
            Q_EMIT window->refreshRequested();
            room->refresh();
        });
    pauseAction = add(shown, "pauseAction", MainWindow::tr("&Pause live counts"), {QKeySequence(u"Ctrl+P"_s)},
                      [this] { setPaused(!view.paused); });
    pauseAction->setCheckable(true);
    shown->addMenu(ui.viewBar->comparisonMenu());
    setUpFilterMenu(shown->addMenu(MainWindow::tr("&Filter and split")));
    addToDashboard(shown, "rangeNoteAction", MainWindow::tr("Add n&ote…"), {QKeySequence(u"Ctrl+Shift+N"_s)},
                   [this] { writeNote({}); });
    addToDashboard(shown, "annotationsAction", MainWindow::tr("Annotation&s…"),
                   {QKeySequence(u"Ctrl+Shift+T"_s)}, [this] { openAnnotations(); });
    shown->addSeparator();
    QMenu *panes = shown->addMenu(MainWindow::tr("Pa&nes"));
    panes->setObjectName(u"panesMenu"_s);
    QObject::connect(panes, &QMenu::aboutToShow, window, [this, panes] { listPanes(panes); });
    const auto onPane = [this](auto &&act) {
        return [this, act] {
            if (Pane *pane = overviewShown ? nullptr : ui.panes->currentPane())
                act(pane);
        };
    };
    addToDashboard(panes, "maximizePaneAction", MainWindow::tr("&Maximize or restore"),
                   {QKeySequence(u"Ctrl+M"_s)},
                   onPane([this](Pane *pane) { ui.panes->toggleMaximized(pane); }));
    addToDashboard(panes, "paneEarlierAction", MainWindow::tr("Move pane &back"),
                   {QKeySequence(u"Ctrl+Shift+PgUp"_s)},
                   onPane([this](Pane *pane) { ui.panes->move(pane, -1); }));
    addToDashboard(panes, "paneLaterAction", MainWindow::tr("Move pane &forward"),
                   {QKeySequence(u"Ctrl+Shift+PgDown"_s)},
                   onPane([this](Pane *pane) { ui.panes->move(pane, 1); }));
    addToDashboard(panes, "makingPaneAction", MainWindow::tr("&How is this number made?"),
                   {QKeySequence(u"Ctrl+Shift+E"_s)}, onPane([this](Pane *pane) { openMaking(*pane); }));
    addToDashboard(panes, "closePaneAction", MainWindow::tr("&Close pane"), {QKeySequence(u"Ctrl+Shift+W"_s)},
                   onPane([this](Pane *pane) { ui.panes->close(pane); }));
    addToDashboard(panes, "resetPanesAction", MainWindow::tr("&Reset layout"), {},
                   [this] { ui.panes->resetLayout(); });
    panes->addSeparator();
    listPanes(panes);
    shown->addSeparator();
    adminAction = add(shown, "adminAction", MainWindow::tr("&Administration"),
                      {QKeySequence(u"Ctrl+Shift+A"_s)}, [this] { showRoom(!roomShown); });
    adminAction->setCheckable(true);
    QAction *motion = add(shown, "motionAction", MainWindow::tr("Reduce &motion"), {},
                          [] { Motion::instance().choose(!Motion::instance().isChosen()); });
    motion->setCheckable(true);
    const auto follow = [motion] {
        motion->setChecked(Motion::instance().isReduced());
        motion->setEnabled(!Motion::instance().isWished());
    };
    QObject::connect(&Motion::instance(), &Motion::changed, motion, follow);
    follow();

    QMenu *help = window->menuBar()->addMenu(MainWindow::tr("&Help"));
    add(help, "shortcutsAction", MainWindow::tr("&Keyboard shortcuts"), {QKeySequence(u"F1"_s)},
        [this] { present(new ShortcutsDialog(window)); });
    add(help, "aboutAction", MainWindow::tr("&About Tidemark"), {},
        [this] { present(new AboutDialog(serverLabel, notedSchema, window)); });
}

/// Those of the dataset, checked where they are shown.
void MainWindow::Parts::listPanes(QMenu *menu)
{
    const QString prefix = u"show-"_s;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName().startsWith(prefix))
            delete action;
    }
    for (const PaneBoard::Entry &entry : ui.panes->entries()) {
        QAction *action = menu->addAction(entry.title);
        action->setObjectName(prefix + entry.name);
        action->setCheckable(true);
        action->setChecked(entry.shown);
        QObject::connect(action, &QAction::triggered, window,
                         [this, name = entry.name](bool shown) { ui.panes->setShown(name, shown); });
    }
}

void MainWindow::Parts::present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (shownHelp)
        shownHelp->close();
    shownHelp = dialog;
    dialog->show();
}

} // namespace tidemark::widgets
