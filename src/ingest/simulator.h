// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::ingest
{

struct SimulatorOptions {
    double rate = 300;             ///< rows a second over both datasets, 0 < rate ≤ 100,000
    int tenants = 5;               ///< ids 1…tenants; the first has the most traffic (Zipf)
    std::optional<double> seconds; ///< nothing: until stopped
    double lateShare = 0;          ///< 0…1: rows with a time up to two days back
    /// Rows of the past to begin with, days back from now with the shape of days and weeks; 0: none. They
    /// come on top of the stream and are stored before it begins.
    int historyDays = 0;
    qint64 historyRows = 100'000;
    quint64 seed = 0; ///< 0: another stream each time
};

struct SimulatorProgress {
    qint64 sent = 0;          ///< rows committed, history included
    double rowsPerSecond = 0; ///< over the last two seconds
    double seconds = 0;
    bool history = false;      ///< the past is being written
    bool reconnecting = false; ///< the server is away
};

struct SimulatorReport {
    qint64 sent = 0;
    double seconds = 0;
};

/// A stream of sample events and requests, so that a new coordinator has something to show. Rows of now leave
/// their time to the server's now(); short transactions, several a second. Survives the server's restart:
/// connects again with backoff. Lives on one thread with an event loop and does not block it.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(ConnectionProfile profile, QObject *parent = nullptr);
    ~Simulator() override;

    /// Fails at once where the first connection does, or with the server's refusal (no schema, no
    /// permission). progress comes once a second.
    void run(const SimulatorOptions &options, Progress<SimulatorProgress> progress,
             Reply<SimulatorReport> reply);
    /// Ends soon; the reply of run() comes then.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::ingest
