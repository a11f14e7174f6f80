// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"

/// Made-up answers about files.
namespace tidemark::samples
{

/// A CSV file of events as it is guessed: four columns, three good records and a bad one.
[[nodiscard]] ingest::FileLook eventsLook(const ingest::LoadJob &asked);
/// An access log; the tenant is needed where the job has none.
[[nodiscard]] ingest::FileLook logLook(const ingest::LoadJob &asked);
/// A file that looks like no format: every record would be rejected.
[[nodiscard]] ingest::FileLook strangeLook(const ingest::LoadJob &asked);

[[nodiscard]] ingest::LoadProgress loadProgress();
/// read = stored + rejected, with rejects of access.log in /data/access.rejects.log.
[[nodiscard]] ingest::LoadReport loadReport(qint64 stored, qint64 rejected);
/// Rejects as they stand in a rejects file.
[[nodiscard]] std::vector<ingest::Reject> fileRejects();

} // namespace tidemark::samples
