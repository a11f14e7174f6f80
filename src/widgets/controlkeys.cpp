// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controlkeys.h"

#include <QCoreApplication>

namespace tidemark::widgets
{

namespace
{
/// Gives the words their translation context.
class ControlKeys
{
    Q_DECLARE_TR_FUNCTIONS(ControlKeys)
};
} // namespace

std::vector<std::pair<QList<QKeySequence>, QString>> controlKeys()
{
    const QKeySequence withCtrl(Qt::CTRL | Qt::Key_Return);
    return {
        {{Qt::Key_Space, Qt::Key_Return}, ControlKeys::tr("On a number above the panes: show its series")},
        {{Qt::Key_Space}, ControlKeys::tr("In a legend: show or hide the series")},
        {{Qt::Key_Down}, ControlKeys::tr("In a legend: list what “Other” holds")},
        {{withCtrl}, ControlKeys::tr("In a legend: filter all panes by the series")},
        {{Qt::Key_Return}, ControlKeys::tr("In a ranking: filter all panes by the row")},
        {{withCtrl}, ControlKeys::tr("In a ranking: filter by the row beside those that are chosen")},
        {{Qt::Key_Left, Qt::Key_Right}, ControlKeys::tr("On the map: previous or next country by rank")},
        {{Qt::Key_Home, Qt::Key_End}, ControlKeys::tr("On the map: first or last country by rank")},
        {{Qt::Key_Return, Qt::Key_Space}, ControlKeys::tr("On the map: filter all panes by the country")},
        {{Qt::Key_Delete}, ControlKeys::tr("On a filter: remove it")},
        {{Qt::Key_Left, Qt::Key_Right}, ControlKeys::tr("On the runs of a job: previous or next run")},
        {{Qt::Key_Return}, ControlKeys::tr("On the runs of a job: show the run in the table")}};
}

} // namespace tidemark::widgets
