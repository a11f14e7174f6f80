// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "ingest/rowbatch.h"

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
    void addRejected(const RowBatch &batch);
    void nameFormats(LoadReport &report) const;
    void nameMissing(LoadReport &report) const;

    std::map<QString, RecordFacts> m_facts; ///< by the source's label
    QStringList m_ignored;
    std::string m_rejected; ///< the first bad records, a line each
    int m_rejectedCount = 0;
};

} // namespace tidemark::ingest
