// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/admin/backfill.h"

#include "coordinator/admin/stepwisejob.h"
#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <map>
#include <memory>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The server waits for up to two seconds each time, and half a second between them.
constexpr int busyTries = 30;

/// The state of a running backfill; kept alive by the callbacks that refer to it.
class RunningBackfill : public StepwiseJob<RunningBackfill, BackfillRequest>
{
public:
    RunningBackfill(GatewaySession &session, const BackfillRequest &request,
                    Progress<BackfillReport> progress, Reply<BackfillReport> reply)
        : StepwiseJob(session, request, std::move(progress), std::move(reply))
    {
        m_report.days = request.range;
    }

    void begin();
    void refused(const Error &error);

private:
    void takeBegin(const pg::Rows &rows);
    void takeDays(const pg::Rows &rows);
    void next();
    void takeDay(const pg::Rows &rows);
    void takePreview(const pg::Rows &rows);
    void waitFor(const Error &busy);
    void takePause(const pg::Rows &rows);
    void dayDone();
    void end(const QString &result, const Reason &why);

    bool m_begun = false;
    qint64 m_run = 0;                  ///< in the run log
    std::map<Instant, Reason> m_unfit; ///< dry run: the days that cannot be rebuilt
    int m_tries = 0;
};

void RunningBackfill::begin()
{
    if (m_request.dryRun) {
        ask("admin/backfill_days"_L1,
            {dataset(), parameter(m_request.range.from), parameter(m_request.range.to),
             parameter(m_request.trustRaw)},
            &RunningBackfill::takeDays);
    } else {
        ask("admin/backfill_begin"_L1,
            {dataset(), parameter(m_request.range.from), parameter(m_request.range.to),
             parameter(m_request.trustRaw)},
            &RunningBackfill::takeBegin);
    }
}

void RunningBackfill::refused(const Error &error)
{
    if (!m_begun) {
        m_reply(error);
        return;
    }
    if (error.kind == ErrorKind::Busy && m_tries < busyTries) {
        waitFor(error);
        return;
    }
    m_report.waitingFor = {};
    m_report.cancelled = error.kind == ErrorKind::Cancelled;
    if (!m_report.cancelled)
        m_report.failure = error;
    if (m_request.dryRun || error.connectionLost) {
        // Without a connection the run cannot be closed: the next one marks it failed.
        m_reply(m_report);
        return;
    }
    m_session.cancelNoted();
    end(m_report.cancelled ? u"cancelled"_s : u"failed"_s, error.asReason());
}

void RunningBackfill::takeBegin(const pg::Rows &rows)
{
    RowReader row(rows, "admin/backfill_begin"_L1);
    if (!row.next()) {
        m_reply(row.error());
        return;
    }
    m_run = row.integer("run");
    m_report.days.from = row.instant("day");
    m_report.doneBefore = row.count("done_before");
    if (row.failed()) {
        m_reply(row.error());
        return;
    }
    m_begun = true;
    next();
}

void RunningBackfill::takeDays(const pg::Rows &rows)
{
    RowReader row(rows, "admin/backfill_days"_L1);
    bool first = true;
    while (row.next()) {
        const Instant day = row.instant("day");
        if (std::exchange(first, false)) {
            m_report.days.from = day;
            m_report.doneBefore = row.count("done_before");
        }
        if (!row.isNull("reason"))
            m_unfit.emplace(day, row.reason());
    }
    if (row.failed()) {
        m_reply(row.error());
        return;
    }
    m_begun = true;
    next();
}

void RunningBackfill::next()
{
    while (m_report.nextDay() < m_report.days.to) {
        const Instant day = m_report.nextDay();
        if (!m_request.dryRun) {
            ask("admin/backfill_day"_L1, {pg::parameter(m_run), parameter(m_request.trustRaw)},
                &RunningBackfill::takeDay);
            return;
        }
        const auto unfit = m_unfit.find(day);
        if (unfit == m_unfit.end()) {
            ask("admin/backfill_preview"_L1, {dataset(), parameter(day), parameter(m_request.trustRaw)},
                &RunningBackfill::takePreview);
            return;
        }
        m_report.kept.push_back({day, unfit->second});
    }
    if (m_request.dryRun)
        m_reply(m_report);
    else
        end(u"done"_s, {});
}

void RunningBackfill::takeDay(const pg::Rows &rows)
{
    RowReader row(rows, "admin/backfill_day"_L1);
    if (!row.next()) {
        refused(row.error());
        return;
    }
    const QString result = row.text("result");
    const Reason reason = row.reason();
    const qint64 changed = row.count("changed_buckets");
    const QString expired = row.text("expired_levels");
    if (result != "rebuilt"_L1 && result != "kept"_L1 && result != "busy"_L1)
        row.refuse("result");
    if (row.failed()) {
        refused(row.error());
        return;
    }
    if (result == "busy"_L1) {
        refused(Error{.kind = ErrorKind::Busy, .serverText = reason.words, .reasonCode = reason.code});
        return;
    }
    if (result == "rebuilt"_L1)
        m_report.rebuilt.push_back({m_report.nextDay(), changed, expired});
    else
        m_report.kept.push_back({m_report.nextDay(), reason});
    dayDone();
}

void RunningBackfill::takePreview(const pg::Rows &rows)
{
    RowReader row(rows, "admin/backfill_preview"_L1);
    std::vector<BucketChange> changes;
    while (row.next()) {
        changes.push_back(
            {row.text("level"), row.instant("bucket"), row.count("rows_before"), row.count("rows_after")});
    }
    if (row.failed()) {
        refused(row.error());
        return;
    }
    m_report.rebuilt.push_back({m_report.nextDay(), qint64(changes.size()), {}});
    m_report.buckets.insert(m_report.buckets.end(), changes.begin(), changes.end());
    dayDone();
}

void RunningBackfill::waitFor(const Error &busy)
{
    ++m_tries;
    m_report.waitingFor = busy.asReason();
    if (m_progress)
        m_progress(m_report);
    ask("admin/backfill_pause"_L1, {}, &RunningBackfill::takePause);
}

void RunningBackfill::takePause(const pg::Rows & /*rows*/)
{
    next();
}

void RunningBackfill::dayDone()
{
    m_tries = 0;
    m_report.waitingFor = {};
    if (m_progress)
        m_progress(m_report);
    next();
}

void RunningBackfill::end(const QString &result, const Reason &why)
{
    m_session.ask({sqlStatement("admin/backfill_end"_L1,
                                {pg::parameter(m_run), pg::parameter(result), textParameter(why.words),
                                 textParameter(QString::fromUtf8(why.code))})},
                  GatewaySession::Effect::Writes,
                  [self = shared_from_this()](const Result<GatewaySession::Answers> &answers) {
                      // The days stand; only the line in the log may be missing its end. A first failure is
                      // the one to tell.
                      if (!self->m_report.failure && !self->m_report.cancelled) {
                          if (!answers)
                              self->m_report.failure = answers.error();
                          else if (!answers->front())
                              self->m_report.failure = answers->front().error();
                      }
                      self->m_reply(self->m_report);
                  });
}
} // namespace

void Backfill::run(GatewaySession &session, const BackfillRequest &request, Progress<BackfillReport> progress,
                   Reply<BackfillReport> reply)
{
    std::make_shared<RunningBackfill>(session, request, std::move(progress), std::move(reply))->begin();
}

} // namespace tidemark::coordinator
