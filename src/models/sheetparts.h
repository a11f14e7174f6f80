// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plaintext.h"
#include "models/sheet.h"

#include <QCoreApplication>

/// The columns and cells that sheets of series are made of. Only for models/*.cpp.
namespace tidemark
{

using namespace Qt::StringLiterals;

/// Gives the words of such sheets their translation context.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

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

/// Exported, but neither on the screen nor in a terminal's table.
[[nodiscard]] inline SheetColumn exportedColumn(const QString &key)
{
    return {.title = key, .key = key, .shown = false, .printed = false};
}

/// Shown as plain text; exported as it is, to the last character.
[[nodiscard]] inline SheetCell textCell(const QString &untrusted)
{
    return {plainText(untrusted, 1000), untrusted};
}
/// The same of a longer text, which is cut on the screen and whole in its tip.
[[nodiscard]] inline SheetCell longTextCell(const QString &untrusted)
{
    const QString text = plainText(untrusted, 2000);
    return {.text = text, .value = untrusted, .tip = text.size() > 30 ? text : QString()};
}
[[nodiscard]] inline SheetCell countCell(qint64 value, const Formatter &format)
{
    return {format.count(value), value};
}
[[nodiscard]] inline SheetCell unknownCell()
{
    return {u"–"_s, {}};
}
/// Of a column that is not on the screen.
[[nodiscard]] inline SheetCell hiddenCell(const QVariant &value)
{
    return {QString(), value};
}
[[nodiscard]] inline QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
template<typename Number>
[[nodiscard]] QVariant orNothing(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}
/// A moment; otherwise: what is said where there is none.
[[nodiscard]] inline SheetCell timeCell(const std::optional<Instant> &t, const Formatter &format,
                                        const QString &otherwise = u"–"_s)
{
    return t ? SheetCell{format.dateTime(*t), format.iso(*t)} : SheetCell{otherwise, {}};
}

[[nodiscard]] SheetCell isoCell(Instant t, const Formatter &format);
/// The columns every series begins with: the bucket for people, its two ends and its state for exports.
void addBucketColumns(Sheet &sheet, const QString &title);
[[nodiscard]] std::vector<SheetCell> bucketCells(const Bucket &bucket, Granularity granularity,
                                                 const Formatter &format);
[[nodiscard]] SheetCell bucketCount(qint64 value, const Bucket &bucket, const Formatter &format);

} // namespace tidemark
