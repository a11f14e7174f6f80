// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadsession.h"

#include <utility>

namespace tidemark::ingest
{

void LoadSession::secureAndStore(BatchPtr batch)
{
    m_keeping.see(*batch);
    m_toStore = std::move(batch);
    // What is stored all or nothing is held with its COMMIT.
    if (m_job.strict && !m_job.hold.isEmpty())
        return storeSecured();
    m_keeping.secure(m_runId, [this](const Result<QString> &secured) {
        if (m_inputEnded)
            return;
        if (!secured || m_report.cancelled)
            return stored(secured ? Error{.kind = ErrorKind::Cancelled} : secured.error());
        if (!secured->isEmpty() && !m_report.notes.contains(*secured)) {
            m_report.notes << *secured;
            m_progress.warnings << *secured;
            tellProgress();
        }
        storeSecured();
    });
}

void LoadSession::storeSecured()
{
    m_target.store(std::move(m_toStore), [this](Result<BatchPtr> outcome) { stored(std::move(outcome)); });
}

/// Of a strict load, in its one transaction.
void LoadSession::secureAndCommit()
{
    m_keeping.secure(m_runId, [this](const Result<QString> &secured) {
        if (secured)
            return commitStrict();
        m_goodAbandoned += std::exchange(m_report.stored, 0);
        m_target.rollback([this, error = secured.error()](const Result<void> &) { endRun(error); });
    });
}

void LoadSession::commitStrict()
{
    m_target.commit([this](const Result<void> &committed) {
        if (!committed) {
            m_report.unsettled = m_target.unsettledRows();
            m_goodAbandoned = std::exchange(m_report.stored, 0) - m_report.unsettled;
        }
        endRun(committed ? std::nullopt : std::optional(committed.error()));
    });
}

} // namespace tidemark::ingest
