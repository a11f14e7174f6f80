// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"

#include <memory>
#include <optional>

namespace tidemark::ingest
{

/// How much of a load is stored together. Decides where a transaction ends, what a refused row, a failure and
/// an unanswered COMMIT cost, and what is reported as stored. One for each load; lives on
/// the load's thread.
class Storing
{
public:
    Storing() = default;
    virtual ~Storing() = default;
    Q_DISABLE_COPY_MOVE(Storing)

    [[nodiscard]] virtual bool takesEndlessInput() const = 0;

    /// Each batch ends with its own COMMIT, which saves the progress of the batch's sources. Otherwise the
    /// load ends with the only one, which saves the progress of all sources.
    [[nodiscard]] virtual bool commitsBatches() const = 0;
    /// A batch that failed, or whose unanswered COMMIT turns out to have stored nothing, may be sent again.
    [[nodiscard]] virtual bool repeats() const = 0;
    /// The rows beside a refused one are stored. Otherwise a batch is sent in parts only to name the bad
    /// rows.
    [[nodiscard]] virtual bool storesBesideRefused() const = 0;
    /// Storing a batch failed.
    virtual void fail(const Error &error) = 0;
    /// Why no transaction may begin any more.
    [[nodiscard]] virtual std::optional<Error> failure() const = 0;

    /// Records that are good by themselves, of a batch that was read to its end.
    virtual void count(qint64 good, LoadReport &report) = 0;
    /// A bad record was found. Returns whether the open transaction is to be rolled back.
    [[nodiscard]] virtual bool findBad(LoadReport &report) = 0;
    /// What was counted as stored is not: its transaction is not committed.
    virtual void abandon(LoadReport &report) = 0;
    /// Nothing will be stored. Reading goes on to name all bad records.
    [[nodiscard]] virtual bool onlyReads() const = 0;
    /// Good records that are rejected together with bad ones.
    [[nodiscard]] virtual qint64 goodRejected() const = 0;
};

/// What was committed stays, whatever happens to the batches after it.
class BatchByBatch final : public Storing
{
public:
    [[nodiscard]] bool takesEndlessInput() const override { return true; }
    [[nodiscard]] bool commitsBatches() const override { return true; }
    [[nodiscard]] bool repeats() const override { return true; }
    [[nodiscard]] bool storesBesideRefused() const override { return true; }
    void fail(const Error &) override {}
    [[nodiscard]] std::optional<Error> failure() const override { return std::nullopt; }

    void count(qint64 good, LoadReport &report) override { report.stored += good; }
    [[nodiscard]] bool findBad(LoadReport &) override { return false; }
    void abandon(LoadReport &) override {}
    [[nodiscard]] bool onlyReads() const override { return false; }
    [[nodiscard]] qint64 goodRejected() const override { return 0; }
};

/// One transaction from the first batch to the end of the load. Once it is rolled back, no other may begin:
/// it would store a part.
class AllOrNothing final : public Storing
{
public:
    [[nodiscard]] bool takesEndlessInput() const override { return false; }
    [[nodiscard]] bool commitsBatches() const override { return false; }
    [[nodiscard]] bool repeats() const override { return false; }
    [[nodiscard]] bool storesBesideRefused() const override { return false; }
    void fail(const Error &error) override;
    [[nodiscard]] std::optional<Error> failure() const override { return m_failure; }

    void count(qint64 good, LoadReport &report) override;
    [[nodiscard]] bool findBad(LoadReport &report) override;
    void abandon(LoadReport &report) override;
    [[nodiscard]] bool onlyReads() const override { return m_foundBad; }
    [[nodiscard]] qint64 goodRejected() const override { return m_goodRejected; }

private:
    std::optional<Error> m_failure; ///< the first one, which rolled the transaction back
    qint64 m_goodRejected = 0;
    bool m_foundBad = false;
};

[[nodiscard]] std::unique_ptr<Storing> storingOf(const LoadJob &job);

} // namespace tidemark::ingest
