// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/admin/pgadmingateway.h"

#include "coordinator/admin/adminstatements.h"
#include "coordinator/admin/backfill.h"
#include "coordinator/admin/expiry.h"
#include "coordinator/admindecoding.h"
#include "coordinator/doctor/doctor.h"
#include "coordinator/gatewaysession.h"
#include "coordinator/parameters.h"
#include "coordinator/sessiondecoding.h"
#include "coordinator/sqltext.h"
#include "coordinator/storagedecoding.h"

#include <algorithm>
#include <chrono>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds trialDeadline = 30s;

using Answers = GatewaySession::Answers;
using AllRows = std::vector<pg::Rows>;

/// The rows of every statement, or the first error.
Result<AllRows> rowsOf(const Result<Answers> &answers)
{
    if (!answers)
        return answers.error();
    AllRows all;
    for (const Result<pg::Rows> &answer : *answers) {
        if (!answer)
            return answer.error();
        all.push_back(*answer);
    }
    return all;
}

/// What the answer about storage or partitions says of the days after a preview.
std::vector<ExpiryDay> daysAfter(const RetentionPreview &preview, const Result<pg::Rows> &answer)
{
    const QString &table = preview.retention.table;
    if (!preview.cutoff || !answer)
        return {};
    if (datasetNamed(table)) {
        const auto partitions = decodePartitions(*answer);
        return partitions ? followingDays(*preview.cutoff, *partitions, table) : std::vector<ExpiryDay>();
    }
    const auto tables = decodeStorage(*answer).transform(overNodes);
    if (!tables)
        return {};
    const auto level = std::ranges::find(*tables, table, &TableStorage::table);
    return level == tables->end() ? std::vector<ExpiryDay>() : followingDays(*preview.cutoff, *level);
}

} // namespace

class PgAdminGateway::Private
{
public:
    Private(ConnectionProfile profile, const QString &applicationName)
        : session(std::move(profile), applicationName, GatewaySession::Access::Operating, nullptr)
    {
    }

    template<typename Action>
    void start(AdminCall<Action> call)
    {
        using Answer = typename Action::Answer;
        session.call<Answer>([this, action = std::move(call.action), progress = std::move(call.progress)](
                                 const Reply<Answer> &done) { carryOut(action, progress, done); },
                             std::move(call.reply));
    }

    GatewaySession session;

private:
    template<typename Action>
    using ProgressOf = Progress<typename Action::Answer>;
    template<typename Action>
    using ReplyOf = Reply<typename Action::Answer>;

    template<typename Action>
    void carryOut(const Action &action, const ProgressOf<Action> &, const ReplyOf<Action> &done)
    {
        const auto one = statementOf(action);
        session.ask({one.statement},
                    Action::isJob ? GatewaySession::Effect::Writes : GatewaySession::Effect::Reads,
                    [decode = one.decode, done](const Result<Answers> &answers) {
                        done(rowsOf(answers).and_then([&](const AllRows &all) { return decode(all[0]); }));
                    });
    }

    void carryOut(const AlertTrial &trial, const ProgressOf<AlertTrial> &, const ReplyOf<AlertTrial> &done)
    {
        // Somebody waits for it, also where nothing else that operators do has a limit.
        session.limitCall(trialDeadline);
        const auto one = statementOf(trial);
        session.ask({one.statement}, [decode = one.decode, done](const Result<Answers> &answers) {
            done(rowsOf(answers).and_then([&](const AllRows &all) { return decode(all[0]); }));
        });
    }

    void carryOut(const RollupRequest &request, const ProgressOf<RollupRequest> &,
                  const ReplyOf<RollupRequest> &done)
    {
        askLogged({sqlStatement("admin/rollup"_L1, {parameter(request.dataset)})},
                  [dataset = request.dataset, done](const Result<Answers> &answers) {
                      done(rowsOf(answers).and_then(
                          [&](const AllRows &all) { return decodeRollup(dataset, all[0]); }));
                  });
    }

    void carryOut(const UpkeepRequest &, const ProgressOf<UpkeepRequest> &,
                  const ReplyOf<UpkeepRequest> &done)
    {
        askLogged({sqlStatement("admin/upkeep"_L1), sqlStatement("admin/upkeep_runs"_L1)},
                  [done](const Result<Answers> &answers) {
                      done(rowsOf(answers).and_then([](const AllRows &all) { return decodeRunLog(all[1]); }));
                  });
    }

    void carryOut(const ExpiryRequest &request, const ProgressOf<ExpiryRequest> &progress,
                  const ReplyOf<ExpiryRequest> &done)
    {
        Expiry::run(session, request, progress, done);
    }

    void carryOut(const BackfillRequest &request, const ProgressOf<BackfillRequest> &progress,
                  const ReplyOf<BackfillRequest> &done)
    {
        Backfill::run(session, request, progress, done);
    }

    void carryOut(const Examination &examination, const ProgressOf<Examination> &,
                  const ReplyOf<Examination> &done)
    {
        Doctor::examine(session, examination.thorough, done);
    }

    void carryOut(const ScheduleReading &reading, const ProgressOf<ScheduleReading> &,
                  const ReplyOf<ScheduleReading> &done)
    {
        const auto limit = pg::parameter(qint64(std::max(reading.runLimit, 1)));
        session.ask(
            {sqlStatement("admin/jobs"_L1), sqlStatement("admin/job_runs"_L1, {limit})},
            [done](const Result<Answers> &answers) {
                if (!answers)
                    done(answers.error());
                else
                    done(Schedule{(*answers)[0].and_then(decodeJobs), (*answers)[1].and_then(decodeJobRuns)});
            });
    }

