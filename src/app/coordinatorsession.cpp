// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coordinatorsession.h"

#include "app/privatestart.h"
#include "cache/snapshotstore.h"

namespace tidemark::app
{

CoordinatorSession::CoordinatorSession(const ConnectionChoice &connection, const QString &cacheFile,
                                       QObject *parent)
    : QObject(parent)
    , m_profile(connection.profile)
    , m_identity(connection.identity)
    , m_store(std::make_unique<cache::SnapshotStore>(cacheFile))
    , m_sharedCache(connection.sharedCache)
{
    connect(m_store.get(), &cache::SnapshotStore::noticed, this, &CoordinatorSession::noticed);
    if (!connection.privateServer)
        return;
    m_dataDir = connection.privateServer->dataDir;
    m_privateStart = std::make_unique<PrivateStart>(*connection.privateServer, m_profile);
    connect(m_privateStart.get(), &PrivateStart::noticed, this, &CoordinatorSession::noticed);
}

CoordinatorSession::~CoordinatorSession() = default;

void CoordinatorSession::start()
{
    if (!isStarting())
        m_privateStart->begin([this](const Result<void> &result) { Q_EMIT started(result); });
}

bool CoordinatorSession::isStarting() const
{
    return m_privateStart && m_privateStart->isUnderWay();
}

void CoordinatorSession::usePassword(const QString &password)
{
    m_profile.password = password;
    Q_EMIT profileChanged();
}

} // namespace tidemark::app
