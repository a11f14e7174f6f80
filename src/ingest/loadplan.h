// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "ingest/formats/recordparser.h"

#include <memory>

namespace tidemark::ingest
{

/// The job's files: globs expanded (sorted), each there, readable and no folder, none of them the rejects
/// file; what is named twice is there once. Fails with ErrorKind::Io or ErrorKind::Constraint before anything
/// is begun.
[[nodiscard]] Result<QStringList> resolveFiles(const LoadJob &job);

/// The parser that the job's format needs. Fails with ErrorKind::Constraint (wrong use) or ErrorKind::Io (no
/// country database).
[[nodiscard]] Result<std::unique_ptr<RecordParser>> makeParser(const LoadJob &job);

/// Bytes of the files on the disk; 0 where that is not known.
[[nodiscard]] qint64 totalBytes(const QStringList &files);

} // namespace tidemark::ingest
