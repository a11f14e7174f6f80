// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/sourcefinder.h"

#include <QTemporaryFile>

#include <memory>

namespace tidemark::ingest
{

/// What was read of a source that cannot be read twice, in a temporary file, so that it can be looked at
/// before it is loaded. Used by the reading thread.
class Spool
{
public:
    /// Takes what was read already, then as much of the source as makes bytes, or all there is. Fails with
    /// ErrorKind::Io where it cannot be kept.
    [[nodiscard]] static Result<std::unique_ptr<Spool>>
    of(const SourceBeginning &beginning, ByteSource &source, qint64 bytes, const StopSignal &stop);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] TailAnswer tailAt(qint64 position) const { return tailOf(m_file.handle(), position); }
    /// What was taken, then the rest.
    [[nodiscard]] static std::unique_ptr<ByteSource> reading(std::unique_ptr<Spool> spool,
                                                             std::unique_ptr<ByteSource> rest);

private:
    friend class SpoolReader;

    [[nodiscard]] Result<void> write(std::string_view bytes);

    QTemporaryFile m_file;
    bool m_atEnd = false;         ///< nothing follows
    std::optional<Error> m_error; ///< follows instead of the rest
};

} // namespace tidemark::ingest
