// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadsession.h"

#include "core/errortext.h"
#include "ingest/kafka/kafkaoptions.h"
#include "ingest/kafka/kafkapump.h"
#include "ingest/loadplan.h"
#include "ingest/runentry.h"
#include "ingest/sources/follower.h"
#include "pg/sqltext.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr std::size_t batchesAhead = 2;
constexpr std::size_t mostFirstRejects = 20;
constexpr qsizetype mostRejectText = 200;
constexpr int progressEveryMs = 100;
constexpr int cancelGraceMs = 3'000;
/// A restart of the server takes seconds; a load that nobody watches should outlive it.
constexpr Milliseconds reconnectPatience{120'000};

Patience patienceOf(const LoadJob &job)
{
    if (job.follow || job.kafka)
        return std::nullopt;
    return reconnectPatience;
}

} // namespace

LoadSession::LoadSession(const ConnectionProfile &profile, LoadJob job, Progress<LoadProgress> progress,
                         Reply<LoadReport> reply, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_progressReply(std::move(progress))
    , m_reply(std::move(reply))
    , m_policy(storingOf(m_job))
    , m_session(profile, u"tidemark ingest"_s, patienceOf(m_job))
    , m_target(m_session, *m_policy, datasetOf(m_job.format))
    , m_watch(profile, [this] { return m_session.backendPid(); })
    , m_keeping(m_session, m_job)
    , m_key(m_job.resumeKey)
{
    m_progressSoon.setSingleShot(true);
    m_progressSoon.setInterval(progressEveryMs);
    connect(&m_progressSoon, &QTimer::timeout, this, &LoadSession::tellProgress);
    m_cancelGrace.setSingleShot(true);
    m_cancelGrace.setInterval(cancelGraceMs);
    m_target.setRefused(
        [this](const RowBatch &batch, std::size_t first) { return writeRefused(batch, first); });
    m_target.setClosing([this](Reply<void> held) { m_keeping.holdStored(m_runId, std::move(held)); });
    connect(&m_cancelGrace, &QTimer::timeout, &m_target, &CopyTarget::cancel);
    connect(&m_session, &ServerSession::reconnectingChanged, this, [this](bool reconnecting) {
        m_progress.reconnecting = reconnecting;
        tellProgress();
    });
    connect(&m_watch, &WaitWatch::changed, this, &LoadSession::setWaitingFor);
    connect(&m_target, &CopyTarget::retrying, this, [this](const Error &error) {
        if (!error.connectionLost) // else the reconnecting is told
            setWaitingFor(tr("retrying: %1").arg(errorText(error).what.trimmed()));
    });
}

LoadSession::~LoadSession()
{
    stopReading();
}

void LoadSession::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            const Reply<LoadReport> reply = std::move(m_reply);
            Q_EMIT ended();
            reply(error);
        },
        Qt::QueuedConnection);
}

void LoadSession::start()
{
    m_clock.start();
    m_sinceProgress.start();
    const Result<QStringList> files = resolveFiles(m_job);
    if (!files)
        return refuse(files.error());
    m_job.files = *files;
    if (m_job.follow && m_job.files.contains(u"-"_s))
        m_job.follow = false; // it is followed to its end anyway
    if (!m_policy->takesEndlessInput() && (m_job.follow || m_job.kafka))
        return refuse(
            {.kind = ErrorKind::Constraint,
             .text = tr("--strict needs a finite input; it cannot be combined with --follow or Kafka.")});
    if (!m_job.hold.isEmpty() && (m_job.follow || m_job.kafka))
        return refuse({.kind = ErrorKind::Constraint,
                       .text = tr("--hold needs a finite input; it cannot be combined with --follow or "
                                  "Kafka.")});
    const Result<std::unique_ptr<RecordParser>> parser = makeParser(m_job);
    if (!parser)
        return refuse(parser.error());
    if (const Result<void> kafka = m_job.kafka ? checkKafka(*m_job.kafka) : Result<void>(); !kafka)
        return refuse(kafka.error());
    m_watch.begin();
    m_session.ensure([this](const Result<void> &ready) {
        if (!ready)
            return refuse(ready.error());
        m_keeping.begin([this](const Result<void> &begun) {
            if (!begun)
                return refuse(begun.error());
            beginRun();
        });
    });
}

void LoadSession::beginRun()
{
    m_session.runOne(
        pg::sqlStatement("ingest/begin_run"_L1, {pg::parameter(datasetName(datasetOf(m_job.format)))}),
        [this](const Result<pg::Rows> &rows) {
            if (!rows)
                return refuse(rows.error());
            m_runId = rows->integer(0, 0).value_or(0);
            if (m_key.isEmpty() && m_job.kafka)
                m_key = u"kafka "_s + m_job.kafka->group;
            if (!m_key.isEmpty())
                return readProgress();
            // A key of its own settles a COMMIT without an answer, and nothing else.
            m_key = runKey(m_runId);
            m_target.setKey(m_key);
            startReading();
        });
}

