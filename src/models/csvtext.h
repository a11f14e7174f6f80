// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"

#include <QByteArray>

namespace tidemark
{

struct CsvOptions {
    /// Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return)
    /// gets a leading quote mark. Numbers stay numbers, also those that are text.
    bool guardFormulas = true;
    /// The line of the columns' keys comes first; not in the later parts of one file.
    bool header = true;
};

/// The exported columns of all rows as RFC 4180: UTF-8, CRLF, a header line; numbers in plain notation with a
/// point, booleans as true and false, unknown values empty.
[[nodiscard]] QByteArray csvText(const Sheet &sheet, CsvOptions options = {});

/// What is on the screen, for the clipboard: shown columns, tabs between them, one line a row, with header.
[[nodiscard]] QString tabbedText(const Sheet &sheet);

} // namespace tidemark
