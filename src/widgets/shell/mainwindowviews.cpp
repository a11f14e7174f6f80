// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/comparisontext.h"
#include "models/filtertext.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "models/rangetext.h"
#include "ui_mainwindow.h"
#include "widgets/questionicon.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/shell/saveviewdialog.h"
#include "widgets/shell/viewlist.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QCollator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

/// Views that are saved, sent and opened. Opening one shows it, and does nothing else.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostKeys = 9; ///< Ctrl+1 … Ctrl+9

QString subjectOf(const View &view)
{
    if (view.overview)
        return MainWindow::tr("All tenants");
    return view.tenant ? tenantText(*view.tenant) : QString();
}

QString rangeName(const View &view)
{
    if (view.range.moves())
        return RangeText::name(view.range);
    return Formatter(QLocale(), zoneNamed(view.zone).value_or(QTimeZone::utc())).range(view.range.fixed);
}

/// "Acme Retail · Events · Last 7 days · Europe/Berlin · …"
QString contentText(const View &view)
{
    QStringList parts{subjectOf(view), datasetText(view.dataset), rangeName(view),
                      QString::fromLatin1(view.zone)};
    if (view.comparison != Comparison::None)
        parts << comparisonText(view.comparison);
    if (!view.filter.isEmpty())
        parts << filterText(view.filter, view.dataset);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString fileNameOf(const View &view)
{
    QString name;
    for (const QChar c : view.name)
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : QChar(u'-');
    name = name.trimmed();
    return (name.isEmpty() ? MainWindow::tr("view") : name) + u'.' + viewSuffix;
}

QString fileFilter()
{
    return MainWindow::tr("Views of Tidemark (*.%1)").arg(viewSuffix);
}
} // namespace

void MainWindow::Parts::setUpViews()
{
    ViewList *list = ui.sidebar->views();
    const auto on = [&](auto signal, auto &&act) { QObject::connect(list, signal, window, act); };
    const auto withNamed = [this](auto &&act) {
        return [this, act](const QString &name) {
            const auto at = std::ranges::find(savedViews, name, &View::name);
            if (at != savedViews.end())
                act(View(*at));
        };
    };
    on(&ViewList::opened, withNamed([this](const View &saved) { openView(saved); }));
    on(&ViewList::linkWanted, withNamed([this](const View &saved) { copyLink(saved); }));
    on(&ViewList::fileWanted, withNamed([this](const View &saved) { saveToFile(saved); }));
    on(&ViewList::renamed, [this](const QString &was, const QString &name) { renameView(was, name); });
    on(&ViewList::deleteWanted, [this](const QString &name) { deleteView(name); });
}

void MainWindow::Parts::setUpViewMenu(QMenu *file)
{
    const auto add = [this](QMenu *menu, const char *name, const QString &text, const QKeySequence &keys,
                            auto &&act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, window, act);
        return action;
    };
    viewMenu = file->addMenu(MainWindow::tr("&Views"));
    viewMenu->setObjectName(u"viewMenu"_s);
    add(viewMenu, "saveViewAction", MainWindow::tr("&Save view…"), QKeySequence(u"Ctrl+S"_s),
        [this] { askForName(); });
    add(viewMenu, "openViewAction", MainWindow::tr("&Open view from a file…"), QKeySequence(u"Ctrl+O"_s),
        [this] { openFromFile(); });
    viewMenu->addSeparator();
    add(viewMenu, "copyLinkAction", MainWindow::tr("Copy &link to this view"),
        QKeySequence(u"Ctrl+Shift+L"_s), [this] { copyLink(window->view()); });
    add(viewMenu, "saveViewFileAction", MainWindow::tr("Save view to a &file…"), {},
        [this] { saveToFile(window->view()); });
    viewMenu->addSeparator();
    fillViewMenu();
}

