// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dashboard.h"
#include "support/desk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tidemark::test
{

/// The window on a server, wired as the program wires it, with settings and a cache of its own. In tests:
/// ROOMS testsupport window. Times are shown in UTC.
class ServerDesk : public Desk
{
public:
    /// arrange: what the settings of an earlier run would have left.
    explicit ServerDesk(const QString &conninfo,
                        const std::function<void(widgets::ViewState &)> &arrange = {})
        : m_own(std::make_unique<QTemporaryDir>())
    {
        open(app::connectionTo(conninfo), m_own->path(), arrange);
    }
    /// With settings and cache in a folder of the test's: what one window left there the next one finds.
    ServerDesk(const app::ConnectionChoice &connection, const QString &folder,
               const std::function<void(widgets::ViewState &)> &arrange = {})
    {
        open(connection, folder, arrange);
    }

private:
    void open(const app::ConnectionChoice &connection, const QString &folder,
              const std::function<void(widgets::ViewState &)> &arrange)
    {
        using namespace Qt::StringLiterals;
        app::ViewSettings settings(folder + u"/view.ini"_s, connection.identity);
        widgets::ViewState view = settings.load();
        view.zone = "UTC";
        if (arrange)
            arrange(view);
        if (!settings.save(view))
            qFatal("the settings cannot be written in %s", qPrintable(folder));
        m_dashboard = std::make_unique<app::Dashboard>(connection, window, std::move(settings),
                                                       folder + u"/cache.sqlite"_s);
        m_dashboard->restore();
        window.show();
        m_dashboard->connectToServer();
    }

    std::unique_ptr<QTemporaryDir> m_own;
    std::unique_ptr<app::Dashboard> m_dashboard;
};

} // namespace tidemark::test
