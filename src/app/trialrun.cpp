// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trialrun.h"

#include "coordinator/admin/pgadmingateway.h"
#include "core/errortext.h"
#include "core/workerthread.h"
#include "ingest/simulator.h"

#include <QLocale>

#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using State = StepReport::State;

namespace
{
constexpr int historyDays = 30;
/// Of the stream behind it.
constexpr double rowsPerSecond = 20;

/// The sample stream, on its thread.
class SampleWorker : public ThreadWorker
{
public:
    using Tell = std::function<void(qint64 sent, bool history)>;
    SampleWorker(ConnectionProfile profile, qint64 rows, Tell tell, std::function<void(const Error &)> failed)
        : m_profile(std::move(profile))
        , m_rows(rows)
        , m_tell(std::move(tell))
        , m_failed(std::move(failed))
    {
    }

    void begin() override
    {
        m_simulator = std::make_unique<ingest::Simulator>(m_profile);
        ingest::SimulatorOptions options;
        options.rate = rowsPerSecond;
        options.historyDays = historyDays;
        options.historyRows = m_rows;
        m_simulator->run(
            options,
            [this](const ingest::SimulatorProgress &progress) { m_tell(progress.sent, progress.history); },
            [this](const Result<ingest::SimulatorReport> &report) {
                m_ended = true;
                if (m_ending)
                    quit();
                else if (!report)
                    m_failed(report.error());
            });
    }
    void end() override
    {
        m_ending = true;
        if (m_ended || !m_simulator)
            return quit();
        m_simulator->stop();
    }

private:
    const ConnectionProfile m_profile;
    const qint64 m_rows;
    const Tell m_tell;
    const std::function<void(const Error &)> m_failed;
    std::unique_ptr<ingest::Simulator> m_simulator;
    bool m_ended = false;
    bool m_ending = false;
};
} // namespace

TrialRun::TrialRun(local::ServerPaths paths, ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_server(std::move(paths))
    , m_installer(m_profile)
{
}

TrialRun::~TrialRun()
{
    m_stream.reset();
}

void TrialRun::begin(qint64 rows, Progress<TrialReport> progress, std::function<void()> done)
{
    m_rows = rows;
    m_progress = std::move(progress);
    m_done = std::move(done);
    startServer();
}

void TrialRun::tell(TrialStep step, State state, const QString &said, const QString &todo)
{
    if (state == State::Running)
        m_clock.start();
    m_progress({step, state, Milliseconds(m_clock.elapsed()), said, todo});
}

void TrialRun::fail(TrialStep step, const Error &error)
{
    const ErrorText text = errorText(error);
    tell(step, State::Failed, text.what.trimmed(),
         text.todo.isEmpty() ? tr("Nothing is lost. Fix this problem, then try again.") : text.todo);
}

void TrialRun::startServer()
{
    tell(TrialStep::Server, State::Running);
    m_server.start(
        [this](const QString &doing) {
            m_progress({TrialStep::Server, State::Running, {}, doing, {}});
        },
        [this](const Result<local::ServerStatus> &status) {
            if (!status)
                return fail(TrialStep::Server, status.error());
            tell(TrialStep::Server, State::Passed,
                 tr("PostgreSQL %1 in %2").arg(status->version, status->dataDir));
            install();
        });
}

void TrialRun::install()
{
    tell(TrialStep::Schema, State::Running);
    m_installer.install(
        CitusUse::Auto,
        [this](const QString &doing) {
            m_progress({TrialStep::Schema, State::Running, {}, doing, {}});
        },
        [this](const Result<InstallReport> &report) {
            if (!report)
                return fail(TrialStep::Schema, report.error());
            tell(TrialStep::Schema, State::Passed);
            if (m_rows > 0)
                fill();
            else
                m_done();
        });
}

void TrialRun::fill()
{
    tell(TrialStep::Rows, State::Running);
    m_progress({TrialStep::Rows, State::Running, {}, {}, {}, 0, m_rows});
    const auto here = [this](auto &&what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    m_stream = std::make_unique<WorkerThread>(
        u"sample rows"_s, std::make_unique<SampleWorker>(
                              m_profile, m_rows,
                              [this, here](qint64 sent, bool history) {
                                  here([this, sent, history] { takeRows(history ? sent : m_rows); });
                              },
                              [this, here](const Error &error) {
                                  here([this, error] {
                                      // Behind the history, what is shown is there; a stream that ends is
                                      // seen.
                                      if (!m_filled)
                                          fail(TrialStep::Rows, error);
                                  });
                              }));
    m_stream->start();
}

void TrialRun::takeRows(qint64 sent)
{
    if (m_filled)
        return;
    if (sent < m_rows) {
        m_progress({TrialStep::Rows, State::Running, {}, {}, {}, sent, m_rows});
        return;
    }
    m_filled = true;
    tell(TrialStep::Rows, State::Passed,
         tr("%1 rows of the past %2 days").arg(QLocale().toString(m_rows)).arg(historyDays));
    tell(TrialStep::Rollup, State::Running);
    ConnectionProfile patient = m_profile;
    patient.statementDeadline = Milliseconds(600'000);
    m_gateway = std::make_unique<coordinator::PgAdminGateway>(patient, u"tidemark trial"_s);
    rollUp(0);
}

void TrialRun::rollUp(std::size_t dataset)
{
    if (dataset == allDatasets.size()) {
        tell(TrialStep::Rollup, State::Passed);
        return m_done();
    }
    m_gateway->run(RollupRequest{allDatasets.at(dataset)},
                   [this, dataset](const Result<RollupReport> &report) {
                       // A rollup of the schedule is at it, or it was put off: it comes all the same.
                       if (!report && report.error().kind != ErrorKind::Busy)
                           return fail(TrialStep::Rollup, report.error());
                       rollUp(dataset + 1);
                   });
}

} // namespace tidemark::app
