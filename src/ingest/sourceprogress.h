// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>

namespace tidemark::ingest
{

/// How far a source was loaded: the row of ingest_progress.
struct SourceProgress {
    qint64 position = 0; ///< bytes after decompression, or the next Kafka offset
    qint64 stored = 0;
    qint64 rejected = 0;
};

/// By SourceName::key.
using ProgressMap = QHash<QString, SourceProgress>;

/// The names a file can have in the progress table: its absolute path with a fingerprint of its first lines,
/// so that a rotated log is another source than the one that took its name. headed: of two lines, as the
/// first one may be a header that every file has; then of the first one alone, as it was while there was no
/// second. firstBytes: the beginning of the file, decompressed.
[[nodiscard]] QStringList sourceKeys(const QString &path, std::string_view firstBytes, bool headed);

/// The one of those names that is known. A file that is known to be another one although its beginning is the
/// same gets the next generation of the name; the latest generation is answered. Empty: none is known.
[[nodiscard]] QString knownKey(const ProgressMap &progress, const QStringList &keys);
[[nodiscard]] QString nextGeneration(const QString &key);

/// As many first bytes are looked at for that.
inline constexpr std::size_t fingerprintBytes = 16 * 1024;

} // namespace tidemark::ingest
