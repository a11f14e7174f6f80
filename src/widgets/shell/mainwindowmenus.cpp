// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_mainwindow.h"
#include "widgets/shell/mainwindowparts.h"

#include <QDockWidget>
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
    QMenu *file = window->menuBar()->addMenu(MainWindow::tr("&File"));
    add(file, "importAction", MainWindow::tr("&Import…"), {QKeySequence(u"Ctrl+I"_s)},
        [this] { openImport({}); });
    file->addSeparator();
    add(file, "quitAction", MainWindow::tr("&Quit"), {QKeySequence(QKeySequence::Quit)},
        [this] { window->close(); });

    QMenu *shown = window->menuBar()->addMenu(MainWindow::tr("&View"));
    add(shown, "searchAction", MainWindow::tr("&Find tenant"), {QKeySequence(u"Ctrl+K"_s)},
        [this] { ui.sidebar->focusSearch(); });
    add(shown, "backAction", MainWindow::tr("&Previous range"), {QKeySequence(u"Alt+Left"_s)},
        [this] { goBack(); });
    add(shown, "refreshAction", MainWindow::tr("&Refresh"),
        {QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)}, [this] { Q_EMIT window->refreshRequested(); });
    pauseAction = add(shown, "pauseAction", MainWindow::tr("&Pause live counts"), {QKeySequence(u"Ctrl+P"_s)},
                      [this] { setPaused(!view.paused); });
    pauseAction->setCheckable(true);
    shown->addSeparator();
    adminAction = add(shown, "adminAction", MainWindow::tr("&Administration"),
                      {QKeySequence(u"Ctrl+Shift+A"_s)}, [this] { dock->setVisible(!dock->isVisible()); });
    adminAction->setCheckable(true);
}

} // namespace tidemark::widgets
