// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/snapshotcodec.h"
#include "core/sharing.h"

#include <optional>

/// Answers and their questions as bytes, made of the blobs that the window's own snapshots are kept as.
namespace tidemark::cache
{

/// With its kind.
[[nodiscard]] QByteArray questionBytes(const LiveQuestion &question);
[[nodiscard]] QByteArray questionBytes(const RangeQuestion &question);

/// Nothing where a part failed that the coordinator might give another time. blank: see
/// ShareGrantor::unanswerableOf; for live answers an empty one.
[[nodiscard]] std::optional<QByteArray> answerBytes(const LiveAnswer &answer, const LiveAnswer &blank);
[[nodiscard]] std::optional<QByteArray> answerBytes(const HistoryAnswer &answer, const HistoryAnswer &blank);

/// Never trusts what it reads. Nothing unless every part is there that blank lacks.
[[nodiscard]] std::optional<LiveAnswer> answerFrom(const QByteArray &bytes, LiveAnswer blank);
[[nodiscard]] std::optional<HistoryAnswer> answerFrom(const QByteArray &bytes, HistoryAnswer blank);

/// The coordinator's clock when it gave the answer; nothing where no part of it tells.
[[nodiscard]] std::optional<Instant> takenAt(const LiveAnswer &answer);
[[nodiscard]] std::optional<Instant> takenAt(const HistoryAnswer &answer);

} // namespace tidemark::cache
