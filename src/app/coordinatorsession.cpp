// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coordinatorsession.h"

#include "app/passwordkeeper.h"
#include "app/privatestart.h"
#include "cache/snapshotstore.h"
#include "pg/conninfolabel.h"

#include <QPointer>

#include <utility>

namespace tidemark::app
{

using namespace std::chrono_literals;

namespace
{
/// Somebody may have to unlock the keychain; who does not within that time is asked for the password.
constexpr Milliseconds keeperPatience = 10s;
} // namespace

CoordinatorSession::CoordinatorSession(const ConnectionChoice &connection, const QString &cacheFile,
                                       PasswordKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_profile(connection.profile)
    , m_operating(connection.operating)
    , m_saved(connection.saved)
    , m_keeper(keeper)
    , m_identity(connection.identity)
    , m_store(std::make_unique<cache::SnapshotStore>(cacheFile))
    , m_sharedCache(connection.sharedCache)
{
    connect(m_store.get(), &cache::SnapshotStore::noticed, this, &CoordinatorSession::noticed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(keeperPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT noticed(tr("The keychain does not answer. Enter the password, or unlock the keychain."));
        endAsking();
    });
    if (!connection.privateServer)
        return;
    m_dataDir = connection.privateServer->dataDir;
    m_privateStart = std::make_unique<PrivateStart>(*connection.privateServer, m_profile);
    connect(m_privateStart.get(), &PrivateStart::noticed, this, &CoordinatorSession::noticed);
}

CoordinatorSession::~CoordinatorSession() = default;

QString CoordinatorSession::operatorUser() const
{
    return m_operating && m_saved ? m_saved->operatorUser : QString();
}

bool CoordinatorSession::needsStart() const
{
    const bool isKept = m_saved && (m_saved->keepsPassword || m_saved->keepsOperatorPassword);
    return isPrivate() || (m_keeper && isKept && !m_gotKept);
}

void CoordinatorSession::start()
{
    if (isStarting())
        return;
    if (m_privateStart)
        m_privateStart->begin([this](const Result<void> &result) { Q_EMIT started(result); });
    else
        askKeeper();
}

bool CoordinatorSession::isStarting() const
{
    return m_asking || (m_privateStart && m_privateStart->isUnderWay());
}

void CoordinatorSession::askKeeper()
{
    m_asking = true;
    m_gotKept = true;
    m_patience.start();
    if (m_saved->keepsPassword)
        askKeeperFor(m_profile, false);
    if (m_saved->keepsOperatorPassword && m_operating)
        askKeeperFor(*m_operating, true);
    if (m_asked == 0)
        QMetaObject::invokeMethod(this, &CoordinatorSession::endAsking, Qt::QueuedConnection);
}

void CoordinatorSession::askKeeperFor(const ConnectionProfile &profile, bool operating)
{
    ++m_asked;
    m_keeper->read(pg::conninfoIdentity(profile.conninfo),
                   [this, guard = QPointer(this), operating](const Result<QString> &password) {
                       if (!guard)
                           return;
                       --m_asked;
                       ConnectionProfile &of = operating && m_operating ? *m_operating : m_profile;
                       // One that was typed in meanwhile is newer.
                       if (password && of.password.isEmpty()) {
                           of.password = *password;
                           Q_EMIT profileChanged();
                       } else if (!password && m_asking) {
                           Q_EMIT noticed(password.error().words());
                       }
                       if (m_asked == 0)
                           endAsking();
                   });
}

void CoordinatorSession::endAsking()
{
    m_patience.stop();
    if (std::exchange(m_asking, false))
        Q_EMIT started({});
}

bool CoordinatorSession::mayKeepPasswords() const
{
    return m_keeper && m_saved && !m_saved->name.isEmpty();
}

void CoordinatorSession::usePassword(const QString &password, bool keepIt)
{
    m_profile.password = password;
    Q_EMIT profileChanged();
    if (keepIt && mayKeepPasswords())
        keep(m_profile, pg::ProfileLogin::Reader);
}

void CoordinatorSession::useOperatorPassword(const QString &password, bool keepIt)
{
    if (!m_operating)
        return;
    m_operating->password = password;
    Q_EMIT profileChanged();
    if (keepIt && mayKeepPasswords())
        keep(*m_operating, pg::ProfileLogin::Operator);
}

void CoordinatorSession::keep(const ConnectionProfile &profile, pg::ProfileLogin login)
{
    m_keeper->write(pg::conninfoIdentity(profile.conninfo), profile.password,
                    [this, guard = QPointer(this), login](const Result<void> &done) {
                        if (!guard)
                            return;
                        if (done) {
                            Q_EMIT kept(*m_saved, login);
                            return;
                        }
                        Q_EMIT noticed(done.error().words() + QChar(u' ') +
                                       tr("The password stays in memory until you close Tidemark."));
                    });
}

void CoordinatorSession::noteReached()
{
    if (!std::exchange(m_reached, true))
        Q_EMIT reached();
}

} // namespace tidemark::app
