// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::cache
{
class SnapshotStore;
}

namespace tidemark::app
{

class PrivateStart;

/// What all windows on a coordinator have in common: its profile with the password that was typed in, the
/// start of the private one, and what is kept of earlier answers. Lives on the GUI thread, longer than every
/// Dashboard on it; nothing here waits.
class CoordinatorSession : public QObject
{
    Q_OBJECT

public:
    /// cacheFile: where snapshots are kept.
    CoordinatorSession(const ConnectionChoice &connection, const QString &cacheFile,
                       QObject *parent = nullptr);
    ~CoordinatorSession() override;

    [[nodiscard]] const ConnectionProfile &profile() const { return m_profile; }
    /// What snapshots and settings are filed under.
    [[nodiscard]] const QString &identity() const { return m_identity; }
    [[nodiscard]] cache::SnapshotStore &store() const { return *m_store; }
    /// Where answers are shared with other desks; nothing: nowhere.
    [[nodiscard]] const std::optional<SharedCache> &sharedCache() const { return m_sharedCache; }

    /// The private coordinator of this computer is meant.
    [[nodiscard]] bool isPrivate() const { return bool(m_privateStart); }
    /// Of the private coordinator.
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    /// Starts the private coordinator, unless that is under way; started() tells all windows.
    void start();
    [[nodiscard]] bool isStarting() const;

    /// For all windows: profileChanged() follows.
    void usePassword(const QString &password);

Q_SIGNALS:
    void started(const tidemark::Result<void> &result);
    void profileChanged();
    /// Something worth knowing, plain text.
    void noticed(const QString &text);

private:
    ConnectionProfile m_profile;
    QString m_identity;
    QString m_dataDir;
    std::unique_ptr<PrivateStart> m_privateStart;
    std::unique_ptr<cache::SnapshotStore> m_store;
    std::optional<SharedCache> m_sharedCache;
};

} // namespace tidemark::app
