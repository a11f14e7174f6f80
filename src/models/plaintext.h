// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark
{

/// Nothing is seen of it, or only what it does to the text around it: controls, format characters such as
/// those that turn the order of a text around, and others of no width.
[[nodiscard]] bool isUnseen(char32_t c);
/// The character that begins there.
[[nodiscard]] char32_t codePointAt(QStringView text, qsizetype at);

/// Untrusted text (a tenant's name, an event type, a country code) as it may be shown: one line, without
/// what cannot be seen (isUnseen), and may lie about the text around it; line breaks and tabs become spaces.
/// Markup is left alone: whoever draws it must draw plain text, or escape it with markupSafe.
[[nodiscard]] QString plainText(QStringView untrusted, qsizetype maxLength = 200);

/// What somebody else wrote, to be put into a sentence: where it has letters that run from right to left,
/// they turn nothing around but themselves (Unicode's isolates around it). Other text comes back as it is.
[[nodiscard]] QString isolated(const QString &text);

/// plainText for places where Qt renders markup whether asked to or not (tooltips, Qt Charts' labels).
[[nodiscard]] QString markupSafe(QStringView untrusted, qsizetype maxLength = 200);

} // namespace tidemark
