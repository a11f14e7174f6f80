// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/admin/expiry.h"

#include "coordinator/admin/stepwisejob.h"
#include "coordinator/decode.h"
#include "coordinator/sqltext.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The state of a running expiry; kept alive by the callbacks that refer to it.
class RunningExpiry : public StepwiseJob<RunningExpiry, ExpiryRequest>
{
public:
    RunningExpiry(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
                  Reply<ExpiryReport> reply)
        : StepwiseJob(session, request, std::move(progress), std::move(reply))
    {
    }

    void begin();
    void refused(const Error &error);

private:
    [[nodiscard]] std::vector<pg::Parameter>
    parametersFor(const std::optional<QString> &partition = {}) const;
    [[nodiscard]] Result<void> takePreview(const pg::Rows &retention, const pg::Rows &preview);
    void refusedAsBusy(const Error &error);
    void takeRun(const pg::Rows &rows);
    void count(const std::function<void(const Result<pg::Rows> &)> &then);
    void countBefore();
    void next();
    void takeExpired(const pg::Rows &rows);
    void purge();
    void takePurged(const pg::Rows &rows);
    void addPurged(qint64 rows);
    void keep(PartitionReport partition, const Reason &reason);
    void partitionDone();
    void finish(const Reason &why);
    void end(const QString &result, const Reason &why);

    std::deque<PartitionReport> m_due;
    std::optional<PartitionReport> m_purge; ///< what the default partition is to lose
    std::optional<qint64> m_run;            ///< in the run log
    std::optional<Error> m_failure;
};

/// The counts of rolled_up, level by level, into one member of the recount.
bool takeCounts(const pg::Rows &rows, qint64 LevelRecount::*which, std::vector<LevelRecount> &recount)
{
    RowReader row(rows, "admin/rolled_up"_L1);
    while (row.next()) {
        const QString level = row.text("level");
        auto known = std::ranges::find(recount, level, &LevelRecount::level);
        if (known == recount.end())
            known = recount.insert(known, LevelRecount{.level = level});
        (*known).*which = row.count("rows");
    }
    return !row.failed();
}

std::vector<pg::Parameter> RunningExpiry::parametersFor(const std::optional<QString> &partition) const
{
    std::vector<pg::Parameter> values{dataset()};
    if (partition)
        values.push_back(pg::parameter(*partition));
    values.push_back(m_request.keepRaw ? pg::parameter(*m_request.keepRaw) : pg::Parameter());
    return values;
}

void RunningExpiry::begin()
{
    // What is only looked at may be shorter than what is stored.
    m_session.ask({sqlStatement(m_request.dryRun ? "admin/retention"_L1 : "admin/retention_applied"_L1,
                                parametersFor()),
                   sqlStatement("admin/expiry_preview"_L1, parametersFor())},
                  m_request.dryRun ? GatewaySession::Effect::Reads : GatewaySession::Effect::Writes,
                  [self = shared_from_this()](Result<GatewaySession::Answers> answers) {
                      if (!answers) {
                          self->m_reply(answers.error());
                          return;
                      }
                      for (const Result<pg::Rows> &answer : *answers) {
                          if (!answer) {
                              self->m_reply(answer.error());
                              return;
                          }
                      }
                      const Result<void> taken = self->takePreview(*answers->front(), *answers->back());
                      if (!taken)
                          self->m_reply(taken.error());
                      else if (self->m_request.dryRun)
                          self->m_reply(self->m_report);
                      else
                          self->ask("admin/expire_begin"_L1, {self->dataset()}, &RunningExpiry::takeRun);
                  });
}

void RunningExpiry::refused(const Error &error)
{
    if (m_run && error.kind == ErrorKind::Busy && !error.connectionLost) {
        refusedAsBusy(error);
        return;
    }
    if (!m_run || error.connectionLost) {
        // Without a connection the run cannot be closed: the next one marks it failed.
        m_reply(error);
        return;
    }
    m_failure = error;
    m_session.cancelNoted();
    end(error.kind == ErrorKind::Cancelled ? u"cancelled"_s : u"failed"_s, error.asReason());
}

void RunningExpiry::refusedAsBusy(const Error &error)
{
    if (!m_due.empty()) {
        keep(m_due.front(), error.asReason());
        partitionDone();
        return;
    }
    // The purge, which comes last; what it would have deleted is not known where the preview found nothing.
    if (m_purge)
        keep(*m_purge, error.asReason());
    finish(error.asReason());
}

void RunningExpiry::takeRun(const pg::Rows &rows)
{
    RowReader row(rows, "admin/expire_begin"_L1);
    if (row.next())
        m_run = row.integer("run");
    if (row.failed() || !m_run) {
        m_run.reset();
        m_reply(row.error());
        return;
    }
    if (m_due.empty())
        next();
    else
        countBefore();
}

/// Asks what the levels hold of the time of what is due. Without an answer the expiry goes on: only its proof
/// is missing.
void RunningExpiry::count(const std::function<void(const Result<pg::Rows> &)> &then)
{
    m_session.ask({sqlStatement("admin/rolled_up"_L1, {dataset(), parameter(m_report.recounted.from),
                                                       parameter(m_report.recounted.to)})},
                  GatewaySession::Effect::Reads,
                  [self = shared_from_this(), then](const Result<GatewaySession::Answers> &answers) {
                      then(answers.and_then([](const GatewaySession::Answers &all) { return all.front(); }));
                  });
}

