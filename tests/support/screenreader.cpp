// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screenreader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <utility>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure
constexpr int deepest = 40;

const Spoken registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
const Spoken desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
const Spoken keyboard{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};

/// On a screen of its own.
QProcessEnvironment onScreen(const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // where Qt speaks AT-SPI
    return environment;
}

void wait()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QThread::msleep(20);
}
} // namespace

ScreenReader::ScreenReader()
    : m_bus(onScreen(u':' + startedLine(m_screen, u"Xvfb"_s,
                                        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                                         u"-nolisten"_s, u"tcp"_s})))
{
    QDBusConnection session = QDBusConnection::connectToBus(m_bus.address(), u"tidemark-session"_s);
    // The bus starts the launcher of the other one; without a reader, no program says anything there.
    const Spoken launcher{u"org.a11y.Bus"_s, u"/org/a11y/bus"_s};
    QDBusMessage asked =
        QDBusMessage::createMethodCall(launcher.service, launcher.path, launcher.service, u"GetAddress"_s);
    const QDBusMessage address = session.call(asked, QDBus::Block, patience);
    if (address.type() != QDBusMessage::ReplyMessage)
        qFatal("no accessibility bus (at-spi2-core): %s", qPrintable(address.errorMessage()));
    QDBusMessage enabled = QDBusMessage::createMethodCall(launcher.service, launcher.path,
                                                          u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    enabled << u"org.a11y.Status"_s << u"IsEnabled"_s << QVariant::fromValue(QDBusVariant(true));
    if (session.call(enabled, QDBus::Block, patience).type() != QDBusMessage::ReplyMessage)
        qFatal("the accessibility bus cannot be switched on");
    m_spoken = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(address.arguments().value(0).toString(), u"tidemark-accessibility"_s));
    if (!m_spoken->isConnected())
        qFatal("the accessibility bus does not answer");
    const QString event = u"object:state-changed:focused"_s;
    const QDBusMessage listens = call(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {event});
    if (listens.type() != QDBusMessage::ReplyMessage)
        qFatal("the registry of at-spi2 does not listen: %s", qPrintable(listens.errorMessage()));
    m_spoken->connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                      SLOT(stateChanged(QDBusMessage)));
}

ScreenReader::~ScreenReader()
{
    m_spoken.reset();
    QDBusConnection::disconnectFromBus(u"tidemark-accessibility"_s);
    QDBusConnection::disconnectFromBus(u"tidemark-session"_s);
    m_screen.terminate();
    m_screen.waitForFinished(patience);
}

QDBusMessage ScreenReader::call(const Spoken &object, const QString &interface, const QString &method,
                                const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_spoken->call(message, QDBus::Block, patience);
}

QVariant ScreenReader::property(const Spoken &object, const QString &name) const
{
    const QDBusMessage answer =
        call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QString ScreenReader::name(const Spoken &object) const
{
    return property(object, u"Name"_s).toString();
}

QString ScreenReader::description(const Spoken &object) const
{
    return property(object, u"Description"_s).toString();
}

QString ScreenReader::roleName(const Spoken &object) const
{
    return call(object, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s).arguments().value(0).toString();
}

QList<Spoken> ScreenReader::children(const Spoken &object) const
{
    QList<Spoken> children;
    const QDBusMessage answer = call(object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return children;
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Spoken child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children << child;
    }
    list.endArray();
    return children;
}

std::optional<Spoken> ScreenReader::findIn(const Spoken &root, const QString &role, const QString &name,
                                           int depth) const
{
    const QList<Spoken> inside = children(root);
    for (const Spoken &child : inside) {
        const bool isOfRole = roleName(child) == role;
        if (isOfRole && (name.isEmpty() || this->name(child) == name))
            return child;
        // What is in such a thing are its parts: thousands.
        if (depth < deepest && !isOfRole) {
            if (const std::optional<Spoken> found = findIn(child, role, name, depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

std::optional<Spoken> ScreenReader::find(const QString &role, const QString &name) const
{
    const QDeadlineTimer deadline(patience);
    do {
        if (const std::optional<Spoken> found = findIn(desktop, role, name, 0))
            return found;
        wait();
    } while (!deadline.hasExpired());
    return std::nullopt;
}

void ScreenReader::click(const Spoken &object) const
{
    constexpr uint onScreen = 0; // AtspiCoordType
    const QDBusMessage extents = call(object, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {onScreen});
    if (extents.type() != QDBusMessage::ReplyMessage)
        qFatal("no place: %s", qPrintable(extents.errorMessage()));
    int x = 0;
    int y = 0;
    int wide = 0;
    int high = 0;
    const auto box = extents.arguments().value(0).value<QDBusArgument>();
    box.beginStructure();
    box >> x >> y >> wide >> high;
    box.endStructure();
    const QDBusMessage answer = call(keyboard, u"org.a11y.atspi.DeviceEventController"_s,
                                     u"GenerateMouseEvent"_s, {x + wide / 2, y + high / 2, u"b1c"_s});
    if (answer.type() != QDBusMessage::ReplyMessage)
        qFatal("no click: %s", qPrintable(answer.errorMessage()));
}

void ScreenReader::press(uint keysym) const
{
    constexpr uint asKeysym = 3; // AtspiKeySynthType
    const QDBusMessage answer = call(keyboard, u"org.a11y.atspi.DeviceEventController"_s,
                                     u"GenerateKeyboardEvent"_s, {int(keysym), QString(), asKeysym});
    if (answer.type() != QDBusMessage::ReplyMessage)
        qFatal("no key: %s", qPrintable(answer.errorMessage()));
}

void ScreenReader::stateChanged(const QDBusMessage &event)
{
    const QVariantList words = event.arguments();
    if (words.value(0).toString() == "focused"_L1 && words.value(1).toInt() == 1)
        m_focused << Spoken{event.service(), event.path()};
}

QStringList ScreenReader::heard(const QString &role)
{
    QStringList names;
    const QDeadlineTimer deadline(patience);
    while (names.isEmpty() && !deadline.hasExpired()) {
        wait();
        const QList<Spoken> focused = std::exchange(m_focused, {});
        for (const Spoken &object : focused) {
            if (roleName(object) == role)
                names << name(object);
        }
    }
    return names;
}

} // namespace tidemark::test
