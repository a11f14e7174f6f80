// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importgateway.h"
#include "core/workerthread.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tidemark::live
{

/// What stands on ImportLane's thread: the gateway, and the one load that runs.
class ImportWorker final : public ThreadWorker
{
    Q_OBJECT

public:
    using GatewayFactory = std::function<std::unique_ptr<ImportGateway>()>;

    /// newestLook: the number of the last look that was asked for, counted by the lane.
    ImportWorker(GatewayFactory factory, std::shared_ptr<const std::atomic<int>> newestLook)
        : m_factory(std::move(factory))
        , m_newestLook(std::move(newestLook))
    {
    }

    void begin() override;
    void end() override;
    void renew(const GatewayFactory &factory);
    void look(int number, const ingest::LoadJob &job, bool guess);
    void load(const ingest::LoadJob &job);
    void cancel();
    void readRejects(const QString &file, int limit);

Q_SIGNALS:
    void looked(const tidemark::ingest::FileLook &look);
    /// After looked, where the rows have times.
    void keptShorterRead(const tidemark::ingest::FileLook &look,
                         const tidemark::Result<std::vector<tidemark::ingest::KeptShorter>> &tables);
    void progressed(const tidemark::ingest::LoadProgress &progress);
    void loaded(const tidemark::Result<tidemark::ingest::LoadReport> &report);
    void rejectsRead(const QString &file,
                     const tidemark::Result<std::vector<tidemark::ingest::Reject>> &rejects);

private:
    void finish(const Result<ingest::LoadReport> &report);

    GatewayFactory m_factory;
    std::shared_ptr<const std::atomic<int>> m_newestLook;
    std::unique_ptr<ImportGateway> m_gateway;
    bool m_loading = false;
    bool m_stale = false; ///< m_factory gives another gateway, once the load has ended
    bool m_ending = false;
};

} // namespace tidemark::live
