// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>
#include <optional>

namespace tidemark::test
{

/// An object of the accessibility bus: who has it, and where.
struct Spoken {
    QString service;
    QString path;

    friend bool operator==(const Spoken &, const Spoken &) = default;
};

/// A desk of its own, with a screen (Xvfb), a session bus and the accessibility bus of at-spi2-core, and at
/// its other end what a screen reader does: it walks the tree, presses keys, and hears what gets the focus.
/// What is not installed, or does not start, is a qFatal. Everything ends with it.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    ScreenReader();
    ~ScreenReader() override;

    /// For programs that are to be read.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_bus.environment(); }

    /// The first object of that role (its English name in at-spi) whose name is that (empty: any), in any
    /// program; searched for until it is there, for a minute. Nothing: it never came.
    [[nodiscard]] std::optional<Spoken> find(const QString &role, const QString &name) const;
    [[nodiscard]] QString name(const Spoken &object) const;
    [[nodiscard]] QString description(const Spoken &object) const;
    [[nodiscard]] QString roleName(const Spoken &object) const;
    [[nodiscard]] QList<Spoken> children(const Spoken &object) const;
    /// With the mouse, on its middle. No window manager is here to give a window the keyboard: this does.
    void click(const Spoken &object) const;
    /// On the screen's keyboard: an X11 keysym.
    void press(uint keysym) const;
    /// The names of what got the focus since the last call and has that role, in order; waits for the first
    /// one for a minute. Others are passed over: Qt tells of lists elsewhere whose rows change, too.
    [[nodiscard]] QStringList heard(const QString &role);

private Q_SLOTS:
    void stateChanged(const QDBusMessage &event);

private:
    [[nodiscard]] QVariant property(const Spoken &object, const QString &name) const;
    [[nodiscard]] QDBusMessage call(const Spoken &object, const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] std::optional<Spoken> findIn(const Spoken &root, const QString &role, const QString &name,
                                               int depth) const;

    QProcess m_screen;
    SessionBus m_bus;
    std::unique_ptr<QDBusConnection> m_spoken;
    QList<Spoken> m_focused;
};

} // namespace tidemark::test
