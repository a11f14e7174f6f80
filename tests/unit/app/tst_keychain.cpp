// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemkeychain.h"
#include "core/await.h"
#include "support/files.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace tidemark;
using namespace tidemark::app;
using namespace Qt::StringLiterals;

/// The system's keychain, where it serves, where none does, where it never answers, and without any bus. Each
/// in a process and on a bus of its own: libraries connect to one bus for the whole life of a process.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
    void saysWhereNoServiceIs();
    void saysWhereNoBusIs();
    void isNotWaitedForEver();
    void itsEndIsNotHeldUp();
    void whatComesTooLateIsTakenBack();

private:
    /// What "--try" said, line by line.
    [[nodiscard]] QStringList tried(const QString &program, const QStringList &arguments) const;
    /// Of a bus that starts no services by itself.
    [[nodiscard]] QString quietBus() const;
    QTemporaryDir m_folder;
};

namespace
{
QString self()
{
    return QCoreApplication::applicationFilePath();
}

template<typename T>
QByteArray outcome(const Result<T> &result)
{
    return result ? QByteArray("done") : errorKindName(result.error().kind).toUtf8();
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// Everything that a keychain can be asked for.
int tryIt(int deadline)
{
    SystemKeychain keychain{Milliseconds(deadline)};
    const QString key = u"ann@db.example=:5432/analytics"_s;
    const auto read = [&] {
        return await<QString>([&](Reply<QString> r) { keychain.read(key, std::move(r)); });
    };
    say("empty " + outcome(read()));
    say("write " +
        outcome(await<void>([&](Reply<void> r) { keychain.write(key, u"hörse 🐎"_s, std::move(r)); })));
    const Result<QString> kept = read();
    say("read " + (kept ? kept->toUtf8() : outcome(kept)));
    say("remove " + outcome(await<void>([&](Reply<void> r) { keychain.remove(key, std::move(r)); })));
    say("gone " + outcome(read()));
    say("again " + outcome(await<void>([&](Reply<void> r) { keychain.remove(key, std::move(r)); })));
    return 0;
}

/// Takes every call, and never answers.
class Mute : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

/// A write that the keychain answers after its deadline.
int tryLate()
{
    SystemKeychain patient{Milliseconds(30'000)};
    SystemKeychain hasty{Milliseconds(300)};
    const QString key = u"ann@db.example=:5432/analytics"_s;
    const auto write = [&](SystemKeychain &keychain) {
        return await<void>([&](Reply<void> r) { keychain.write(key, u"horse"_s, std::move(r)); });
    };
    const auto read = [&] {
        return await<QString>([&](Reply<QString> r) { patient.read(key, std::move(r)); });
    };
    say("write " + outcome(write(patient)));
    say("remove " + outcome(await<void>([&](Reply<void> r) { patient.remove(key, std::move(r)); })));
    const auto service =
        pid_t(QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value());
    if (service <= 0 || ::kill(service, SIGSTOP) != 0)
        return 1;
    say("late " + outcome(write(hasty)));
    ::kill(service, SIGCONT);
    Result<QString> kept = read();
    for (int i = 0; i < 100 && kept; ++i) {
        QTest::qWait(50);
        kept = read();
    }
    say("gone " + outcome(kept));
    return 0;
}

int beMute()
{
    Mute mute;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &mute, QDBusConnection::SubPath) ||
        !bus.registerService(u"org.freedesktop.secrets"_s))
        return 1;
    say("mute");
    return QCoreApplication::exec();
}
} // namespace

QString TestKeychain::quietBus() const
{
    return test::writeFile(m_folder.filePath(u"bus.conf"_s),
                           R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)");
}

QStringList TestKeychain::tried(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                             "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/bus"_s);
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    environment.insert(u"SELF"_s, self());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int ample = 60'000;
    if (!process.waitForFinished(ample)) {
        process.kill();
        process.waitForFinished();
        return {u"it did not end"_s};
    }
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return lines;
}

void TestKeychain::keepsAndForgets()
{
    const QString script =
        u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$SELF\" --try 30000"_s;
    QCOMPARE(
        tried(u"dbus-run-session"_s, {u"--config-file="_s + quietBus(), u"--"_s, u"sh"_s, u"-c"_s, script}),
        (QStringList{u"empty missing-object"_s, u"write done"_s, u"read hörse 🐎"_s, u"remove done"_s,
                     u"gone missing-object"_s, u"again done"_s}));
    // Nothing of it lies in a file of ours.
    QProcess search;
    search.start(u"grep"_s, {u"-rl"_s, u"hörse"_s, m_folder.path()});
    QVERIFY(search.waitForFinished());
    QCOMPARE(search.readAllStandardOutput(), QByteArray());
}

namespace
{
const QStringList refused{u"empty io"_s,  u"write io"_s, u"read io"_s,
                          u"remove io"_s, u"gone io"_s,  u"again io"_s};
const QStringList silent{u"empty timeout"_s,  u"write timeout"_s, u"read timeout"_s,
                         u"remove timeout"_s, u"gone timeout"_s,  u"again timeout"_s};
} // namespace

void TestKeychain::saysWhereNoServiceIs()
{
    QCOMPARE(tried(u"dbus-run-session"_s,
                   {u"--config-file="_s + quietBus(), u"--"_s, self(), u"--try"_s, u"30000"_s}),
             refused);
}

void TestKeychain::saysWhereNoBusIs()
{
    QCOMPARE(tried(self(), {u"--try"_s, u"30000"_s}), refused);
}

void TestKeychain::isNotWaitedForEver()
{
    const QString script =
        u"\"$SELF\" --mute | { read ready; \"$SELF\" --try 300; status=$?; kill $(cat \"$HOME/mute.pid\"); exit $status; }"_s;
    QCOMPARE(
        tried(u"dbus-run-session"_s, {u"--config-file="_s + quietBus(), u"--"_s, u"sh"_s, u"-c"_s, script}),
        silent);
}

void TestKeychain::itsEndIsNotHeldUp()
{
    // A program that ends while a call is on its way.
    const QString script =
        u"\"$SELF\" --mute | { read ready; \"$SELF\" --leave; status=$?; kill $(cat \"$HOME/mute.pid\"); exit $status; }"_s;
    QCOMPARE(
        tried(u"dbus-run-session"_s, {u"--config-file="_s + quietBus(), u"--"_s, u"sh"_s, u"-c"_s, script}),
        QStringList{u"left"_s});
}

void TestKeychain::whatComesTooLateIsTakenBack()
{
    const QString script =
        u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$SELF\" --late"_s;
    QCOMPARE(
        tried(u"dbus-run-session"_s, {u"--config-file="_s + quietBus(), u"--"_s, u"sh"_s, u"-c"_s, script}),
        (QStringList{u"write done"_s, u"remove done"_s, u"late timeout"_s, u"gone missing-object"_s}));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--try"_L1)
        return tryIt(arguments.value(2).toInt());
    if (arguments.value(1) == "--late"_L1)
        return tryLate();
    if (arguments.value(1) == "--mute"_L1) {
        test::writeFile(qEnvironmentVariable("HOME") + u"/mute.pid"_s,
                        QByteArray::number(QCoreApplication::applicationPid()));
        return beMute();
    }
    if (arguments.value(1) == "--leave"_L1) {
        SystemKeychain keychain;
        keychain.read(u"x"_s, [](const Result<QString> &) {});
        QTimer::singleShot(200, &application, &QCoreApplication::quit);
        const int status = QCoreApplication::exec();
        say("left");
        return status;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
