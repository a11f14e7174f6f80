// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/storing.h"

#include <utility>

namespace tidemark::ingest
{

void AllOrNothing::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

void AllOrNothing::count(qint64 good, LoadReport &report)
{
    (m_foundBad ? m_goodRejected : report.stored) += good;
}

bool AllOrNothing::findBad(LoadReport &report)
{
    abandon(report);
    return !std::exchange(m_foundBad, true);
}

void AllOrNothing::abandon(LoadReport &report)
{
    m_goodRejected += std::exchange(report.stored, 0);
}

std::unique_ptr<Storing> storingOf(const LoadJob &job)
{
    if (job.strict)
        return std::make_unique<AllOrNothing>();
    return std::make_unique<BatchByBatch>();
}

} // namespace tidemark::ingest
