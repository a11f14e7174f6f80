// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// JSON looked at part by part, as its text: numbers keep all their digits, and only what is looked at is
/// read, so that neither size nor depth nor a broken text can hold anything up.
namespace tidemark
{

enum class JsonKind { Object, Array, Text, Other, Broken };
/// By how the value begins.
[[nodiscard]] JsonKind jsonKind(QStringView value);

struct JsonPart {
    QString name;     ///< the member's, or the place in the array
    QStringView text; ///< the value, within the text it was taken from
};
struct JsonParts {
    std::vector<JsonPart> parts; ///< in their order
    QStringView rest;            ///< what comes after the last of them; empty: nothing does
    bool broken = false;         ///< behind the parts it is no JSON
};
/// At most so many parts of an object or array. rest: where an earlier call left off, with first the number
/// of parts before it; null: from the beginning.
[[nodiscard]] JsonParts jsonParts(QStringView value, std::size_t most, QStringView rest = {},
                                  std::size_t first = 0);

/// A value's text as it is shown or copied: without its quotes and escapes where it is a string.
[[nodiscard]] QString jsonText(QStringView value);
/// The path of a part, as PostgreSQL's jsonpath has it: $.user, $."odd name", $.list[3].
[[nodiscard]] QString jsonPath(const QString &parent, JsonKind kind, const QString &name);

} // namespace tidemark
