// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace tidemark
{

/// The ranges a person picks from. All but Custom move with the clock.
enum class RangePreset { Day, Week, Month, Quarter, Year, Custom };

inline constexpr std::array movingPresets{RangePreset::Day, RangePreset::Week, RangePreset::Month,
                                          RangePreset::Quarter, RangePreset::Year};

/// Stable English name for settings and the command line: "24h", "7d", "30d", "90d", "1y", "custom".
[[nodiscard]] QString rangePresetName(RangePreset preset);
[[nodiscard]] std::optional<RangePreset> rangePresetNamed(QStringView name);

/// What is asked: a preset, and for Custom its range.
struct RangeChoice {
    RangePreset preset = RangePreset::Week;
    TimeRange custom; ///< used by Custom alone

    friend bool operator==(const RangeChoice &, const RangeChoice &) = default;
};

/// What the history panes are asked for; a preset moves with the server's clock. A zone that this computer
/// does not know counts as UTC.
[[nodiscard]] HistoryQuestion historyQuestion(Dataset dataset, TenantId tenant, const RangeChoice &choice,
                                              const QByteArray &zone);
/// What that means at one moment (see RangeSpec::resolve).
[[nodiscard]] RangeQuestion rangeQuestion(Dataset dataset, TenantId tenant, const RangeChoice &choice,
                                          const QByteArray &zone, Instant now);

/// Whether an answer to `answered` may be shown for `asked`: the very same question, or, for a preset, the
/// same preset a little earlier or later (same tenant, dataset, granularity, zone; the length may differ by a
/// DST hour).
[[nodiscard]] bool answersQuestion(const RangeQuestion &answered, const RangeQuestion &asked, bool moving);

} // namespace tidemark
