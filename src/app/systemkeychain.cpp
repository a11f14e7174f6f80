// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemkeychain.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
class KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(SystemKeychain)
};

/// What our passwords are filed under.
constexpr auto service = "tidemark"_L1;
constexpr unsigned long endPatience = 500; // ms

Error failure(ErrorKind kind, const QString &text, const QString &serverText = {})
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.serverText = serverText;
    return error;
}

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return failure(ErrorKind::MissingObject,
                       KeychainWords::tr("The keychain has no password for this login."));
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return failure(ErrorKind::Io, KeychainWords::tr("The keychain was not unlocked."));
    return failure(ErrorKind::Io, KeychainWords::tr("No keychain answers on this computer."),
                   job.errorString());
}

/// QtKeychain runs its jobs one after the other on the thread that first used it: so there is one for the
/// whole program, which outlives every keychain. One that hangs at the end is left behind.
QObject *keychainThread()
{
    static QObject *const place = [] {
        auto *thread = new QThread;
        thread->setObjectName(u"keychain"_s);
        auto *object = new QObject;
        object->moveToThread(thread);
        thread->start();
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] {
            thread->quit();
            thread->wait(endPatience);
        });
        return object;
    }();
    return place;
}
} // namespace

SystemKeychain::SystemKeychain(Milliseconds deadline, QObject *parent)
    : PasswordKeeper(parent)
    , m_deadline(deadline)
{
}

SystemKeychain::~SystemKeychain() = default;

void SystemKeychain::begin(Task task, const QString &key, const QString &password,
                           const Reply<QString> &reply)
{
    const quint64 call = ++m_lastCall;
    m_waiting.insert(call, reply);
    if (task != Task::Read)
        m_writes.insert(key, call);
    QTimer::singleShot(m_deadline, this, [this, call] {
        answer(call, failure(ErrorKind::Timeout, KeychainWords::tr("The keychain does not answer.")));
    });
    const auto finish = [this, guard = QPointer(this), task, key, call](const Result<QString> &result) {
        // Back on the thread of the program, which may have closed this one meanwhile.
        QMetaObject::invokeMethod(
            qApp,
            [this, guard, task, key, call, result] {
                if (guard && !answer(call, result) && task == Task::Write && result)
                    takeBack(call, key);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(keychainThread(), [task, key, password, finish] {
        QKeychain::Job *job = nullptr;
        if (task == Task::Read) {
            job = new QKeychain::ReadPasswordJob(service);
        } else if (task == Task::Write) {
            auto *writing = new QKeychain::WritePasswordJob(service);
            writing->setTextData(password);
            job = writing;
        } else {
            job = new QKeychain::DeletePasswordJob(service);
        }
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [finish](QKeychain::Job *done) {
            if (done->error() != QKeychain::NoError)
                return finish(errorOf(*done));
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            finish(reading ? reading->textData() : QString());
        });
        job->start();
    });
}

bool SystemKeychain::answer(quint64 call, const Result<QString> &result)
{
    const Reply<QString> reply = m_waiting.take(call);
    if (!reply)
        return false;
    reply(result);
    return true;
}

/// A write that was told to have failed came true after all. What was asked for later stands.
void SystemKeychain::takeBack(quint64 call, const QString &key)
{
    if (m_writes.value(key) == call)
        begin(Task::Remove, key, {}, [](const Result<QString> &) {});
}

void SystemKeychain::read(const QString &key, Reply<QString> reply)
{
    begin(Task::Read, key, {}, reply);
}

void SystemKeychain::write(const QString &key, const QString &password, Reply<void> reply)
{
    begin(Task::Write, key, password, [reply = std::move(reply)](const Result<QString> &result) {
        reply(result ? Result<void>() : result.error());
    });
}

void SystemKeychain::remove(const QString &key, Reply<void> reply)
{
    begin(Task::Remove, key, {}, [reply = std::move(reply)](const Result<QString> &result) {
        const bool gone = result || result.error().kind == ErrorKind::MissingObject;
        reply(gone ? Result<void>() : result.error());
    });
}

} // namespace tidemark::app
