// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <sys/types.h>

namespace tidemark::local
{

/// Makes the folder if it is not there (its parent has to be) and makes sure that it is a real folder of that
/// owner with exactly that mode. Io: it belongs to somebody else, is a symbolic link, or cannot be made.
[[nodiscard]] Result<void> ensureFolder(const QString &path, uid_t owner, gid_t group, mode_t mode);

/// Makes the folder, and those above it, if they are not there. One that was there keeps its mode, but has to
/// belong to this user (or root) and must not be open for others to write. Io otherwise.
[[nodiscard]] Result<void> ensureOwnFolder(const QString &path, mode_t modeIfNew);

/// Writes the whole file or leaves the old one. Io: the system's words.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content, mode_t mode);

/// An Error{Io} about path, with the system's words for errno.
[[nodiscard]] Error systemError(const QString &path, int number);
/// An Error{Io} with a text and what to do.
[[nodiscard]] Error ioError(const QString &text, const QString &hint = {});

} // namespace tidemark::local
