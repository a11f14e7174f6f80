// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/jsontext.h"
#include "ingest/formats/role.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::ingest
{

/// Texts given to a JsonReader are followed by that many bytes that may be read (not: that are looked at).
inline constexpr std::size_t jsonPadding = 64;

/// Reads JSON with simdjson, and refuses besides what jsonb refuses: \u0000, half surrogate pairs, numbers
/// past numeric, and nesting that would exhaust the server's stack. Values are passed on as they are written,
/// so numbers keep all their digits. Used by one thread.
class JsonReader
{
public:
    JsonReader();
    ~JsonReader();
    Q_DISABLE_COPY_MOVE(JsonReader)

    /// Is it a value that jsonb takes? Any kind of value.
    [[nodiscard]] Refusal check(std::string_view text);

    /// One object; its members go to fields by name, also those of the objects in it that names opens.
    /// Members that are null count as absent. Views in fields hold until the next call.
    [[nodiscard]] Refusal readObject(std::string_view text, const MemberNames &names, TextFields &fields);

    /// Names of members that the table has no place for, those that are new since the last call; not more
    /// than a hundred in all.
    [[nodiscard]] std::vector<std::string> takeIgnored();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::ingest