void RunningExpiry::countBefore()
{
    m_report.recounted = m_due.front().range;
    for (const PartitionReport &due : m_due) {
        m_report.recounted.from = std::min(m_report.recounted.from, due.range.from);
        m_report.recounted.to = std::max(m_report.recounted.to, due.range.to);
    }
    count([this](const Result<pg::Rows> &counts) {
        if (!counts && (counts.error().connectionLost || counts.error().kind == ErrorKind::Cancelled))
            return refused(counts.error());
        if (counts && !takeCounts(*counts, &LevelRecount::before, m_report.recount))
            m_report.recount.clear();
        next();
    });
}

void RunningExpiry::finish(const Reason &why)
{
    if (m_report.dropped.empty())
        m_report.recount.clear();
    if (m_report.recount.empty())
        return end(u"done"_s, why);
    count([this, why](const Result<pg::Rows> &counts) {
        if (!counts && counts.error().connectionLost)
            return refused(counts.error());
        // Everything has been dropped: a cancel comes too late, and is no failure.
        m_session.cancelNoted();
        if (!counts || !takeCounts(*counts, &LevelRecount::after, m_report.recount))
            m_report.recount.clear();
        end(u"done"_s, why);
    });
}

Result<void> RunningExpiry::takePreview(const pg::Rows &retention, const pg::Rows &preview)
{
    RowReader applied(retention, "admin/retention"_L1);
    if (applied.next() && !applied.isNull("cutoff")) {
        m_report.cutoff = applied.instant("cutoff");
        m_report.keepRaw = applied.text("keep_raw");
    }
    if (applied.failed())
        return applied.error();

    const QString spare = datasetName(m_request.dataset) + u"_default"_s;
    RowReader row(preview, "admin/expiry_preview"_L1);
    while (row.next()) {
        const PartitionReport partition{row.text("partition"),
                                        {row.instant("range_from"), row.instant("range_to")},
                                        row.count("rows"),
                                        row.count("bytes"),
                                        row.reason()};
        // One that is kept is looked at again, as the run log tells of it.
        if (!partition.reason.isEmpty() && (m_request.dryRun || partition.partition == spare))
            m_report.kept.push_back(partition);
        else if (partition.partition == spare)
            m_purge = partition;
        else
            m_due.push_back(partition);
    }
    if (row.failed())
        return row.error();
    if (m_request.dryRun) {
        m_report.dropped.assign(m_due.begin(), m_due.end());
        if (m_purge)
            addPurged(m_purge->rows);
    }
    return {};
}

void RunningExpiry::addPurged(qint64 rows)
{
    m_report.purgedRows = rows;
    if (rows == 0)
        return;
    PartitionReport purged = m_purge.value_or(PartitionReport{});
    purged.partition = datasetName(m_request.dataset) + u"_default"_s;
    purged.rows = rows;
    m_report.dropped.push_back(purged);
}

void RunningExpiry::next()
{
    if (m_due.empty())
        purge();
    else
        ask("admin/expire_partition"_L1, parametersFor(m_due.front().partition), &RunningExpiry::takeExpired);
}

void RunningExpiry::takeExpired(const pg::Rows &rows)
{
    PartitionReport partition = m_due.front();
    RowReader row(rows, "admin/expire_partition"_L1);
    if (!row.next()) {
        refused(row.error());
        return;
    }
    const bool dropped = row.text("result") == "dropped"_L1;
    // Counted again under the lock; NULL where it was kept before anything was counted.
    if (!row.isNull("rows"))
        partition.rows = row.count("rows");
    if (!row.isNull("bytes"))
        partition.bytes = row.count("bytes");
    const Reason reason = row.reason();
    if (row.failed()) {
        refused(row.error());
        return;
    }
    if (dropped)
        m_report.dropped.push_back(partition);
    else
        keep(partition, reason);
    partitionDone();
}

void RunningExpiry::keep(PartitionReport partition, const Reason &reason)
{
    partition.reason = reason;
    m_report.kept.push_back(partition);
}

void RunningExpiry::partitionDone()
{
    m_due.pop_front();
    if (m_progress)
        m_progress(m_report);
    next();
}

void RunningExpiry::purge()
{
    ask("admin/purge_default"_L1, parametersFor(), &RunningExpiry::takePurged);
}

void RunningExpiry::takePurged(const pg::Rows &rows)
{
    RowReader row(rows, "admin/purge_default"_L1);
    const qint64 purged = row.next() && !row.isNull("rows") ? row.count("rows") : 0;
    if (row.failed()) {
        refused(row.error());
        return;
    }
    addPurged(purged);
    finish({});
}

void RunningExpiry::end(const QString &result, const Reason &why)
{
    m_session.ask({sqlStatement("admin/expire_end"_L1,
                                {pg::parameter(*m_run), pg::parameter(result), textParameter(why.words),
                                 textParameter(QString::fromUtf8(why.code))})},
                  GatewaySession::Effect::Writes,
                  [self = shared_from_this()](const Result<GatewaySession::Answers> &) {
                      // The drops are committed, even if the run log could not be updated.
                      if (self->m_failure)
                          self->m_reply(*self->m_failure);
                      else
                          self->m_reply(self->m_report);
                  });
}
} // namespace

void Expiry::run(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
                 Reply<ExpiryReport> reply)
{
    std::make_shared<RunningExpiry>(session, request, std::move(progress), std::move(reply))->begin();
}

} // namespace tidemark::coordinator