/// The saved ones at its end, with keys for the first of them.
void MainWindow::Parts::fillViewMenu()
{
    if (!viewMenu)
        return;
    const QString shown = shownName();
    const QString prefix = u"view-"_s;
    const QList<QAction *> actions = viewMenu->actions();
    for (QAction *action : actions) {
        if (!action->objectName().startsWith(prefix))
            continue;
        viewMenu->removeAction(action);
        action->deleteLater(); // it may be the one that was chosen
    }
    for (int i = 0; i < int(savedViews.size()); ++i) {
        const QString name = savedViews[std::size_t(i)].name;
        QAction *action = viewMenu->addAction(plainText(name).replace(u'&', u"&&"_s));
        action->setObjectName(prefix + name);
        action->setCheckable(true);
        action->setChecked(name == shown);
        if (i < mostKeys)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        QObject::connect(action, &QAction::triggered, window,
                         [this, saved = savedViews[std::size_t(i)]] { openView(saved); });
    }
    ui.sidebar->views()->setCurrent(shown);
}

QString MainWindow::Parts::shownName() const
{
    View now = view;
    now.overview = overviewShown;
    return openedView && showTheSame(now, *openedView) ? openedView->name : QString();
}

void MainWindow::Parts::openView(const View &opened)
{
    ViewState state = window->viewState();
    static_cast<View &>(state) = opened;
    if (state.zone.isEmpty())
        state.zone = view.zone;
    if (state.panes.isEmpty())
        state.panes = ui.panes->saveLayout();
    if (state.tenant)
        state.tenant->name.clear(); // whoever made the view gave it
    state.adminVisible = false;
    state.geometry.clear();
    restore(state);
    if (opened.tenant)
        expectedName = opened.tenant->name;
    openedView = opened.name.isEmpty() ? std::nullopt : std::optional<View>(view);
    fillViewMenu();
    window->askTenants();
    stateChanged();
}

void MainWindow::Parts::confirmTenant(const TenantPage &page)
{
    if (!isTenantUnsure || !view.tenant)
        return;
    const TenantId id = view.tenant->id;
    const QString number = QString::number(id.value());
    const auto found = std::ranges::find(page.tenants, id, &Tenant::id);
    if (found != page.tenants.end()) {
        isTenantUnsure = false;
        if (std::exchange(absence, std::nullopt))
            ask(true, true);
        const QString expected = std::exchange(expectedName, {});
        if (!expected.isEmpty() && expected != found->name)
            ui.messageBar->showNotice(
                MainWindow::tr("This view was saved for a tenant called %1. Here, tenant %2 is called %3.")
                    .arg(isolated(plainText(expected)), number, isolated(tenantText(*found))));
        followName(page);
    } else if (page.search.isEmpty() && page.total == 0) {
        // An empty coordinator has this one as much as any other. A login that sees nothing is refused by
        // itself.
        isTenantUnsure = false;
        checkSettled();
    } else if (page.search == number ||
               (page.search.isEmpty() && page.total <= qint64(page.tenants.size()))) {
        if (absence)
            return;
        // Row-level security would count nothing, and nothing is no number of this tenant's.
        absence = Error{
            .kind = ErrorKind::Constraint,
            .text = MainWindow::tr("Tenant %1 cannot be shown: there is none, or this login may not see it.")
                        .arg(number),
            .hint =
                MainWindow::tr("Choose another tenant, or ask the operator for the right to see this one.")};
        ui.panes->clear(view.dataset);
        showIdle();
        checkSettled();
    } else if (page.search.isEmpty()) {
        Q_EMIT window->tenantSearchEdited(number, 1);
    }
}

void MainWindow::Parts::showIdle()
{
    ui.panes->setIdle(!view.tenant || absence, absence ? absence : refusal);
}

void MainWindow::Parts::askForName()
{
    const View now = window->view();
    if (!now.tenant && !now.overview) {
        ui.tideLine->flash(MainWindow::tr("Nothing is shown that could be saved yet."));
        return;
    }
    QStringList taken;
    for (const View &saved : savedViews)
        taken << saved.name;
    const QString suggestion =
        now.name.isEmpty() ? viewName(u"%1 · %2"_s.arg(subjectOf(now), rangeName(now))) : now.name;
    auto *dialog = new SaveViewDialog(suggestion, contentText(now), taken, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [this, dialog] { saveViewAs(dialog->name()); });
    dialog->open();
}

