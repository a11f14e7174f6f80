// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// What is to happen in the cache in one step, in its own language.
namespace tidemark::cache
{

/// Either the entry, or whether the lock was to be had: one look, in one step of the cache. An entry that
/// begins as the one that was refused is none.
inline const QByteArray lookScript = QByteArrayLiteral(
    "local e = redis.call('GET', KEYS[1]) "
    "if e and (ARGV[3] == '' or string.sub(e, 1, #ARGV[3]) ~= ARGV[3]) then return e end "
    "if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end return 0");
/// Only one's own lock is released.
inline const QByteArray releaseScript = QByteArrayLiteral(
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0");

/// Of the entry: held by who asks, while others wait.
[[nodiscard]] inline QByteArray lockOf(const QByteArray &name)
{
    return name + ":asking";
}
} // namespace tidemark::cache
