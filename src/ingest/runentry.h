// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"

#include <QString>

/// What the run log says of a load.
namespace tidemark::ingest
{

/// The key of a load that was given none: its progress is kept as long as the run.
[[nodiscard]] QString runKey(qint64 runId);
/// Files, topic and format: the same for a load that is repeated.
[[nodiscard]] QString loadedFrom(const LoadJob &job);
/// Names and numbers, no rows.
[[nodiscard]] QString runDetail(const LoadJob &job, const LoadReport &report);

} // namespace tidemark::ingest
