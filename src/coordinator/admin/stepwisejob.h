// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"

#include <memory>
#include <utility>
#include <vector>

namespace tidemark::coordinator
{

/// A job of many transactions, in which each answer decides on the next statement. Job is the class itself;
/// it has refused(const Error &) for a statement that failed. Kept alive by the callbacks that refer to it;
/// on its session's thread.
template<typename Job, typename Request>
class StepwiseJob : public std::enable_shared_from_this<Job>
{
protected:
    using Report = typename Request::Answer;
    using Handler = void (Job::*)(const pg::Rows &);

    StepwiseJob(GatewaySession &session, Request request, Progress<Report> progress, Reply<Report> reply)
        : m_session(session)
        , m_request(std::move(request))
        , m_progress(std::move(progress))
        , m_reply(std::move(reply))
    {
        m_report.dataset = m_request.dataset;
        m_report.dryRun = m_request.dryRun;
    }

    /// Hands the one answer on.
    void ask(QLatin1StringView statement, std::vector<pg::Parameter> parameters, Handler handler)
    {
        m_session.ask({sqlStatement(statement, std::move(parameters))},
                      m_request.dryRun ? GatewaySession::Effect::Reads : GatewaySession::Effect::Writes,
                      [self = this->shared_from_this(), handler](Result<GatewaySession::Answers> answers) {
                          if (!answers)
                              self->refused(answers.error());
                          else if (!answers->front())
                              self->refused(answers->front().error());
                          else
                              ((*self).*handler)(*answers->front());
                      });
    }
    [[nodiscard]] pg::Parameter dataset() const { return parameter(m_request.dataset); }

    GatewaySession &m_session;
    Request m_request;
    Progress<Report> m_progress;
    Reply<Report> m_reply;
    Report m_report;
};

} // namespace tidemark::coordinator
