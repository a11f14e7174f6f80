// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/result.h"
#include "pg/rows.h"

#include <vector>

/// What the statements about annotations answer.
namespace tidemark::coordinator
{

[[nodiscard]] Result<std::vector<Annotation>> decodeAnnotations(const pg::Rows &rows);
/// The note that was saved or removed.
[[nodiscard]] Result<Annotation> decodeNote(const pg::Rows &rows);

} // namespace tidemark::coordinator
