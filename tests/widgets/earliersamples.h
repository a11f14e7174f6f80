// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

namespace tidemark::samples
{

/// The answer with a made-up earlier period beside it, by its question's comparison: a tenth less than now,
/// an expired bucket (the second), and one without counterpart (the third). The unions are not clearly apart.
[[nodiscard]] HistoryAnswer compared(const HistoryAnswer &answer, Instant now);

} // namespace tidemark::samples
