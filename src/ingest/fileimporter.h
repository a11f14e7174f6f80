// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/importgateway.h"
#include "ingest/loader.h"
#include "ingest/writing/serversession.h"

namespace tidemark::ingest
{

/// The loader as the window uses it: with a look at the files before, and at the rejects after.
class FileImporter final : public ImportGateway
{
    Q_OBJECT

public:
    explicit FileImporter(const ConnectionProfile &profile, QObject *parent = nullptr);

    [[nodiscard]] FileLook look(const LoadJob &job, bool guess) override;
    [[nodiscard]] Result<std::vector<Reject>> readRejects(const QString &file, int limit) override;
    void readKeptShorter(Dataset dataset, const std::vector<Instant> &moments,
                         Reply<std::vector<KeptShorter>> reply) override;
    void load(const LoadJob &job, Progress<LoadProgress> progress, Reply<LoadReport> reply) override;
    void cancel() override;

private:
    Loader m_loader;
    ServerSession m_asking; ///< of its own: a load may run
};

/// A name for the rejects of that file, in its folder or else in the user's, that no file has yet:
/// "access.log.gz" gives "access.rejects.log".
[[nodiscard]] QString freeRejectsName(const QString &file);

} // namespace tidemark::ingest
