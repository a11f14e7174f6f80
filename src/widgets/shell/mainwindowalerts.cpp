// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerttext.h"
#include "models/plaintext.h"
#include "ui_mainwindow.h"
#include "widgets/panes/trendpane.h"
#include "widgets/shell/alertnotes.h"
#include "widgets/shell/mainwindowparts.h"

/// What the window shows of alert rules outside the operator's room.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QString nameOf(const AlertLine &line)
{
    return MainWindow::tr("%1 (tenant %2)").arg(plainText(line.rule.name, 80)).arg(line.rule.tenant.value());
}
} // namespace

void MainWindow::Parts::setUpAlerts()
{
    alertNotes = new AlertNotes(room->port(), window);
    QObject::connect(alertNotes, &AlertNotes::firingChanged, window,
                     [this](const std::vector<AlertLine> &firing) {
                         QStringList names;
                         for (const AlertLine &line : firing)
                             names << nameOf(line);
                         ui.tideLine->setFiring(names);
                     });
    QObject::connect(alertNotes, &AlertNotes::fired, window,
                     [this](const AlertLine &line) { noteFired(line); });
    QObject::connect(alertNotes, &AlertNotes::marksChanged, window,
                     [this](const std::vector<AlertMark> &marks) {
                         for (Pane *pane : ui.panes->findChildren<Pane *>())
                             pane->setAlerts(marks);
                     });
    QObject::connect(ui.tideLine, &TideLine::alertsWanted, window, [this] {
        room->openSection(u"alerts"_s);
        showRoom(true);
    });
}

void MainWindow::Parts::noteFired(const AlertLine &line)
{
    const Formatter format(QLocale(), zone());
    QString text = alertRuleText(line.rule, format);
    if (const auto measured = alertMeasured(line.rule.comparison, line.value, line.before))
        text = MainWindow::tr("%1. Now: %2").arg(text, alertMeasuredText(line.rule, *measured, format));
    ui.tideLine->flash(MainWindow::tr("Alert firing: %1").arg(nameOf(line)));
    Q_EMIT window->alertFired(line, text);
}

} // namespace tidemark::widgets
