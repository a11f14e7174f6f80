// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/program.h"
#include "support/fakekeeper.h"
#include "support/serverfolder.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tidemark::test
{

inline constexpr int patience = 180'000; // ms; a busy machine is no failure

/// What one person has on one computer.
struct Computer {
    QTemporaryDir memory;
    ServerFolder folder;
    FakeKeeper keeper;

    [[nodiscard]] app::ProgramPlaces places() const
    {
        return {memory.filePath(QStringLiteral("view.ini")), memory.filePath(QStringLiteral("cache.sqlite")),
                memory.filePath(QStringLiteral("connections.json")),
                local::ServerPaths::under(folder.path() + QStringLiteral("/server")), 3'000};
    }
    [[nodiscard]] std::unique_ptr<app::Program> program()
    {
        return std::make_unique<app::Program>(places(), keeper);
    }
    [[nodiscard]] app::ProfileStore store() const { return app::ProfileStore(places().profiles); }
};

template<typename T>
T *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (T *found = qobject_cast<T *>(widget); found && found->isVisible())
            return found;
    return nullptr;
}

template<typename T>
T *in(const QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

inline void click(const QWidget *window, const char *name)
{
    QTest::mouseClick(in<QPushButton>(window, name), Qt::LeftButton);
}

inline void enter(const QWidget *window, const char *name, const QString &text)
{
    auto *edit = in<QLineEdit>(window, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

inline bool isLive(const widgets::MainWindow *window)
{
    return window->isSettled() && !window->findChild<widgets::MessageBar *>()->isVisible();
}

inline bool isLive(const app::Program &program)
{
    return program.all().size() == 1 && isLive(program.all().front());
}

} // namespace tidemark::test
