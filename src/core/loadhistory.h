// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"

#include <vector>

/// What loaders have stored.
namespace tidemark
{

/// How far a loader has come in a source; the next one with the same key goes on there.
struct ResumePoint {
    QString key;
    QString source;      ///< a file, or a topic and its partition
    qint64 position = 0; ///< bytes of the file, or the next offset
    qint64 stored = 0;   ///< rows
    qint64 rejected = 0;
    Instant updated{};
};

struct LoadTable {
    std::vector<RunLogEntry> runs;     ///< the newest first
    std::vector<ResumePoint> progress; ///< the latest first
};

} // namespace tidemark
