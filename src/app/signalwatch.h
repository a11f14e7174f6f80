// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>

class QSocketNotifier;

namespace tidemark::app
{

/// SIGINT and SIGTERM as a signal of the event loop, so that what runs can end in order. One at a time in a
/// program; while it lives the first such signal asks, a second one ends the program at once.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void endAsked();

private:
    std::array<int, 2> m_sockets{-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tidemark::app
