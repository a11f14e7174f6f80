// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/copywriter.h"
#include "pg/pipelinework.h"

#include <QTimer>

/// Internal to pg: COPY FROM STDIN.
namespace tidemark::pg
{

class CopyWork;

/// The caller's end. Outlives the work where the caller holds on to it.
class CopyFeed final : public CopyWriter, public std::enable_shared_from_this<CopyFeed>
{
    Q_OBJECT

public:
    CopyFeed();
    ~CopyFeed() override;

    void write(QByteArrayView data) override;
    [[nodiscard]] bool isFull() const override;
    void finish(Reply<qint64> reply) override;
    void abort(Reply<qint64> reply) override;

    /// The caller let go of it: without a finish, nothing may be stored.
    void abandon();
    /// The work is done with it.
    void end(const Result<qint64> &outcome);
    void attach(CopyWork *work) { m_work = work; }
    /// How it ended; nothing: not yet.
    [[nodiscard]] const std::optional<Result<qint64>> &outcome() const { return m_outcome; }
    [[nodiscard]] bool isFinishing() const { return m_finishing; }
    /// To be called with the outcome; empty where none is asked for.
    [[nodiscard]] Reply<qint64> takeReply();

private:
    void await(Reply<qint64> reply);

    CopyWork *m_work = nullptr;
    std::optional<Result<qint64>> m_outcome;
    Reply<qint64> m_reply;
    bool m_finishing = false;
};

/// Sets the timeouts in a pipeline of its own, then leaves pipeline mode, which knows no COPY.
class CopyWork final : public PipelineWork
{
public:
    CopyWork(Statement statement, Milliseconds deadline, Reply<std::shared_ptr<CopyWriter>> ready);
    ~CopyWork() override;

    bool start(Session &session, WorkHost &host) override;
    bool takeResults(Session &session) override;
    void flushed(Session &session) override;
    /// Gives the COPY up. A server that waits for data does not hear a cancel, so it is told in band, too.
    void askedToCancel() override;
    void expire(Session &session) override;
    void fail(WorkHost &host, const Error &error) override;

    void write(QByteArrayView data);
    [[nodiscard]] bool isFull() const { return m_full; }
    /// why is empty to store the rows, else the reason that the server is told.
    void endData(const QByteArray &why);
    void answerLater(Reply<qint64> reply, Result<qint64> outcome);

protected:
    void takeResult(Session &, Part, std::size_t, pg_result *owned) override;
    bool finish(Session &session) override;

private:
    enum class Stage { Setting, Starting, Feeding, Ending };

    bool takeCopyResults(Session &session);
    void takeCopyResult(Session &session, pg_result *result);
    void watchForEnd(Session &session);
    void putEnd();
    bool conclude();

    Statement m_statement;
    Reply<std::shared_ptr<CopyWriter>> m_ready;
    std::shared_ptr<CopyFeed> m_feed = std::make_shared<CopyFeed>();
    Stage m_stage = Stage::Setting;
    Session *m_session = nullptr;
    WorkHost *m_host = nullptr;
    QTimer m_suspicion;
    std::optional<Error> m_error;
    std::optional<QByteArray> m_endWanted; ///< PQputCopyEnd found no room yet
    qint64 m_stored = 0;
    int m_seenMessages = 0;
    bool m_full = false;
};

} // namespace tidemark::pg
