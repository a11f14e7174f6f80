// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ingest/batches/stopsignal.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace tidemark::ingest
{

struct ReadOutcome {
    std::size_t bytes = 0;
    bool atEnd = false;         ///< nothing comes any more
    std::optional<Error> error; ///< ErrorKind::Io; bytes that came before it were delivered
    // None of the three: nothing came while there was patience.
};

/// Bytes from somewhere. Used by one thread.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// Waits patience milliseconds at most for the first byte (files do not wait).
    [[nodiscard]] virtual ReadOutcome read(std::span<char> into, int patience) = 0;
    /// Read from the disk so far, before decompression.
    [[nodiscard]] virtual qint64 fileBytes() const = 0;
};

/// Of this computer, in its own words.
[[nodiscard]] Error systemError(const QString &what, int number);

/// Opens a file, or standard input for "-"; does not wait for the other end of a pipe. What is gzip, xz or
/// zstd by its first bytes is decompressed; the end of such data before its time is an error.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openSource(const QString &path, const StopSignal &stop);

/// A descriptor, owned where it is not standard input. name stands in errors.
[[nodiscard]] std::unique_ptr<ByteSource> descriptorSource(int fd, QString name, const StopSignal &stop);

/// Gives back the bytes that were read of source, then goes on with it; atEnd: there are no more.
[[nodiscard]] std::unique_ptr<ByteSource> rereading(std::string first, bool atEnd,
                                                    std::unique_ptr<ByteSource> source);

} // namespace tidemark::ingest