void MainWindow::Parts::saveViewAs(const QString &name)
{
    View now = window->view();
    now.name = name;
    openedView = now;
    Q_EMIT window->savedViewEdited(name, now);
    ui.tideLine->flash(MainWindow::tr("Saved the view %1.").arg(isolated(plainText(name))));
}

void MainWindow::Parts::renameView(const QString &was, const QString &name)
{
    const QString wanted = viewName(name);
    const auto at = std::ranges::find(savedViews, was, &View::name);
    const bool taken = std::ranges::find(savedViews, wanted, &View::name) != savedViews.end();
    if (at == savedViews.end() || wanted.isEmpty() || taken) {
        if (taken && wanted != was)
            ui.tideLine->flash(MainWindow::tr("There is a view called %1 already.").arg(isolated(wanted)));
        window->setSavedViews(savedViews); // as it was before it was edited
        return;
    }
    View renamed = *at;
    renamed.name = wanted;
    if (openedView && openedView->name == was)
        openedView->name = wanted;
    Q_EMIT window->savedViewEdited(was, renamed);
}

void MainWindow::Parts::deleteView(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, MainWindow::tr("Delete view"),
                                MainWindow::tr("Delete the view %1?").arg(isolated(plainText(name))),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"deleteViewQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    setQuestionIcon(box);
    box->setInformativeText(MainWindow::tr("Links and files that were made of it go on working."));
    QPushButton *remove = box->addButton(MainWindow::tr("Delete"), QMessageBox::AcceptRole);
    remove->setObjectName(u"deleteViewButton"_s);
    setStyled(remove, "kind", u"danger"_s);
    QPushButton *keep = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(remove, &QPushButton::clicked, window, [this, name] {
        if (openedView && openedView->name == name)
            openedView.reset();
        Q_EMIT window->savedViewEdited(name, std::nullopt);
    });
    box->open();
}

void MainWindow::Parts::copyLink(const View &of)
{
    QGuiApplication::clipboard()->setText(viewToLink(of));
    ui.tideLine->flash(MainWindow::tr(
        "Copied the link. It names no server: whoever opens it sees it with their own login."));
}

void MainWindow::Parts::saveToFile(const View &of)
{
    auto *dialog = new QFileDialog(window, MainWindow::tr("Save view"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(viewSuffix);
    dialog->selectFile(fileNameOf(of));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [this, of](const QString &path) {
        const Result<void> written = writeViewFile(of, path);
        ui.tideLine->flash(written ? MainWindow::tr("Saved %1.").arg(isolated(plainText(path, 1000)))
                                   : plainText(errorLine(written.error()), 1000));
    });
    dialog->open();
}

void MainWindow::Parts::openFromFile()
{
    auto *dialog = new QFileDialog(window, MainWindow::tr("Open view"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, &MainWindow::openViewFrom);
    dialog->open();
}

View MainWindow::view() const
{
    View view = viewState();
    view.panes = m->ui.panes->shownLayout();
    return view;
}

void MainWindow::expectTenantName(const QString &name)
{
    m->expectedName = name;
}

void MainWindow::openView(const View &view)
{
    m->openView(view);
}

void MainWindow::openViewFrom(const QString &linkOrFile)
{
    const Result<View> view = readView(linkOrFile);
    if (view)
        m->openView(*view);
    else
        showNotice(plainText(errorLine(view.error()), 1000));
}

void MainWindow::setSavedViews(const std::vector<View> &views)
{
    m->savedViews = views;
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(m->savedViews, [&order](const View &one, const View &other) {
        return order.compare(one.name, other.name) < 0;
    });
    QStringList names;
    for (const View &view : m->savedViews)
        names << view.name;
    m->ui.sidebar->views()->setNames(names);
    m->fillViewMenu();
}

} // namespace tidemark::widgets
