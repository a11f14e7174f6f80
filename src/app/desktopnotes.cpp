// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopnotes.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QWidget>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

DesktopNotes &DesktopNotes::instance()
{
    static DesktopNotes notes;
    return notes;
}

void DesktopNotes::show(const QString &key, const QString &title, const QString &text, QWidget *window)
{
    if (m_said.contains(key))
        return;
    m_said.insert(key);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        showInTray(title, text, window);
    else if (hasSessionBus())
        sendOverBus(title, text);
}

void DesktopNotes::showInTray(const QString &title, const QString &text, QWidget *window)
{
    m_window = window;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QIcon(u":/icons/tidemark.svg"_s), qApp);
        m_tray->setToolTip(u"Tidemark"_s);
        const auto raise = [this] {
            if (m_window) {
                m_window->showNormal();
                m_window->raise();
                m_window->activateWindow();
            }
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_tray, &QSystemTrayIcon::activated, this, raise);
    }
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
}

void DesktopNotes::sendOverBus(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                       u"/org/freedesktop/Notifications"_s,
                                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Names of rules are other people's text; a server may read the body as markup.
    call.setArguments({u"Tidemark"_s, quint32(0), u"tidemark"_s, title, text.toHtmlEscaped(), QStringList(),
                       QVariantMap(), qint32(-1)});
    QDBusConnection::sessionBus().send(call);
}

} // namespace tidemark::app
