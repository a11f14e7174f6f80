// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace tidemark
{

/// An Error in a person's words; translated, plain text (never markup), each a whole sentence or empty.
struct ErrorText {
    QString what;  ///< what happened
    QString means; ///< what it means for what is on the screen or was being done
    QString todo;  ///< what helps
};

/// The error with what our own functions refuse in the reader's language.
[[nodiscard]] Error withReasonsWorded(Error error);

/// The one catalogue of error words: the window and tidemarkctl both speak from it. The server's own words
/// are kept where they say more than the kind does.
[[nodiscard]] ErrorText errorText(const Error &error);

/// All of it in one line: "what means todo".
[[nodiscard]] QString errorLine(const Error &error);

} // namespace tidemark
