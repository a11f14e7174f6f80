// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectiondesk.h"

#include "app/passwordkeeper.h"
#include "core/errortext.h"
#include "pg/conninfolabel.h"
#include "pg/profilewords.h"
#include "widgets/connect/connectiondialog.h"

#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using widgets::ConnectionDialog;

ConnectionDesk::ConnectionDesk(ProfileStore &store, PasswordKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keeper(keeper)
{
    connect(&m_tester, &ConnectionTester::stepped, this, [this](const StepReport &report) {
        if (m_dialog)
            m_dialog->showStep(report);
    });
    connect(&m_tester, &ConnectionTester::finished, this, [this](bool good) {
        if (m_dialog)
            m_dialog->endTest(good);
    });
}

ConnectionDesk::~ConnectionDesk() = default;

ConnectionDialog &ConnectionDesk::open(const SavedProfile &profile, QWidget *above)
{
    // What is still on its way is of the dialog before.
    ++m_asked;
    m_tester.cancel();
    delete m_dialog;
    m_before = profile;
    m_dialog = new ConnectionDialog(above);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectionDialog::edited, this, &ConnectionDesk::showTls);
    connect(m_dialog, &ConnectionDialog::conninfoEntered, this, &ConnectionDesk::readConninfo);
    connect(m_dialog, &ConnectionDialog::testWanted, this, &ConnectionDesk::test);
    connect(m_dialog, &ConnectionDialog::testCancelled, this, [this] {
        ++m_asked;
        m_tester.cancel();
    });
    connect(m_dialog, &ConnectionDialog::saveWanted, this, &ConnectionDesk::save);
    m_dialog->setDefaults(pg::libpqDefaults(), pg::knownServices());
    m_dialog->fill(profile);
    m_dialog->open();
    return *m_dialog;
}

void ConnectionDesk::showTls()
{
    const std::optional<pg::TlsNote> weak = pg::weakTls(pg::conninfoOf(m_dialog->profile()));
    m_dialog->showTls(weak ? weak->text : QString());
}

void ConnectionDesk::readConninfo(const QString &conninfo)
{
    const Result<pg::ConninfoWords> words = pg::readConninfo(conninfo);
    // One that leads nowhere is none yet.
    if (!words || (words->profile.host.isEmpty() && words->profile.service.isEmpty() &&
                   words->profile.database.isEmpty()))
        return;
    m_dialog->takeWords(words->profile, words->password);
}

std::optional<ConnectionChoice> ConnectionDesk::choice(const SavedProfile &profile)
{
    Result<ConnectionChoice> made = connectionOf(profile);
    if (!made) {
        m_dialog->showProblem(errorLine(made.error()));
        return std::nullopt;
    }
    made->profile.password = m_dialog->password();
    if (made->operating)
        made->operating->password = m_dialog->operatorPassword();
    return *std::move(made);
}

void ConnectionDesk::test()
{
    const SavedProfile profile = m_dialog->profile();
    const std::optional<ConnectionChoice> made = choice(profile);
    if (!made)
        return;
    m_dialog->beginTest();
    beginTest(*made, m_before.keepsPassword && made->profile.password.isEmpty(),
              m_before.keepsOperatorPassword && made->operating && made->operating->password.isEmpty());
}

/// What the keychain has is asked for first.
void ConnectionDesk::beginTest(ConnectionChoice made, bool needsPassword, bool needsOperators)
{
    if (!needsPassword && !needsOperators)
        return m_tester.begin(made.profile, made.operating);
    const QString key =
        pg::conninfoIdentity(needsPassword ? made.profile.conninfo : made.operating->conninfo);
    m_keeper.read(key, [this, guard = QPointer(this), asked = ++m_asked, made = std::move(made),
                        needsPassword, needsOperators](const Result<QString> &password) mutable {
        if (!guard || asked != m_asked || !m_dialog)
            return;
        if (password)
            (needsPassword ? made.profile : *made.operating).password = *password;
        beginTest(std::move(made), false, needsPassword && needsOperators);
    });
}

