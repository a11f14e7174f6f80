// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QByteArray>

#include <optional>

/// A pane's data as one blob: format version, SHA-256 checksum, then the compressed fields. What is read back
/// equals what was written, floats included. Never trusts what it reads: neither lengths nor shapes.
namespace tidemark::cache
{

/// What became of a blob.
enum class BlobState {
    Good,
    OtherFormat, ///< written by an older or newer program: of no use here, but not damaged
    Damaged
};

template<typename T>
struct Decoded {
    BlobState state = BlobState::Damaged;
    std::optional<T> data; ///< where Good
};

/// T: LiveCounts, TideTable, TrendSeries, UniqueSeries, CountryBreakdown, RequestSeries.
template<typename T>
[[nodiscard]] QByteArray encode(const T &data);
template<typename T>
[[nodiscard]] Decoded<T> decode(const QByteArray &blob);

} // namespace tidemark::cache
