// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/socketwatch.h"

#include <utility>

namespace tidemark::pg
{

namespace
{

/// Not deleted at once: this may run inside the notifier's own signal.
void retire(QSocketNotifier *&notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier->deleteLater();
    notifier = nullptr;
}

} // namespace

SocketWatch::SocketWatch(std::function<void()> readable, std::function<void()> writable)
    : m_readable(std::move(readable))
    , m_writable(std::move(writable))
{
}

SocketWatch::~SocketWatch()
{
    delete m_read;
    delete m_write;
}

void SocketWatch::setSocket(int socket)
{
    retire(m_read);
    retire(m_write);
    m_socket = socket;
    if (socket < 0)
        return;
    m_read = new QSocketNotifier(socket, QSocketNotifier::Read);
    m_write = new QSocketNotifier(socket, QSocketNotifier::Write);
    m_read->setEnabled(false);
    m_write->setEnabled(false);
    QObject::connect(m_read, &QSocketNotifier::activated, m_read, [this] { m_readable(); });
    QObject::connect(m_write, &QSocketNotifier::activated, m_write, [this] { m_writable(); });
}

void SocketWatch::watchRead(bool on)
{
    if (m_read)
        m_read->setEnabled(on);
}

void SocketWatch::watchWrite(bool on)
{
    if (m_write)
        m_write->setEnabled(on);
}

} // namespace tidemark::pg
