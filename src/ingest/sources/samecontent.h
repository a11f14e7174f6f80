// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/stopsignal.h"

#include <QString>

namespace tidemark::ingest
{

/// How the contents of two files, decompressed, relate.
struct Overlap {
    enum class Kind {
        None,         ///< they differ before either ends
        FirstWithin,  ///< the second begins with all of the first
        SecondWithin, ///< the first begins with all of the second
        Equal
    };
    Kind kind = Kind::None;
    qint64 bytes = 0; ///< that are equal
};

/// Compares them byte by byte. Compressed data that breaks off ends there. Files that cannot be opened
/// overlap with none. Used by the reading thread.
[[nodiscard]] Overlap overlapOf(const QString &first, const QString &second, const StopSignal &stop);

} // namespace tidemark::ingest