QString ConnectionDesk::freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; m_store.find(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

void ConnectionDesk::save(bool opens)
{
    const SavedProfile wanted = m_dialog->profile();
    SavedProfile profile = wanted;
    if (profile.name.isEmpty())
        profile.name = freeName(pg::conninfoLabel(pg::conninfoOf(profile)));
    else if (profile.name != m_before.name && m_store.find(profile.name))
        return m_dialog->showProblem(tr("Another connection is called “%1”.").arg(profile.name));
    // What the keychain has is another connection's password if the place or the login changed.
    const auto isSame = [&](pg::ProfileLogin login) {
        return pg::conninfoIdentity(pg::conninfoOf(profile, login)) ==
               pg::conninfoIdentity(pg::conninfoOf(m_before, login));
    };
    profile.keepsPassword =
        wanted.keepsPassword && m_before.keepsPassword && isSame(pg::ProfileLogin::Reader);
    profile.keepsOperatorPassword =
        wanted.keepsOperatorPassword && m_before.keepsOperatorPassword && isSame(pg::ProfileLogin::Operator);
    const std::optional<ConnectionChoice> made = choice(profile);
    if (!made)
        return;
    if (const Result<void> saved = m_store.save(profile, m_before.name); !saved)
        return m_dialog->showProblem(errorLine(saved.error()));
    SavedProfile forgotten = m_before;
    forgotten.keepsPassword = m_before.keepsPassword && !profile.keepsPassword;
    forgotten.keepsOperatorPassword = m_before.keepsOperatorPassword && !profile.keepsOperatorPassword;
    forgetPasswords(forgotten);
    keepPasswords(wanted, *made);
    m_dialog->accept();
    Q_EMIT saved();
    if (opens)
        Q_EMIT chosen(*made);
}

void ConnectionDesk::keepPasswords(const SavedProfile &wanted, const ConnectionChoice &made)
{
    const auto keep = [&](const ConnectionProfile &profile, pg::ProfileLogin login) {
        if (profile.password.isEmpty())
            return;
        m_keeper.write(pg::conninfoIdentity(profile.conninfo), profile.password,
                       [this, guard = QPointer(this), saved = *made.saved, login](const Result<void> &done) {
                           if (!guard)
                               return;
                           if (done)
                               noteKept(saved, login);
                           else
                               Q_EMIT noticed(done.error().words() + u' ' +
                                              tr("The password stays in memory until you close Tidemark."));
                       });
    };
    if (wanted.keepsPassword)
        keep(made.profile, pg::ProfileLogin::Reader);
    if (wanted.keepsOperatorPassword && made.operating)
        keep(*made.operating, pg::ProfileLogin::Operator);
}

void ConnectionDesk::noteKept(const SavedProfile &profile, pg::ProfileLogin login)
{
    const Result<bool> noted = m_store.noteKept(profile, login);
    if (!noted)
        return Q_EMIT noticed(errorLine(noted.error()));
    if (*noted)
        return;
    // It was removed or leads elsewhere by now: nobody would ask for that password.
    SavedProfile gone = profile;
    gone.keepsPassword = login == pg::ProfileLogin::Reader;
    gone.keepsOperatorPassword = login == pg::ProfileLogin::Operator;
    forgetPasswords(gone);
}

void ConnectionDesk::forgetPasswords(const SavedProfile &profile)
{
    const auto forget = [&](pg::ProfileLogin login) {
        const QString key = pg::conninfoIdentity(pg::conninfoOf(profile, login));
        if (m_store.keeps(key))
            return;
        m_keeper.remove(key, [this, guard = QPointer(this)](const Result<void> &done) {
            if (guard && !done)
                Q_EMIT noticed(
                    tr("The password could not be removed from the keychain. %1").arg(done.error().words()));
        });
    };
    if (profile.keepsPassword)
        forget(pg::ProfileLogin::Reader);
    if (profile.keepsOperatorPassword)
        forget(pg::ProfileLogin::Operator);
}

} // namespace tidemark::app
