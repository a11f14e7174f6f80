// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/samples.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPixmap>

#include <functional>

/// What the pictures of the gallery have in common.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Gallery {
    QString look; ///< "light" or "dark"
    /// What is done with each window, once it stands still.
    std::function<void(QWidget &window, const QString &name)> seen;
    Instant now = localNow();

    void settle() const
    {
        // Repaints are put off by 40 ms.
        const Instant until = localNow() + 130ms;
        while (localNow() < until)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    void save(QWidget &widget, const QString &name) const
    {
        settle();
        seen(widget, name);
    }
};

inline ViewState viewOf(const QString &look, Dataset dataset, const RangeSpec &range)
{
    ViewState view;
    view.dataset = dataset;
    view.tenant = samples::tenantPage().tenants.front();
    view.range = range;
    view.zone = QByteArrayLiteral("Europe/Berlin");
    view.theme = look == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
    view.pins = {samples::tenantPage().tenants[6], samples::tenantPage().tenants[0]};
    view.recents = {samples::tenantPage().tenants[0], samples::tenantPage().tenants[3]};
    return view;
}

inline void feed(MainWindow &window, Instant now, Dataset dataset, const RangeSpec &range)
{
    const TenantId tenant(1);
    const RangeQuestion asked =
        historyQuestion(dataset, tenant, range, QByteArrayLiteral("Europe/Berlin")).at(now);
    window.showLive(samples::liveAnswer({dataset, tenant, std::nullopt}, now), now);
    window.showHistory(samples::historyAnswer(asked, now), now);
    window.showTenants({}, samples::tenantPage());
    window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
}

/// Every window, pane and dialog, in what they can be.
void drawAll(Gallery &gallery);
/// The start page and the dialog of a connection.
void drawConnecting(const Gallery &gallery);
/// The operator's room, section by section.
void drawAdmin(const Gallery &gallery);

} // namespace tidemark::widgets
