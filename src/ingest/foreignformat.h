// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"

#include <string_view>

namespace tidemark::ingest
{

/// What records look like of which the job's format stores none, and the command that loads them. Nothing:
/// they look like nothing that is known, or like the job's own format.
[[nodiscard]] std::optional<ForeignFormat> foreignFormat(std::string_view records, const LoadJob &job);

} // namespace tidemark::ingest