void LoadSession::readProgress()
{
    m_target.setKey(m_key);
    m_session.readProgress(m_key, [this](const Result<ProgressMap> &progress) {
        if (!progress)
            return refuse(progress.error());
        m_plan.progress = *progress;
        m_target.setProgress(*progress);
        startReading();
    });
}

void LoadSession::startReading()
{
    m_watch.end();
    m_plan.files = m_job.files;
    m_plan.limits.records = static_cast<std::size_t>(std::clamp(m_job.batchRows, 1, 1'000'000));
    m_plan.headed = recordsOf(m_job.format) == Records::Csv;
    m_plan.fingerprints = !m_job.resumeKey.isEmpty();
    m_plan.makeParser = [job = m_job] {
        Result<std::unique_ptr<RecordParser>> parser = makeParser(job); // it could be made before
        return parser ? std::move(*parser) : nullptr;
    };
    m_rejects = std::make_unique<RejectsFile>(m_job.rejectsFile, !m_plan.progress.isEmpty());
    m_rejects->removeStale();
    m_progress.bytesTotal = m_job.follow ? 0 : totalBytes(m_job.files);
    m_queue = std::make_unique<BatchQueue>(batchesAhead, [this] {
        QMetaObject::invokeMethod(this, &LoadSession::takeNext, Qt::QueuedConnection);
    });
    m_thread = std::thread([this] {
        BatchMaker maker(*m_queue, m_plan.limits);
        const Result<void> outcome = read(maker);
        maker.end(outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

/// The reading thread's work.
Result<void> LoadSession::read(BatchMaker &maker)
{
    if (m_job.kafka) {
        KafkaPump pump(*m_job.kafka, m_plan, *m_queue, maker, m_stop, [this] { return freshProgress(); });
        return pump.run();
    }
    if (m_job.follow)
        return follow(m_plan, maker, m_stop);
    return InputPump(m_plan, maker, m_stop).run();
}

/// Called on the reading thread while nothing is under way.
Result<ProgressMap> LoadSession::freshProgress()
{
    auto answer = std::make_shared<std::promise<Result<ProgressMap>>>();
    std::future<Result<ProgressMap>> future = answer->get_future();
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            m_session.ensure([this, answer](const Result<void> &ready) {
                if (!ready)
                    return answer->set_value(ready.error());
                m_session.readProgress(m_key, [this, answer](const Result<ProgressMap> &progress) {
                    if (progress)
                        m_target.setProgress(*progress);
                    answer->set_value(progress);
                });
            });
        },
        Qt::QueuedConnection);
    while (!m_stop.isRaised())
        if (future.wait_for(Milliseconds(100)) == std::future_status::ready)
            return future.get();
    return Error{.kind = ErrorKind::Cancelled};
}

void LoadSession::stopReading()
{
    m_stop.raise();
    if (m_queue)
        m_queue->close();
    if (m_thread.joinable())
        m_thread.join();
}

// --- batches ---------------------------------------------------------------------------------------------

void LoadSession::takeNext()
{
    if (m_storing || m_inputEnded)
        return;
    BatchPtr batch = m_queue->pop();
    if (!batch)
        return;
    m_progress.bytesRead = batch->fileBytes;
    if (batch->messagesBehind)
        m_progress.messagesBehind = batch->messagesBehind;
    for (const QString &note : std::as_const(batch->notes))
        if (!m_report.notes.contains(note))
            m_report.notes << note;
    warnOfBytes(*batch);
    store(std::move(batch));
}

void LoadSession::warnOfBytes(const RowBatch &batch)
{
    if (m_session.keepsBytes() ||
        std::ranges::none_of(batch.marks, [](const SourceMark &mark) { return mark.facts.withBytes > 0; }))
        return;
    const QString warning =
        tr("The schema has version %1, which does not keep the bytes sent: everything else "
           "is stored. To keep them, run \"tidemarkctl init\" first.")
            .arg(m_session.schemaVersion());
    if (m_report.notes.contains(warning))
        return;
    m_report.notes << warning;
    m_progress.warnings << warning;
    tellProgress();
}

void LoadSession::store(BatchPtr batch)
{
    m_inHand = {batch->failure, m_report.firstRejects.size(), !batch->bad.empty(), batch->last};
    if (const Result<void> written = m_rejects->write(*batch, 0); !written)
        return finishInput(written.error());
    rememberRejects(*batch, 0);
    m_refusedWritten = false;
    if (!batch->bad.empty())
        findBad();
    m_storing = true;
    if (m_policy->onlyReads() || batch->isEmpty())
        return stored(std::move(batch));
    m_watch.begin();
    secureAndStore(std::move(batch));
}

void LoadSession::secureAndStore(BatchPtr batch)
{
    m_toStore = std::move(batch);
    m_keeping.secureBatch(*m_toStore, [this](const Result<QString> &secured) {
        if (m_inputEnded)
            return;
        if (!secured || m_report.cancelled)
            return stored(secured ? Error{.kind = ErrorKind::Cancelled} : secured.error());
        if (!secured->isEmpty() && !m_report.notes.contains(*secured)) {
            m_report.notes << *secured;
            m_progress.warnings << *secured;
            tellProgress();
        }
        m_target.store(std::move(m_toStore), [this](Result<BatchPtr> outcome) {
            if (outcome && m_policy->commitsBatches())
                m_keeping.settle();
            stored(std::move(outcome));
        });
    });
}

Result<void> LoadSession::writeRefused(const RowBatch &batch, std::size_t firstRefused)
{
    if (std::exchange(m_refusedWritten, true))
        m_rejects->takeBack();
    return m_rejects->write(batch, firstRefused);
}

void LoadSession::rememberRejects(const RowBatch &batch, std::size_t firstBad)
{
    for (std::size_t i = firstBad; i < batch.bad.size(); ++i) {
        if (m_report.firstRejects.size() >= mostFirstRejects)
            break;
        const RowBatch::BadRecord &bad = batch.bad[i];
        m_report.firstRejects.push_back(
            {batch.marks[bad.mark].source->label, bad.line, refusalText(bad.refusal),
             QString::fromUtf8(bad.text.data(), static_cast<qsizetype>(std::min<std::size_t>(
                                                    bad.text.size(), mostRejectText)))});
    }
}

void LoadSession::findBad()
{
    if (m_policy->findBad(m_report))
        m_target.rollback([](const Result<void> &) {});
}

void LoadSession::stored(Result<BatchPtr> outcome)
{
    m_storing = false;
    m_watch.end();
    setWaitingFor({});
    const bool overtaken = !outcome && m_job.kafka && outcome.error().kind == ErrorKind::Busy &&
                           outcome.error().sqlState.isEmpty();
    if (overtaken && !m_report.cancelled)
        return dropOvertaken();
    if (!outcome) {
        m_report.unsettled = m_target.unsettledRows();
        return finishInput(m_report.cancelled ? std::nullopt : std::optional(outcome.error()));
    }
    BatchPtr batch = std::move(*outcome);
    const auto refused =
        static_cast<std::size_t>(std::ranges::count_if(batch->bad, [](const RowBatch::BadRecord &bad) {
            return bad.refusal.fault == Fault::RefusedByServer;
        }));
    const bool last = batch->last;
    const std::optional<Error> failure = batch->failure;
    const auto good = static_cast<qint64>(batch->rows.size() - refused);
    const auto bad = static_cast<qint64>(batch->bad.size());
    const auto age = std::chrono::steady_clock::now() - batch->begun;
    m_progress.lagMs = std::chrono::duration_cast<Milliseconds>(age).count();
    m_report.badRecords += bad;
    m_summary.add(*batch);
    if (refused > 0)
        findBad();
    m_policy->count(good, m_report);
    rememberRejects(*batch, batch->bad.size() - refused);
    m_queue->giveBack(std::move(batch));
    if (m_inputEnded)
        return;
    if (last || m_report.cancelled)
        return finishInput(failure);
    if (m_sinceProgress.elapsed() >= progressEveryMs)
        tellProgress();
    else if (!m_progressSoon.isActive()) // nothing may come for long
        m_progressSoon.start();
    takeNext();
}

/// Another member of the group has stored messages that were also read here: it took over their partition
/// while this one could not store them. Drops what is in flight and continues reading from there.
void LoadSession::dropOvertaken()
{
    m_report.firstRejects.resize(m_inHand.firstRejects);
    if (m_inHand.rejects)
        m_rejects->takeBack();
    m_queue->invalidate();
    m_queue->giveBack(std::make_unique<RowBatch>()); // in place of the one that is gone
    if (m_inHand.last)
        return finishInput(m_inHand.failure);
    takeNext();
}

void LoadSession::setWaitingFor(const QString &why)
{
    if (std::exchange(m_progress.waitingFor, why) != why)
        tellProgress();
}

void LoadSession::tellProgress()
{
    m_sinceProgress.restart();
    m_progressSoon.stop();
    m_progress.stored = m_report.stored;
    m_progress.rejected = m_report.badRecords + m_policy->goodRejected();
    m_progress.read = m_progress.stored + m_progress.rejected;
    m_progress.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    m_progress.notes = m_report.notes;
    if (m_progressReply)
        m_progressReply(m_progress);
}

} // namespace tidemark::ingest
