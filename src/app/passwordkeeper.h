// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

namespace tidemark::app
{

/// Where passwords are kept between two runs of the program. Lives on the GUI thread and never waits there;
/// each call is answered once, also where nothing answers behind it. A key is the identity of a coordinator
/// and a login on it (pg::conninfoIdentity).
class PasswordKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Fails with MissingObject where there is none under that key, with Io where no keychain serves, with
    /// Timeout where it does not answer.
    virtual void read(const QString &key, Reply<QString> reply) = 0;
    /// Fails with Io or Timeout: then it is kept nowhere.
    virtual void write(const QString &key, const QString &password, Reply<void> reply) = 0;
    /// Done as well where there was none.
    virtual void remove(const QString &key, Reply<void> reply) = 0;
};

} // namespace tidemark::app
