// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "ingest/loadkeeping.h"
#include "ingest/loadsummary.h"
#include "ingest/sources/inputpump.h"
#include "ingest/writing/copytarget.h"
#include "ingest/writing/rejectsfile.h"
#include "ingest/writing/storing.h"
#include "ingest/writing/waitwatch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace tidemark::ingest
{

/// One load from its beginning to its report. Lives on the loader's thread; owns the reading thread.
class LoadSession : public QObject
{
    Q_OBJECT

public:
    LoadSession(const ConnectionProfile &profile, LoadJob job, Progress<LoadProgress> progress,
                Reply<LoadReport> reply, QObject *parent);
    ~LoadSession() override;

    void start();
    void cancel();

Q_SIGNALS:
    void ended();

private:
    void beginRun();
    void readProgress();
    void startReading();
    [[nodiscard]] Result<void> read(BatchMaker &maker);
    [[nodiscard]] Result<ProgressMap> freshProgress();
    void takeNext();
    /// Once: bytes are in the records, and the schema is older than their column.
    void warnOfBytes(const RowBatch &batch);
    void store(BatchPtr batch);
    void secureAndStore(BatchPtr batch);
    void stored(Result<BatchPtr> outcome);
    [[nodiscard]] Result<void> writeRefused(const RowBatch &batch, std::size_t firstRefused);
    void rememberRejects(const RowBatch &batch, std::size_t firstBad);
    void findBad();
    void dropOvertaken();
    void finishInput(const std::optional<Error> &failure);
    void commit();
    void rollback(const std::optional<Error> &failure);
    void endRun(const std::optional<Error> &failure);
    void report();
    void refuse(const Error &error);
    void stopReading();
    void tellProgress();
    void setWaitingFor(const QString &why);

    LoadJob m_job;
    Progress<LoadProgress> m_progressReply;
    Reply<LoadReport> m_reply;
    const std::unique_ptr<Storing> m_policy;
    ServerSession m_session;
    CopyTarget m_target;
    WaitWatch m_watch;
    LoadKeeping m_keeping;
    QString m_key;   ///< of the progress rows
    PumpPlan m_plan; ///< the reading thread's once it runs
    StopSignal m_stop;
    std::unique_ptr<BatchQueue> m_queue;
    std::unique_ptr<RejectsFile> m_rejects;
    std::thread m_thread;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceProgress;
    QTimer m_progressSoon; ///< tells what came too soon behind the last telling
    QTimer m_cancelGrace;
    LoadReport m_report;
    LoadSummary m_summary;
    LoadProgress m_progress;
    qint64 m_runId = 0;
    /// Of the batch that is being stored, in case it has to be dropped.
    struct InHand {
        std::optional<Error> failure;
        std::size_t firstRejects = 0; ///< before it
        bool rejects = false;         ///< it has some
        bool last = false;
    } m_inHand;
    BatchPtr m_toStore; ///< while its days are being held
    bool m_storing = false;
    bool m_refusedWritten = false; ///< of the batch that is being stored
    bool m_inputEnded = false;
};

} // namespace tidemark::ingest
