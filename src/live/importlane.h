// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importgateway.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::live
{

/// The lane on which files are looked at and loaded: a thread with an ImportGateway of its own. Lives on the
/// GUI thread and never waits there; Lane has what it has in common with the others. A load is its only call;
/// files are looked at beside it.
class ImportLane : public QObject
{
    Q_OBJECT

public:
    /// Called on the lane's thread; must not touch anything of the GUI's.
    using GatewayFactory = std::function<std::unique_ptr<ImportGateway>()>;

    explicit ImportLane(GatewayFactory factory, QObject *parent = nullptr);
    /// Cancels a load that runs and waits for its end: what is stored is stored whole.
    ~ImportLane() override;

    /// Through another door, for the loads from now on: after a password was typed in. One that runs goes on.
    void reconnectWith(GatewayFactory factory);

    /// Looks at the job's first file; of looks that wait only the newest is answered. See
    /// ImportGateway::look.
    void look(const ingest::LoadJob &job, bool guess);
    /// One load at a time: another is answered with ErrorKind::Busy.
    void load(const ingest::LoadJob &job);
    void cancel();
    void readRejects(const QString &file, int limit);

Q_SIGNALS:
    void looked(const tidemark::ingest::FileLook &look);
    /// After looked, where the rows have times: what would not keep them.
    void keptShorterRead(const tidemark::ingest::FileLook &look,
                         const tidemark::Result<std::vector<tidemark::ingest::KeptShorter>> &tables);
    void progressed(const tidemark::ingest::LoadProgress &progress);
    void loaded(const tidemark::Result<tidemark::ingest::LoadReport> &report);
    void rejectsRead(const QString &file,
                     const tidemark::Result<std::vector<tidemark::ingest::Reject>> &rejects);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::live
