// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "core/result.h"
#include "pg/profilewords.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tidemark::cache
{
class SnapshotStore;
}

namespace tidemark::app
{

class PasswordKeeper;
class PrivateStart;

/// What all windows on a coordinator have in common: its profile with the passwords that were typed in or
/// kept in the keychain, the start of the private one, and what is kept of earlier answers. Lives on the GUI
/// thread, longer than every Dashboard on it; nothing here waits.
class CoordinatorSession : public QObject
{
    Q_OBJECT

public:
    /// cacheFile: where snapshots are kept. keeper: where passwords are, if anywhere; it has to outlive this.
    CoordinatorSession(const ConnectionChoice &connection, const QString &cacheFile,
                       PasswordKeeper *keeper = nullptr, QObject *parent = nullptr);
    ~CoordinatorSession() override;

    [[nodiscard]] const ConnectionProfile &profile() const { return m_profile; }
    /// Of operators' work and of imports: another login, or the same.
    [[nodiscard]] const ConnectionProfile &operatorProfile() const
    {
        return m_operating ? *m_operating : m_profile;
    }
    /// The user of that other login; empty: there is none.
    [[nodiscard]] QString operatorUser() const;
    /// What snapshots and settings are filed under.
    [[nodiscard]] const QString &identity() const { return m_identity; }
    [[nodiscard]] cache::SnapshotStore &store() const { return *m_store; }
    /// Where answers are shared with other desks; nothing: nowhere.
    [[nodiscard]] const std::optional<SharedCache> &sharedCache() const { return m_sharedCache; }

    /// The private coordinator of this computer is meant.
    [[nodiscard]] bool isPrivate() const { return bool(m_privateStart); }
    /// Of the private coordinator.
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    /// Something is to be done before it can be asked: start() does it.
    [[nodiscard]] bool needsStart() const;
    /// Starts the private coordinator, or asks the keychain for passwords, unless that is under way;
    /// started() tells all windows. A keychain that does not answer soon is not waited for: its answer counts
    /// when it comes.
    void start();
    [[nodiscard]] bool isStarting() const;

    /// Passwords of this connection can be kept: it is a profile, and there is a keeper.
    [[nodiscard]] bool mayKeepPasswords() const;
    /// For all windows: profileChanged() follows. keep: in the keychain, too; where that fails, noticed()
    /// says so, and it stays in memory.
    void usePassword(const QString &password, bool keep = false);
    void useOperatorPassword(const QString &password, bool keep = false);
    /// The coordinator has answered.
    void noteReached();

Q_SIGNALS:
    void started(const tidemark::Result<void> &result);
    void profileChanged();
    /// For the first time.
    void reached();
    /// The password of that login is in the keychain from now on. profile: as this connection was opened;
    /// what is saved under its name may be newer.
    void kept(const tidemark::SavedProfile &profile, tidemark::pg::ProfileLogin login);
    /// Something worth knowing, plain text.
    void noticed(const QString &text);

private:
    void askKeeper();
    void askKeeperFor(const ConnectionProfile &profile, bool operating);
    void endAsking();
    void keep(const ConnectionProfile &profile, pg::ProfileLogin login);

    ConnectionProfile m_profile;
    std::optional<ConnectionProfile> m_operating;
    std::optional<SavedProfile> m_saved;
    PasswordKeeper *m_keeper;
    QTimer m_patience;      ///< with the keeper
    int m_asked = 0;        ///< passwords that are on their way
    bool m_asking = false;  ///< and waited for
    bool m_gotKept = false; ///< the keeper was asked once
    bool m_reached = false;
    QString m_identity;
    QString m_dataDir;
    std::unique_ptr<PrivateStart> m_privateStart;
    std::unique_ptr<cache::SnapshotStore> m_store;
    std::optional<SharedCache> m_sharedCache;
};

} // namespace tidemark::app
