// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plaintext.h"
#include "models/sheet.h"

/// The columns and cells that sheets of series are made of. Only for models/*sheet.cpp.
namespace tidemark
{

using namespace Qt::StringLiterals;

[[nodiscard]] inline SheetColumn textColumn(const QString &title, const QString &key)
{
    return {title, key, false};
}
[[nodiscard]] inline SheetColumn numberColumn(const QString &title, const QString &key)
{
    return {title, key, true};
}
[[nodiscard]] inline SheetColumn hiddenColumn(const QString &key, bool numeric = false)
{
    return {key, key, numeric, true, false};
}

/// Shown as plain text; exported as it is, to the last character.
[[nodiscard]] inline SheetCell textCell(const QString &untrusted)
{
    return {plainText(untrusted, 1000), untrusted};
}
[[nodiscard]] inline SheetCell countCell(qint64 value, const Formatter &format)
{
    return {format.count(value), value};
}
[[nodiscard]] inline SheetCell unknownCell()
{
    return {u"–"_s, {}};
}

} // namespace tidemark
