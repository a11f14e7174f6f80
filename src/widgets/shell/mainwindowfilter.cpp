// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"
#include "ui_mainwindow.h"
#include "widgets/shell/mainwindowparts.h"

#include <QMenu>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostOffered = 15; ///< of a dimension, in the menu
} // namespace

void MainWindow::Parts::filterBy(Dimension dimension, const QString &value, bool beside)
{
    const QStringList alone{value};
    if (beside)
        pickFilter(view.filter.toggled(dimension, value));
    else
        pickFilter(
            view.filter.with(dimension, view.filter.valuesOf(dimension) == alone ? QStringList() : alone));
}

void MainWindow::Parts::pickFilter(const Filter &filter)
{
    if (view.filter == filter)
        return;
    rememberStep();
    view.filter = filter;
    // Not one number of the old filter may be read as one of the new.
    ui.panes->clearNumbers();
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::pickSplit(Dimension split)
{
    if (view.split == split)
        return;
    rememberStep();
    view.split = split;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::showFilter()
{
    ui.filterBar->setFilter(view.filter, view.dataset);
    ui.filterBar->setSplit(view.split);
    ui.filterHost->setVisible(!roomShown && !overviewShown && !view.filter.isEmpty());
    splitAction->setChecked(view.split == Dimension::Country);
    clearFilterAction->setEnabled(!view.filter.isEmpty());
}

void MainWindow::Parts::noteValues(const HistoryAnswer &answer)
{
    if (answer.trend && *answer.trend && splitOf(answer.question) == Dimension::Type) {
        for (const QString &type : (*answer.trend)->types)
            if (!knownTypes.contains(type))
                knownTypes << type;
    }
    if (!answer.countries || !*answer.countries)
        return;
    knownCountries.clear();
    for (const CountryCount &country : (*answer.countries)->countries)
        knownCountries << country.code;
}

void MainWindow::Parts::setUpFilterMenu(QMenu *menu)
{
    filterMenu = menu;
    splitAction = new QAction(MainWindow::tr("Split the &trend by country"), window);
    splitAction->setObjectName(u"splitAction"_s);
    splitAction->setCheckable(true);
    splitAction->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    QObject::connect(splitAction, &QAction::triggered, window,
                     [this](bool checked) { pickSplit(checked ? Dimension::Country : Dimension::Type); });
    clearFilterAction = new QAction(MainWindow::tr("&Clear the filter"), window);
    clearFilterAction->setObjectName(u"clearFilterAction"_s);
    clearFilterAction->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    QObject::connect(clearFilterAction, &QAction::triggered, window, [this] { pickFilter({}); });
    QObject::connect(menu, &QMenu::aboutToShow, window, [this, menu] { fillFilterMenu(menu); });
    fillFilterMenu(menu);
}

/// Values first, then what the menu always has: its shortcuts hold while it is closed, too.
void MainWindow::Parts::fillFilterMenu(QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        menu->removeAction(action);
        if (action != splitAction && action != clearFilterAction)
            delete action;
    }
    const auto add = [&](Dimension dimension, const QStringList &known) {
        QStringList values = known.first(std::min(known.size(), mostOffered));
        for (const QString &chosen : view.filter.valuesOf(dimension))
            if (!values.contains(chosen))
                values << chosen;
        if (values.isEmpty())
            return;
        menu->addSection(dimensionText(dimension, view.dataset));
        for (const QString &value : values) {
            QString text = filterValueText(dimension, value, view.dataset);
            QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(view.filter.has(dimension, value));
            QObject::connect(action, &QAction::triggered, window,
                             [this, dimension, value] { filterBy(dimension, value, true); });
        }
    };
    const QStringList &classes = factsOf(view.dataset).types;
    add(Dimension::Type, classes.isEmpty() ? knownTypes : classes);
    add(Dimension::Country, knownCountries);
    menu->addSeparator();
    menu->addAction(splitAction);
    menu->addAction(clearFilterAction);
}

} // namespace tidemark::widgets
