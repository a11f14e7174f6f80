// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark::cache
{

/// Where the shared cache is, and how to log in: a Redis or Valkey server.
struct CacheAddress {
    enum class Transport { Tcp, Tls, Unix };

    Transport transport = Transport::Tcp;
    QString host; ///< Tcp and Tls
    quint16 port = 6379;
    QString path;     ///< Unix: of the socket
    QString user;     ///< of its access list; empty: the default user
    QString password; ///< empty: none. Memory only
    int database = 0;
    QString caFile; ///< Tls: of the authorities to trust instead of this computer's; empty: those

    /// For people: without user and password.
    [[nodiscard]] QString label() const;
    friend bool operator==(const CacheAddress &, const CacheAddress &) = default;
};

/// redis://[USER[:PASSWORD]@]HOST[:PORT][/DB], rediss:// (TLS) for the same with [?ca=FILE], or
/// unix:PATH[?user=USER&db=DB]. Fails with Constraint, in words that do not repeat the text: it may hold a
/// password.
[[nodiscard]] Result<CacheAddress> parseCacheAddress(const QString &text);

} // namespace tidemark::cache
