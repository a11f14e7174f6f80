// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadsession.h"
#include "ingest/runentry.h"
#include "pg/sqltext.h"

/// How a LoadSession ends.
namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

void LoadSession::cancel()
{
    if (m_report.cancelled || m_inputEnded)
        return;
    m_report.cancelled = true;
    if (!m_queue || m_session.isReconnecting())
        m_session.giveUp();
    if (!m_queue)
        return;
    m_stop.raise();
    m_queue->close();
    if (m_storing)
        m_cancelGrace.start();
    else
        finishInput(std::nullopt);
}

void LoadSession::finishInput(const std::optional<Error> &failure)
{
    if (std::exchange(m_inputEnded, true))
        return;
    m_storing = false;
    m_cancelGrace.stop();
    stopReading();
    if (failure || m_report.cancelled)
        return rollback(failure);
    if (!m_policy->onlyReads())
        return commit();
    rollback(Error{.kind = ErrorKind::Constraint,
                   .text = tr("Nothing was stored: %1 of %2 records are bad.")
                               .arg(m_report.badRecords)
                               .arg(m_report.badRecords + m_policy->goodRejected())});
}

/// What no batch has committed.
void LoadSession::commit()
{
    m_watch.begin();
    m_target.commit([this](const Result<void> &committed) {
        setWaitingFor({});
        if (committed)
            return endRun(std::nullopt);
        m_report.unsettled = m_target.unsettledRows();
        m_report.stored -= m_report.unsettled;
        m_policy->abandon(m_report);
        endRun(committed.error());
    });
}

void LoadSession::rollback(const std::optional<Error> &failure)
{
    m_policy->abandon(m_report);
    m_target.rollback([this, failure](const Result<void> &) { endRun(failure); });
}

void LoadSession::endRun(const std::optional<Error> &failure)
{
    m_watch.end();
    m_report.failure = failure;
    m_report.rejected = m_report.badRecords + m_policy->goodRejected();
    m_report.read = m_report.stored + m_report.rejected;
    m_summary.finish(m_job, m_report);
    if (m_rejects->isWritten())
        m_report.rejectsFile = m_rejects->path();
    const QString result = failure ? u"failed"_s : u"done"_s;
    std::vector<pg::Statement> statements{pg::sqlStatement(
        "ingest/end_run"_L1, {pg::parameter(m_runId), pg::parameter(result), pg::parameter(m_report.stored),
                              pg::parameter(runDetail(m_job, m_report))})};
    const bool through = m_job.ownKey && !failure && !m_report.cancelled;
    if ((m_key == runKey(m_runId) || through) && m_report.unsettled == 0)
        statements.push_back(pg::sqlStatement("ingest/forget_progress"_L1, {pg::parameter(m_key)}));
    // Where the server is away, the next run's beginning marks this one.
    m_session.run(std::move(statements), [this](const auto &) { report(); });
}

void LoadSession::report()
{
    m_session.close();
    m_report.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    tellProgress();
    const Reply<LoadReport> reply = std::move(m_reply);
    Q_EMIT ended();
    reply(m_report);
}

} // namespace tidemark::ingest
