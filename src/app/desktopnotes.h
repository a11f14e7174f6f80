// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace tidemark::app
{

/// Asking for a bus that is not there can start one, or wait.
[[nodiscard]] bool hasSessionBus();

/// Notifications of the desktop, one for all windows of the program. A desktop without a tray
/// (QSystemTrayIcon::isSystemTrayAvailable() is false there, while supportsMessages() is true) gets them over
/// the session bus; one without either gets none, and what is said stands in the window alone. Lives on the
/// GUI thread and never waits for anybody.
class DesktopNotes : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static DesktopNotes &instance();

    /// key: what it is about; several windows tell of the same thing, and it is said once. A click on it
    /// shows the window.
    void show(const QString &key, const QString &title, const QString &text, QWidget *window);

private:
    DesktopNotes() = default;
    void showInTray(const QString &title, const QString &text, QWidget *window);
    void sendOverBus(const QString &title, const QString &text);

    QSet<QString> m_said;
    QPointer<QSystemTrayIcon> m_tray;
    QPointer<QWidget> m_window;
};

} // namespace tidemark::app
