// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formatter.h"

#include <QStringList>

namespace tidemark
{

/// What a note says to people: one or two sentences, plain text.
[[nodiscard]] QString rangeNoteText(const RangeNote &note, const RangeQuestion &question,
                                    const Provenance &provenance, const Formatter &format);
/// All notes of an answer, in its order.
[[nodiscard]] QStringList rangeNoteTexts(const RangeQuestion &question, const Provenance &provenance,
                                         const Formatter &format);

} // namespace tidemark
