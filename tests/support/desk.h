// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminroom.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>

namespace tidemark::test
{

/// A window under test: one on samples (widgets/sampledesk.h), or one on a server (support/serverdesk.h).
struct Desk {
    widgets::MainWindow window;

    /// The window's only T, or the one of that name. It must be there.
    template<typename T>
    [[nodiscard]] T *find(const char *name = nullptr) const
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s %s", T::staticMetaObject.className(), name ? name : "");
        return found;
    }
    /// Of the operator's room, which is opened for that.
    void openSection(const QString &name) const
    {
        auto *room = find<widgets::AdminRoom>();
        if (!room->isVisible())
            find<QAction>("adminAction")->trigger();
        room->openSection(name);
    }
};

} // namespace tidemark::test