    void carryOut(const StorageReading &, const ProgressOf<StorageReading> &,
                  const ReplyOf<StorageReading> &done)
    {
        session.ask({sqlStatement("admin/storage"_L1), sqlStatement("admin/disk_space"_L1)},
                    GatewaySession::Effect::Reads, [done](const Result<Answers> &answers) {
                        done(rowsOf(answers).and_then([](const AllRows &all) -> Result<Storage> {
                            const auto tables = decodeStorage(all[0]);
                            const auto disks = decodeDisks(all[1]);
                            if (!tables || !disks)
                                return tables ? disks.error() : tables.error();
                            return Storage{*tables, *disks};
                        }));
                    });
    }

    void carryOut(const LoadsReading &reading, const ProgressOf<LoadsReading> &,
                  const ReplyOf<LoadsReading> &done)
    {
        const RunLogReading loads{.limit = reading.limit, .what = u"ingest"_s};
        session.ask({statementOf(loads).statement, sqlStatement("admin/load_progress"_L1)},
                    GatewaySession::Effect::Reads, [done](const Result<Answers> &answers) {
                        done(rowsOf(answers).and_then([](const AllRows &all) -> Result<LoadTable> {
                            const auto runs = decodeTrail(all[0]);
                            const auto progress = decodeResumePoints(all[1]);
                            if (!runs || !progress)
                                return runs ? progress.error() : runs.error();
                            return LoadTable{*runs, *progress};
                        }));
                    });
    }

    void carryOut(const RetentionLook &look, const ProgressOf<RetentionLook> &,
                  const ReplyOf<RetentionLook> &done)
    {
        const QString table = look.retention.table;
        const std::optional<QString> &keep = look.retention.keep;
        session.ask({sqlStatement("admin/retention_preview"_L1,
                                  {pg::parameter(table), keep ? pg::parameter(*keep) : pg::Parameter()}),
                     sqlStatement(datasetNamed(table) ? "admin/partitions"_L1 : "admin/storage"_L1)},
                    GatewaySession::Effect::Reads, [table, done](const Result<Answers> &answers) {
                        if (!answers)
                            return done(answers.error());
                        auto preview = (*answers)[0].and_then(
                            [&](const pg::Rows &rows) { return decodeRetentionPreview(table, rows); });
                        // Without them the preview is as right.
                        if (preview)
                            preview->following = daysAfter(*preview, (*answers)[1]);
                        done(std::move(preview));
                    });
    }

    void carryOut(const LostRunReading &reading, const ProgressOf<LostRunReading> &,
                  const ReplyOf<LostRunReading> &done)
    {
        const auto &[what, dataset, mark] = reading.run;
        const auto pid = pg::parameter(mark.pid);
        const auto started = pg::parameter(mark.started);
        session.ask({sqlStatement("admin/lost_session"_L1, {pid, started}),
                     sqlStatement("admin/lost_run"_L1,
                                  {pid, started, pg::parameter(mark.askedAt), pg::parameter(what),
                                   dataset.isEmpty() ? pg::Parameter() : pg::parameter(dataset)})},
                    [done](const Result<Answers> &answers) {
                        done(rowsOf(answers).and_then(
                            [](const AllRows &all) { return decodeLostRun(all[0], all[1]); }));
                    });
    }

    /// For a statement that keeps its own entry in the run log: broken off on the server, it could not.
    void askLogged(std::vector<pg::Statement> statements, Reply<Answers> reply);
};

void PgAdminGateway::Private::askLogged(std::vector<pg::Statement> statements, Reply<Answers> reply)
{
    session.ask(std::move(statements), GatewaySession::Effect::Writes,
                [this, reply = std::move(reply)](Result<Answers> answers) {
                    const bool brokenOff = answers && !answers->front() &&
                                           answers->front().error().sqlState == "57014"_L1 &&
                                           !answers->front().error().connectionLost;
                    if (!brokenOff) {
                        reply(std::move(answers));
                        return;
                    }
                    const Error &error = answers->front().error();
                    const bool cancelled = error.kind == ErrorKind::Cancelled;
                    session.cancelNoted();
                    session.ask({sqlStatement("admin/end_unreported"_L1,
                                              {pg::parameter(cancelled ? u"cancelled"_s : u"failed"_s),
                                               pg::parameter(error.words())})},
                                GatewaySession::Effect::Writes,
                                // What the log lacks then, its readers see as interrupted.
                                [answers, reply](const Result<Answers> &) { reply(answers); });
                });
}

PgAdminGateway::PgAdminGateway(ConnectionProfile profile, QString applicationName, QObject *parent)
    : AdminGateway(parent)
    , d(std::make_unique<Private>(std::move(profile), applicationName))
{
    connect(&d->session, &GatewaySession::lost, this, &AdminGateway::disconnected);
}

PgAdminGateway::~PgAdminGateway() = default;

void PgAdminGateway::start(OfAnyAction<AdminCall> call)
{
    std::visit([this](auto &&one) { d->start(std::forward<decltype(one)>(one)); }, std::move(call));
}

void PgAdminGateway::cancel()
{
    d->session.cancel();
}

SessionMark PgAdminGateway::session() const
{
    return d->session.mark();
}

} // namespace tidemark::coordinator
