// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/passwordkeeper.h"
#include "core/instant.h"

#include <QHash>

#include <functional>

namespace tidemark::app
{

/// The keychain of the desktop: the Secret Service (GNOME and others) or KWallet, through QtKeychain. Never a
/// file of our own. QtKeychain's isAvailable() is true also where no service answers, so only a call tells.
/// Calls go to a thread that the program never waits for: a bus or a service that hangs holds up nothing.
class SystemKeychain : public PasswordKeeper
{
    Q_OBJECT

public:
    /// deadline: for each call. A person may have to unlock the keychain first.
    explicit SystemKeychain(Milliseconds deadline = Milliseconds(20'000), QObject *parent = nullptr);
    ~SystemKeychain() override;

    void read(const QString &key, Reply<QString> reply) override;
    void write(const QString &key, const QString &password, Reply<void> reply) override;
    void remove(const QString &key, Reply<void> reply) override;

private:
    enum class Task { Read, Write, Remove };
    void begin(Task task, const QString &key, const QString &password, const Reply<QString> &reply);
    /// False: it was too late.
    bool answer(quint64 call, const Result<QString> &result);
    void takeBack(quint64 call, const QString &key);

    Milliseconds m_deadline;
    quint64 m_lastCall = 0;
    QHash<quint64, Reply<QString>> m_waiting;
    QHash<QString, quint64> m_writes; ///< the last one to each key
};

} // namespace tidemark::app
