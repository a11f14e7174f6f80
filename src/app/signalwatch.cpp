// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signalwatch.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace tidemark::app
{

namespace
{
// A handler may only touch what is async-signal-safe: one descriptor, written to.
volatile std::sig_atomic_t writingEnd = -1;

void passOn(int number)
{
    const char byte = 1;
    if (writingEnd >= 0 && write(writingEnd, &byte, 1) == 1)
        std::signal(number, SIG_DFL);
}
} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets.data()) != 0)
        return; // the signals then keep their default meaning: the program ends
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_sockets[1], &byte, 1) == 1)
            Q_EMIT endAsked();
    });
    writingEnd = m_sockets[0];
    std::signal(SIGINT, passOn);
    std::signal(SIGTERM, passOn);
}

SignalWatch::~SignalWatch()
{
    writingEnd = -1;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete m_notifier;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            close(socket);
    }
}

} // namespace tidemark::app
