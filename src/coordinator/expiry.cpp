// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/expiry.h"

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"

#include <deque>
#include <memory>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The state of a running expiry; kept alive by the callbacks that refer to it.
class Running : public std::enable_shared_from_this<Running>
{
public:
    Running(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
            Reply<ExpiryReport> reply)
        : m_session(session)
        , m_request(request)
        , m_progress(std::move(progress))
        , m_reply(std::move(reply))
    {
        m_report.dataset = request.dataset;
        m_report.dryRun = request.dryRun;
    }

    void begin();

private:
    [[nodiscard]] std::vector<pg::Parameter>
    parametersFor(const std::optional<QString> &partition = {}) const;
    [[nodiscard]] Result<void> takePreview(const pg::Rows &retention, const pg::Rows &preview);
    void next();
    void expired(PartitionReport partition, const Result<pg::Rows> &answer);
    void purge();
    void addPurged(qint64 rows);

    GatewaySession &m_session;
    ExpiryRequest m_request;
    Progress<ExpiryReport> m_progress;
    Reply<ExpiryReport> m_reply;
    ExpiryReport m_report;
    std::deque<PartitionReport> m_due;
    std::optional<PartitionReport> m_purge; ///< what the default partition is to lose
};

std::vector<pg::Parameter> Running::parametersFor(const std::optional<QString> &partition) const
{
    std::vector<pg::Parameter> values{pg::parameter(datasetName(m_request.dataset))};
    if (partition)
        values.push_back(pg::parameter(*partition));
    values.push_back(m_request.keepRaw ? pg::parameter(*m_request.keepRaw) : pg::Parameter());
    return values;
}

void Running::begin()
{
    m_session.ask({sqlStatement("admin/retention"_L1, parametersFor()),
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
                          self->next();
                  });
}

Result<void> Running::takePreview(const pg::Rows &retention, const pg::Rows &preview)
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
                                        row.text("reason")};
        if (!partition.reason.isEmpty())
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

void Running::addPurged(qint64 rows)
{
    m_report.purgedRows = rows;
    if (rows == 0)
        return;
    PartitionReport purged = m_purge.value_or(PartitionReport{});
    purged.partition = datasetName(m_request.dataset) + u"_default"_s;
    purged.rows = rows;
    m_report.dropped.push_back(purged);
}

void Running::next()
{
    if (m_due.empty()) {
        purge();
        return;
    }
    PartitionReport partition = m_due.front();
    m_due.pop_front();
    m_session.ask({sqlStatement("admin/expire_partition"_L1, parametersFor(partition.partition))},
                  GatewaySession::Effect::Writes,
                  [self = shared_from_this(), partition](Result<GatewaySession::Answers> answers) {
                      if (answers)
                          self->expired(partition, answers->front());
                      else
                          self->m_reply(answers.error());
                  });
}

void Running::expired(PartitionReport partition, const Result<pg::Rows> &answer)
{
    if (!answer && answer.error().kind != ErrorKind::Busy) {
        m_reply(answer.error());
        return;
    }
    if (!answer) {
        partition.reason = answer.error().serverText;
        m_report.kept.push_back(partition);
    } else {
        RowReader row(*answer, "admin/expire_partition"_L1);
        if (!row.next()) {
            m_reply(row.error());
            return;
        }
        const bool dropped = row.text("result") == "dropped"_L1;
        // Counted again under the lock; NULL where it was kept before anything was counted.
        if (!row.isNull("rows"))
            partition.rows = row.count("rows");
        if (!row.isNull("bytes"))
            partition.bytes = row.count("bytes");
        partition.reason = row.text("reason");
        if (row.failed()) {
            m_reply(row.error());
            return;
        }
        (dropped ? m_report.dropped : m_report.kept).push_back(partition);
    }
    if (m_progress)
        m_progress(m_report);
    next();
}

void Running::purge()
{
    m_session.ask({sqlStatement("admin/purge_default"_L1, parametersFor())}, GatewaySession::Effect::Writes,
                  [self = shared_from_this()](Result<GatewaySession::Answers> answers) {
                      if (!answers) {
                          self->m_reply(answers.error());
                          return;
                      }
                      if (!answers->front()) {
                          self->m_reply(answers->front().error());
                          return;
                      }
                      RowReader row(*answers->front(), "admin/purge_default"_L1);
                      const qint64 rows = row.next() && !row.isNull("rows") ? row.count("rows") : 0;
                      if (row.failed()) {
                          self->m_reply(row.error());
                          return;
                      }
                      self->addPurged(rows);
                      self->m_reply(self->m_report);
                  });
}
} // namespace

void Expiry::run(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
                 Reply<ExpiryReport> reply)
{
    std::make_shared<Running>(session, request, std::move(progress), std::move(reply))->begin();
}

} // namespace tidemark::coordinator
