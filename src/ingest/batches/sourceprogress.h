// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>

namespace tidemark::ingest
{

/// A place in a source.
struct SourcePlace {
    qint64 position = 0; ///< bytes after decompression, or the next Kafka offset
    QString tail;        ///< tailPrint() of the bytes before it; empty for Kafka
};

/// How far a source was loaded: the row of ingest_progress.
struct SourceProgress {
    SourcePlace place;
    qint64 stored = 0;
    qint64 rejected = 0;
};

/// By SourceName::key.
using ProgressMap = QHash<QString, SourceProgress>;

/// As many bytes before a place are looked at to know it again.
inline constexpr std::size_t tailBytes = 256;
/// A fingerprint of the last tailBytes of before; empty where there are none.
[[nodiscard]] QString tailPrint(std::string_view before);

/// As many first bytes of a source are looked at, decompressed.
inline constexpr std::size_t fingerprintBytes = 16 * 1024;
/// What of a source's beginning its key is made of: its first line, or its first two where the first may be a
/// header that every file has (headed). Empty: it is not all there.
[[nodiscard]] std::string_view wholeBeginning(std::string_view firstBytes, bool headed);

/// Do so many equal first bytes tell that two files of different names have the same content, although more
/// may follow? Many logs begin with the same line, so it takes more than their wholeBeginning().
[[nodiscard]] bool isTelling(qint64 bytes, std::string_view beginning);

/// What a file and those it is rotated to have in common: the absolute path, links resolved, without ".1",
/// "-20260301.gz", ….
/// What cannot be read again and has no name of its own (standard input, a pipe of the shell) is "-".
[[nodiscard]] QString sourceFamily(const QString &path);
/// The absolute path without the ending of a compressed file: what "access.log.1.gz" is made from.
[[nodiscard]] QString unpackedName(const QString &path);
/// Has name the form of a rotated base ("access.log.1", "access.log-20260301.gz")?
[[nodiscard]] bool isRotatedName(QStringView name, QStringView base);

/// The key of a source in the progress table: its family with a fingerprint of its beginning, so that a
/// rotated log is known under its new name, and is another source than the one that took the old one.
[[nodiscard]] QString sourceKey(const QString &family, std::string_view firstBytes, bool headed);
/// Is it the key of a source of that family of which no whole beginning was there yet?
[[nodiscard]] bool isOpenKey(const QString &key, const QString &family);
/// The family in a key.
[[nodiscard]] QString familyOf(const QString &key);
/// The fingerprint in a key, the same in every family and generation; empty where there is none.
[[nodiscard]] QString beginningOf(const QString &key);
/// Several sources can begin the same way: "path #hash", "path #hash.2", "path #hash.3", …; from 1.
[[nodiscard]] QString generation(const QString &key, int number);

} // namespace tidemark::ingest
