// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/bytesource.h"

#include <string_view>

namespace tidemark::ingest
{

/// As many first bytes tell gzip, xz and zstd.
inline constexpr std::size_t compressionMarkBytes = 6;

[[nodiscard]] bool isCompressed(std::string_view firstBytes);
/// More bytes could still make it compressed.
[[nodiscard]] bool mayBeCompressed(std::string_view firstBytes);

/// Decompresses with zlib, liblzma or libzstd; members that follow each other are one stream. Memory is
/// bounded (xz and zstd windows up to 128 MiB).
[[nodiscard]] Result<std::unique_ptr<ByteSource>>
makeDecoder(std::string_view firstBytes, std::unique_ptr<ByteSource> source, const QString &name);

} // namespace tidemark::ingest
