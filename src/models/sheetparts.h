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

[[nodiscard]] SheetCell isoCell(Instant t, const Formatter &format);
/// The columns every series begins with: the bucket for people, its two ends and its state for exports.
void addBucketColumns(Sheet &sheet, const QString &title);
[[nodiscard]] std::vector<SheetCell> bucketCells(const Bucket &bucket, Granularity granularity,
                                                 const Formatter &format);
[[nodiscard]] SheetCell bucketCount(qint64 value, const Bucket &bucket, const Formatter &format);

} // namespace tidemark
