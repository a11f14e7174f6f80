// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopmotion.h"

#include "widgets/motion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString gnomeKey = u"enable-animations"_s;
const QString kdeKey = u"AnimationDurationFactor"_s;
} // namespace

DesktopMotion::DesktopMotion(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    ask(bus, u"org.gnome.desktop.interface"_s, gnomeKey);
    ask(bus, u"org.kde.kdeglobals.KDE"_s, kdeKey);
}

void DesktopMotion::ask(QDBusConnection bus, const QString &group, const QString &key)
{
    // "Read" is older than "ReadOne", and wraps its value once more: every portal has it.
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, portalInterface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopMotion::take(const QString &key, QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (key == gnomeKey)
        m_gnomeIsStill = value.typeId() == QMetaType::Bool && !value.toBool();
    else
        m_kdeIsStill = value.toString().toDouble() <= 0 && !value.toString().isEmpty();
    widgets::Motion::instance().setWished(m_gnomeIsStill || m_kdeIsStill);
}

} // namespace tidemark::app
