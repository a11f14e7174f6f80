// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "ingest/sources/inputpump.h"

#include <functional>

namespace tidemark::ingest
{

/// Asks the storing thread for the progress as it is in the database, and waits for it; Error where it cannot
/// be had. Nothing is on its way when it is called.
using FreshProgress = std::function<Result<ProgressMap>()>;

/// Consumes a topic as a member of a consumer group and fills the queue. Offsets are kept with the rows, as
/// progress of the source "topic/partition", not by the brokers: with every assignment reading goes on where
/// the stored rows end, and so it does where another member has stored what was on its way (the queue is
/// invalid then). Before partitions are given away, what was read of them is stored.
class KafkaPump
{
public:
    /// queue, maker and stop outlive it.
    KafkaPump(const KafkaSource &source, const PumpPlan &plan, BatchQueue &queue, BatchMaker &maker,
              const StopSignal &stop, FreshProgress freshProgress);
    ~KafkaPump();
    Q_DISABLE_COPY_MOVE(KafkaPump)

    /// Until stopped. Fails with ErrorKind::Unreachable (no broker), ErrorKind::Permission,
    /// ErrorKind::MissingObject (no topic) or what reading the progress fails with.
    [[nodiscard]] Result<void> run();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::ingest
