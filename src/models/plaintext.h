// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark
{

/// Untrusted text (a tenant's name, an event type, a country code) as it may be shown: one line, without
/// control characters and without the bidirectional controls that let text lie about its order; line breaks
/// and tabs become spaces. Markup is left alone: whoever draws it must draw plain text, or escape it with
/// markupSafe.
[[nodiscard]] QString plainText(QStringView untrusted, qsizetype maxLength = 200);

/// plainText for places where Qt renders markup whether asked to or not (tooltips, Qt Charts' labels).
[[nodiscard]] QString markupSafe(QStringView untrusted, qsizetype maxLength = 200);

} // namespace tidemark
