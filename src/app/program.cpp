// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/desktopmotion.h"
#include "app/desktopnotes.h"
#include "app/passwordkeeper.h"
#include "app/trialrun.h"
#include "app/viewsettings.h"
#include "app/windows.h"
#include "core/errortext.h"
#include "pg/conninfolabel.h"
#include "pg/profilewords.h"
#include "widgets/connect/connectiondialog.h"
#include "widgets/connect/startwindow.h"
#include "widgets/motion.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/theme.h"

#include <QDBusConnection>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using widgets::StartWindow;

namespace
{
/// A window with these settings leads there in the same way. Both are of one identity.
bool isSameWay(const ConnectionChoice &open, const ConnectionChoice &wanted)
{
    // Its folder is its identity.
    if (wanted.privateServer)
        return true;
    const auto words = [](const std::optional<ConnectionProfile> &profile) {
        return profile ? pg::conninfoForOthers(profile->conninfo) : QString();
    };
    const auto cache = [](const ConnectionChoice &choice) {
        return choice.sharedCache ? std::optional(choice.sharedCache->address()) : std::nullopt;
    };
    const auto name = [](const ConnectionChoice &choice) {
        return choice.saved ? choice.saved->name : QString();
    };
    return words(open.profile) == words(wanted.profile) && words(open.operating) == words(wanted.operating) &&
           cache(open) == cache(wanted) && (name(wanted).isEmpty() || name(open) == name(wanted));
}

/// Passwords that were typed for a connection that is open.
void useTyped(CoordinatorSession &session, const ConnectionChoice &wanted)
{
    if (const QString &typed = wanted.profile.password;
        !typed.isEmpty() && typed != session.profile().password)
        session.usePassword(typed);
    if (wanted.operating && !wanted.operating->password.isEmpty() &&
        wanted.operating->password != session.operatorProfile().password)
        session.useOperatorPassword(wanted.operating->password);
}

/// What is known there is not asked for again where the login is the same.
void takeTyped(ConnectionChoice &wanted, const ConnectionChoice &open, const CoordinatorSession &session)
{
    if (wanted.profile.password.isEmpty())
        wanted.profile.password = session.profile().password.isEmpty()
                                      ? pg::conninfoPassword(session.profile().conninfo)
                                      : session.profile().password;
    if (wanted.operating && open.operating && wanted.operating->password.isEmpty() &&
        pg::conninfoIdentity(wanted.operating->conninfo) == pg::conninfoIdentity(open.operating->conninfo))
        wanted.operating->password = session.operatorProfile().password;
}
} // namespace

