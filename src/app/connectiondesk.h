// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "app/connectiontester.h"
#include "app/profilestore.h"
#include "pg/profilewords.h"

#include <QObject>
#include <QPointer>

namespace tidemark::widgets
{
class ConnectionDialog;
}

namespace tidemark::app
{

class PasswordKeeper;

/// Serves the dialog of a connection: tests, saves, keeps passwords. Lives on the GUI thread.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive this.
    ConnectionDesk(ProfileStore &store, PasswordKeeper &keeper, QObject *parent = nullptr);
    ~ConnectionDesk() override;

    /// One at a time. profile: to be edited; empty for a new one.
    widgets::ConnectionDialog &open(const SavedProfile &profile, QWidget *above);
    /// Its passwords leave the keychain, unless another connection asks for them.
    void forgetPasswords(const SavedProfile &profile);
    /// The password of that login is in the keychain: what is saved under that name says so from now on.
    void noteKept(const SavedProfile &profile, pg::ProfileLogin login);

Q_SIGNALS:
    void saved();
    /// It is saved, and to be opened; passwords that were typed are in it.
    void chosen(const tidemark::app::ConnectionChoice &choice);
    /// Something worth knowing, plain text.
    void noticed(const QString &text);

private:
    void showTls();
    void readConninfo(const QString &conninfo);
    void test();
    void beginTest(ConnectionChoice choice, bool needsPassword, bool needsOperators);
    void save(bool opens);
    void keepPasswords(const SavedProfile &profile, const ConnectionChoice &choice);
    [[nodiscard]] QString freeName(const QString &wanted);
    /// With what was typed; nothing where the dialog says why not.
    [[nodiscard]] std::optional<ConnectionChoice> choice(const SavedProfile &profile);

    ProfileStore &m_store;
    PasswordKeeper &m_keeper;
    ConnectionTester m_tester;
    QPointer<widgets::ConnectionDialog> m_dialog;
    SavedProfile m_before; ///< as the dialog was opened with it
    int m_asked = 0;       ///< tests, so that a late password begins no other one
};

} // namespace tidemark::app
