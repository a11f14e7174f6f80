// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"

#include <optional>
#include <string_view>

namespace tidemark::ingest
{

/// The format that the beginning of a file looks like. Nothing where it looks like none, or is empty.
/// A delimiter of comma, semicolon, tab or bar is found.
[[nodiscard]] std::optional<LoadJob> guessJob(const QString &file);
/// The same for whole records that were read.
[[nodiscard]] std::optional<LoadJob> guessFormat(std::string_view records);

/// Reads the first 256 KiB of the job's first file, decompressed. Blocks for as long as that takes: call it
/// on a worker thread. Fails as Loader::run does before anything is begun.
[[nodiscard]] Result<Preview> previewOf(const LoadJob &job);

} // namespace tidemark::ingest
