// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reason.h"
#include "models/formatter.h"

namespace tidemark
{

/// A reason as it may be shown in one line of the window: in the reader's language, with numbers and times as
/// everywhere, and nothing in it that could lie about the text around it (plainText).
[[nodiscard]] QString reasonText(const Reason &reason, const Formatter &format, qsizetype longest = 400);

} // namespace tidemark