Program::Program(ProgramPlaces places, PasswordKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_keeper(keeper)
    , m_store(m_places.profiles)
    , m_desk(m_store, keeper)
{
    widgets::Motion &motion = widgets::Motion::instance();
    motion.choose(ViewSettings(m_places.settings, {}).reducesMotion());
    connect(&motion, &widgets::Motion::chosen, this, [this](bool reduced) {
        if (!ViewSettings(m_places.settings, {}).saveReducesMotion(reduced))
            qWarning("whether motion is reduced could not be kept");
    });
    if (hasSessionBus())
        new DesktopMotion(QDBusConnection::sessionBus(), this);
    connect(&m_desk, &ConnectionDesk::saved, this, &Program::listConnections);
    connect(&m_desk, &ConnectionDesk::noticed, this, &Program::notice);
    connect(&m_desk, &ConnectionDesk::chosen, this, [this](const ConnectionChoice &choice) {
        open(choice, std::exchange(m_overrides, {}), true);
        leaveStart();
    });
}

void Program::setSharedCache(const std::optional<SharedCache> &cache, bool always)
{
    m_cache = cache;
    m_cacheIsForced = always;
}

Program::~Program()
{
    delete m_start;
}

widgets::MainWindow &Program::open(const ConnectionChoice &wanted, const ViewOverrides &overrides,
                                   bool opensNext)
{
    ConnectionChoice choice = wanted;
    if (m_cacheIsForced || !choice.sharedCache)
        choice.sharedCache = m_cache;
    const auto known = std::ranges::find_if(m_sets, [&](const Entry &entry) {
        const std::vector<widgets::MainWindow *> windows = entry.windows->all();
        return entry.choice.identity == choice.identity && !windows.empty() && windows.front()->isVisible();
    });
    if (known != m_sets.end()) {
        Windows &set = *known->windows;
        const bool isSame = isSameWay(known->choice, choice);
        if (isSame)
            useTyped(set.session(), choice);
        else
            takeTyped(choice, known->choice, set.session());
        if (isSame || !set.close()) {
            widgets::MainWindow &window = *set.all().front();
            window.raise();
            window.activateWindow();
            if (!isSame)
                window.showNotice(
                    tr("This window still uses the earlier settings of this connection. To use the new ones, "
                       "close it once the import is over, and connect again."));
            return window;
        }
        m_sets.erase(known);
    }
    auto windows = std::make_unique<Windows>(choice, m_places.settings, m_places.cache, &m_keeper);
    Windows &set = *windows;
    connect(&set, &Windows::connectionsWanted, this, [this] { showStart(); });
    connect(&set, &Windows::quitWanted, this, &Program::quit);
    // Not from inside of its own signal.
    connect(
        &set, &Windows::lastClosed, this, [this, gone = &set] { drop(gone); }, Qt::QueuedConnection);
    if (overrides.remembers)
        connect(&set.session(), &CoordinatorSession::reached, this,
                [this, choice, opensNext] { noteUsed(choice, opensNext); });
    connect(&set.session(), &CoordinatorSession::kept, &m_desk, &ConnectionDesk::noteKept);
    m_sets.push_back({choice, std::move(windows)});
    return set.open(overrides);
}

void Program::drop(Windows *windows)
{
    const bool others =
        (m_start && m_start->isVisible()) ||
        std::ranges::any_of(all(), [](const widgets::MainWindow *w) { return w->isVisible(); });
    const bool reopened = std::ranges::any_of(m_sets, [windows](const Entry &entry) {
        return entry.windows.get() == windows && entry.windows->all().front()->isVisible();
    });
    if (others && !reopened)
        std::erase_if(m_sets, [windows](const Entry &entry) { return entry.windows.get() == windows; });
}

void Program::noteUsed(const ConnectionChoice &choice, bool opensNext)
{
    if (choice.privateServer) {
        // One in another folder is not what a start without arguments means.
        if (opensNext && choice.privateServer == m_places.privateServer)
            (void)m_store.noteUsedPrivate();
        return;
    }
    SavedProfile profile;
    if (choice.saved)
        profile = *choice.saved;
    else if (const Result<pg::ConninfoWords> words =
                 pg::readConninfo(pg::conninfoForOthers(choice.profile.conninfo)))
        profile = words->profile;
    else
        return;
    // A list that cannot be written costs nothing but the list.
    (void)m_store.noteUsed(profile, opensNext);
}

void Program::openRemembered(const ViewOverrides &overrides)
{
    m_overrides = overrides;
    const ProfileStore::Next next = m_store.next();
    const bool exists = local::PrivateServer(m_places.privateServer).quickStatus().created;
    if (next.profile) {
        const Result<ConnectionChoice> choice = connectionOf(*next.profile);
        if (choice) {
            open(*choice, std::exchange(m_overrides, {}), true);
            return;
        }
        showStart().showNotice(errorLine(choice.error()));
        return;
    }
    if (exists) {
        open(connectionToPrivate(m_places.privateServer), std::exchange(m_overrides, {}));
        return;
    }
    showStart();
}

StartWindow &Program::showStart()
{
    if (!m_start) {
        // The theme comes first: fonts and margins are measured by it.
        if (m_sets.empty()) {
            ViewSettings settings(m_places.settings, {});
            const widgets::ThemeChoice remembered = settings.load().theme;
            widgets::Theme::instance().apply(m_overrides.theme.value_or(remembered));
        }
        m_start = new StartWindow;
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        serveStart();
        if (m_overrides.size)
            m_start->resize(*m_overrides.size);
    }
    m_start->setPrivateExists(local::PrivateServer(m_places.privateServer).quickStatus().created);
    listConnections();
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
    return *m_start;
}

void Program::serveStart()
{
    connect(m_start, &StartWindow::sampleWanted, this, [this] {
        m_logs.clear();
        beginTrial(true);
    });
    connect(m_start, &StartWindow::logWanted, this, [this](const QStringList &files) {
        if (!files.isEmpty())
            m_logs = files;
        beginTrial(false);
    });
    connect(m_start, &StartWindow::privateWanted, this, &Program::openPrivate);
    connect(m_start, &StartWindow::trialCancelled, this, &Program::endTrial);
    connect(m_start, &StartWindow::connectWanted, this, [this] { m_desk.open({}, m_start); });
    connect(m_start, &StartWindow::connectionPicked, this, &Program::pick);
    connect(m_start, &StartWindow::editWanted, this,
            [this](const SavedProfile &profile) { m_desk.open(profile, m_start); });
    connect(m_start, &StartWindow::removeWanted, this, &Program::ask);
}

void Program::listConnections()
{
    if (!m_start)
        return;
    std::vector<widgets::KnownConnection> connections;
    for (const SavedProfile &profile : m_store.recent()) {
        const QString conninfo = pg::conninfoOf(profile);
        const std::optional<pg::TlsNote> weak = pg::weakTls(conninfo);
        connections.push_back({profile, pg::conninfoLabel(conninfo), weak ? weak->brief : QString()});
    }
    m_start->setConnections(connections);
    if (!m_store.notice().isEmpty())
        m_start->showNotice(m_store.notice());
}

void Program::pick(const SavedProfile &profile)
{
    const Result<ConnectionChoice> choice = connectionOf(profile);
    if (!choice)
        return m_start->showNotice(errorLine(choice.error()));
    open(*choice, std::exchange(m_overrides, {}), true);
    leaveStart();
}

/// Before a connection is removed.
void Program::ask(const SavedProfile &profile)
{
    const auto remove = [this, profile] {
        if (const Result<void> removed = m_store.remove(profile); !removed)
            return notice(errorLine(removed.error()));
        m_desk.forgetPasswords(profile);
        listConnections();
    };
    if (profile.name.isEmpty())
        return remove();
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove a connection"),
                        tr("Remove “%1” from this list? Nothing changes on the server.").arg(profile.name),
                        QMessageBox::Cancel, m_start);
    box->setObjectName(u"removeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(button, &QPushButton::clicked, this, remove);
    box->open();
}

void Program::beginTrial(bool withRows)
{
    m_trial.reset();
    const ConnectionChoice choice = connectionToPrivate(m_places.privateServer);
    m_trial = std::make_unique<TrialRun>(m_places.privateServer, choice.profile);
    m_start->beginTrial(withRows);
    m_trial->begin(
        withRows ? m_places.sampleRows : 0,
        [this](const TrialReport &report) {
            if (m_start)
                m_start->showTrial(report);
        },
        // What makes it is still at it.
        [this] { QMetaObject::invokeMethod(this, &Program::openPrivate, Qt::QueuedConnection); });
}

void Program::endTrial()
{
    m_trial.reset();
    if (m_start)
        m_start->setPrivateExists(local::PrivateServer(m_places.privateServer).quickStatus().created);
}

void Program::openPrivate()
{
    widgets::MainWindow &window =
        open(connectionToPrivate(m_places.privateServer), std::exchange(m_overrides, {}), true);
    if (const QStringList logs = std::exchange(m_logs, {}); !logs.isEmpty())
        window.openImport(logs);
    leaveStart();
}

void Program::leaveStart()
{
    if (!m_start)
        return;
    m_start->endTrial();
    m_start->close();
}

void Program::notice(const QString &text)
{
    if (m_start && m_start->isVisible())
        m_start->showNotice(text);
    else if (const std::vector<widgets::MainWindow *> windows = all(); !windows.empty())
        windows.back()->showNotice(text);
}

void Program::quit()
{
    std::vector<Windows *> sets;
    for (const Entry &entry : m_sets)
        sets.push_back(entry.windows.get());
    Windows::quit(sets);
}

void Program::closeAll()
{
    if (m_start)
        m_start->close();
    for (const Entry &entry : m_sets)
        entry.windows->closeAll();
}

std::vector<widgets::MainWindow *> Program::all() const
{
    std::vector<widgets::MainWindow *> windows;
    for (const Entry &entry : m_sets)
        std::ranges::copy(entry.windows->all(), std::back_inserter(windows));
    return windows;
}

} // namespace tidemark::app
