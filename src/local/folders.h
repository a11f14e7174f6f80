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

/// Io where dir is there and belongs to somebody else, with the command that gives back whole, the folder
/// around it. Not for root, whose server runs as another user.
[[nodiscard]] Result<void> checkOwner(const QString &dir, const QString &whole);

/// Writes the whole file or leaves the old one. Io: the system's words.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content, mode_t mode);

/// Two folders of one file system take each other's place in one step, so that whoever looks finds one of
/// them at any moment. Io: the system's words.
[[nodiscard]] Result<void> exchangeFolders(const QString &one, const QString &other);
/// Whether the file system of dir can do that. Makes two folders in it and removes them.
[[nodiscard]] bool canExchangeIn(const QString &dir);
/// Whether the file system of dir can share the blocks of two files (reflinks).
[[nodiscard]] bool canCloneIn(const QString &dir);
/// The names in dir are on the disk, whatever happens to the computer.
[[nodiscard]] Result<void> syncFolder(const QString &dir);
/// The size of all files below it, as far as they can be read.
[[nodiscard]] qint64 bytesBelow(const QString &dir);
/// Nothing where bytes fit below dir; else Io with both sizes. dir need not be there yet.
[[nodiscard]] Result<void> checkSpace(const QString &dir, qint64 bytes);

/// An Error{Io} about path, with the system's words for errno.
[[nodiscard]] Error systemError(const QString &path, int number);
/// An Error{Io} with a text and what to do.
[[nodiscard]] Error ioError(const QString &text, const QString &hint = {});

} // namespace tidemark::local
