// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace tidemark
{

/// The newest version of schema tidemark that this program creates and writes to. A newer one it reads only.
inline constexpr int programSchemaVersion = 6;

/// Why nothing is written to a schema of that version (SchemaVersion).
[[nodiscard]] Error newerSchema(int schemaVersion);
/// Why something is not found in a schema of that version (SchemaVersion).
[[nodiscard]] Error olderSchema(int schemaVersion);
/// The same, where a statement failed for want of something in schema tidemark, and that is older than this
/// program (0: its version is not known); any other error as it is.
[[nodiscard]] Error explainedByVersion(Error error, int schemaVersion);
/// What a schema of that version means for what is shown: a notice for people, empty where it is the
/// program's.
[[nodiscard]] QString schemaNote(int schemaVersion);

} // namespace tidemark
