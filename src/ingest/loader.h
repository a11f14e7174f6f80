// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/loadjob.h"
#include "core/result.h"

#include <QObject>

#include <memory>

namespace tidemark::ingest
{

/// Loads files, standard input or a Kafka topic into a coordinator through COPY.
///
/// Lives on one thread with an event loop and never blocks it: reading and parsing run on a thread of their
/// own while COPY streams, a few batches ahead at most (memory does not grow with the input). Every batch is
/// one transaction: batch number, rows, progress. A bad record is rejected and takes no good one with it. A
/// connection lost before COMMIT was sent is opened again and the batch sent again; one lost at COMMIT is
/// settled by looking whether its progress row is there.
class Loader : public QObject
{
    Q_OBJECT

public:
    explicit Loader(ConnectionProfile profile, QObject *parent = nullptr);
    /// Ends what runs: the open transaction is rolled back, its reply is not called.
    ~Loader() override;

    /// One job at a time. An Error as the answer means that nothing was begun (a file that cannot be read, no
    /// connection, wrong use, another load with the same resume key); once rows could have been stored the
    /// answer is a report, with LoadReport::failure where it ended early. progress comes at most ten times a
    /// second.
    void run(const LoadJob &job, Progress<LoadProgress> progress, Reply<LoadReport> reply);

    /// Ends the load soon: the running transaction is finished if all its rows are under way, else rolled
    /// back; a strict load is rolled back. The report tells what is stored.
    void cancel();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::ingest
