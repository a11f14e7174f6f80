// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/shared/cacheaddress.h"

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

namespace tidemark::test
{

/// A redis-server (or valkey-server) of the test's own, in a temporary folder, on a socket and on a port of
/// 127.0.0.1. It ends with this object; what goes wrong with it is a qFatal.
class CacheServer
{
public:
    /// settings: lines of its configuration, beside those that keep it here. %DIR% in them is its folder.
    explicit CacheServer(const QByteArrayList &settings = {});
    ~CacheServer();
    Q_DISABLE_COPY_MOVE(CacheServer)

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] cache::CacheAddress address() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    void start();
    void kill();
    /// SIGSTOP and SIGCONT.
    void freeze();
    void thaw();

    /// Asks it as a client of its own; bytes as they are. Each reply is one text, numbers included.
    QByteArray ask(const QByteArrayList &command) const;
    /// The names of all entries that are no locks.
    [[nodiscard]] QByteArrayList entries() const;

private:
    QTemporaryDir m_folder;
    QByteArrayList m_settings;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace tidemark::test
