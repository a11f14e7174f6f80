// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

namespace tidemark::app
{

/// Tells widgets::Motion whether the desktop is set to move nothing (GNOME's "enable-animations", KDE's
/// "AnimationDurationFactor"), when Tidemark starts. Both come from the settings portal of
/// freedesktop.org, which desktops have outside of sandboxes, too; where there is none, nothing happens. It
/// waits for nobody. GUI thread only.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    /// bus: the session's.
    explicit DesktopMotion(const QDBusConnection &bus, QObject *parent = nullptr);

private:
    void ask(QDBusConnection bus, const QString &group, const QString &key);
    void take(const QString &key, QVariant value);

    bool m_gnomeIsStill = false;
    bool m_kdeIsStill = false;
};

} // namespace tidemark::app
