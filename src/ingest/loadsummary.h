// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "ingest/batches/rowbatch.h"

#include <map>

namespace tidemark::ingest
{

/// Gathers what a load found in its records, and says it at the end: a number that is partial says so.
class LoadSummary
{
public:
    /// Once for each batch, whether stored or not.
    void add(const RowBatch &batch);
    /// Fills the report's findings and appends them to its notes. What it counts must be there.
    void finish(const LoadJob &job, LoadReport &report) const;

private:
    struct Source {
        RecordFacts facts;
        qint64 stored = 0;
        qint64 rejected = 0;
        std::string firstRejected; ///< a line each; only as long as nothing is stored
    };

    void nameFormats(LoadReport &report) const;
    void nameMissing(LoadReport &report) const;
    void nameForeign(const LoadJob &job, LoadReport &report) const;

    std::map<QString, Source> m_sources; ///< by label
    QStringList m_ignored;
};

} // namespace tidemark::ingest
