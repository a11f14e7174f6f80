// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/passwordkeeper.h"

#include <QHash>
#include <QMetaObject>

namespace tidemark::test
{

/// A keychain of the test's: one that serves, one that refuses everything, or one that never answers.
class FakeKeeper : public app::PasswordKeeper
{
public:
    enum class Mood { Serves, Refuses, IsSilent };
    Mood mood = Mood::Serves;
    QHash<QString, QString> passwords;
    int reads = 0;

    void read(const QString &key, Reply<QString> reply) override
    {
        ++reads;
        const bool has = passwords.contains(key);
        answer<QString>(std::move(reply), has ? Result<QString>(passwords.value(key))
                                              : Error{.kind = ErrorKind::MissingObject});
    }
    void write(const QString &key, const QString &password, Reply<void> reply) override
    {
        if (mood == Mood::Serves)
            passwords.insert(key, password);
        answer<void>(std::move(reply), {});
    }
    void remove(const QString &key, Reply<void> reply) override
    {
        if (mood == Mood::Serves)
            passwords.remove(key);
        answer<void>(std::move(reply), {});
    }

private:
    template<typename T>
    void answer(Reply<T> reply, Result<T> result)
    {
        if (mood == Mood::IsSilent)
            return;
        if (mood == Mood::Refuses)
            result = Error{.kind = ErrorKind::Io, .text = QStringLiteral("No keychain answers.")};
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply), result = std::move(result)] { reply(result); },
            Qt::QueuedConnection);
    }
};

} // namespace tidemark::test
