// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"

#include <QObject>

namespace tidemark
{

/// The door through which files go into a coordinator. Lives on one thread, a lane's.
class ImportGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The beginning of the job's first file. guess: format and delimiter are found out first, and a free
    /// name for the rejects file is proposed beside it. Blocks for as long as that takes.
    [[nodiscard]] virtual ingest::FileLook look(const ingest::LoadJob &job, bool guess) = 0;
    /// The first records of a rejects file. Blocks for as long as that takes. Fails with ErrorKind::Io.
    [[nodiscard]] virtual Result<std::vector<ingest::Reject>> readRejects(const QString &file, int limit) = 0;
    /// The tables that do not keep rows of the oldest of these moments that is neither kept by all nor held;
    /// none where there is no such moment.
    virtual void readKeptShorter(Dataset dataset, const std::vector<Instant> &moments,
                                 Reply<std::vector<ingest::KeptShorter>> reply) = 0;
    /// One load at a time; see ingest::Loader.
    virtual void load(const ingest::LoadJob &job, Progress<ingest::LoadProgress> progress,
                      Reply<ingest::LoadReport> reply) = 0;
    /// Ends the load soon; its report tells what is stored.
    virtual void cancel() = 0;
};

} // namespace tidemark
