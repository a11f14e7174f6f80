// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/samples.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDir>

/// What the pictures of the gallery have in common.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Gallery {
    QDir folder;
    QString look;
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
        widget.grab().save(folder.filePath(name + u'-' + look + u".png"_s));
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

/// The operator's room, section by section.
void drawAdmin(const Gallery &gallery);

} // namespace tidemark::widgets
