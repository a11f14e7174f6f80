// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/refusal.h"

#include <optional>
#include <string>
#include <string_view>

/// The parts of JSON that need no parser.
namespace tidemark::ingest
{

/// Appends text as the inside of a JSON string. text is valid UTF-8 without NUL.
void appendJsonText(std::string &out, std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

/// The grammar of RFC 8259, and the range of numeric.
[[nodiscard]] Fault checkJsonNumber(std::string_view text);

/// The digits of a number by the grammar that is a whole one, however it is written (200.0, 2e2); nothing: it
/// is none, or longer than any integer.
[[nodiscard]] std::optional<std::string> wholeNumber(std::string_view number);

/// What is wrong with the escapes of a document that a parser refuses for one of its strings.
[[nodiscard]] Fault escapeFault(std::string_view document);

} // namespace tidemark::ingest
