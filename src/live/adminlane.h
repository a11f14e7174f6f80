// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/admingateway.h"
#include "core/adminport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::live
{

/// The operator's lane: a thread with an AdminGateway of its own, so that a rollup never delays a live count.
/// Lives on the GUI thread and never waits there; Lane has what it has in common with the others.
///
/// Jobs run in the order they were asked for, before readings, and never twice: a job whose connection broke
/// is answered with that error (its outcome is unknown), and the run log is asked for what became of it until
/// it says so. After a job that may have changed something, what it changed is read again.
class AdminLane : public QObject
{
    Q_OBJECT

public:
    /// Called on the lane's thread; must not touch anything of the GUI's.
    using GatewayFactory = std::function<std::unique_ptr<AdminGateway>()>;

    explicit AdminLane(GatewayFactory factory, QObject *parent = nullptr);
    /// Cancels what runs on the server, then ends the thread: waits for it, at most about a second.
    ~AdminLane() override;

    /// Does what is asked there, and tells there what comes of it.
    void serve(AdminPort &port);
    void ask(const AdminTask &task);
    /// Cancels the running job on the server; jobs that wait behind it are answered with
    /// ErrorKind::Cancelled.
    void cancel();

    /// Through another door, for what is asked from now on: after a password was typed in. What runs is
    /// answered with ErrorKind::Cancelled.
    void reconnectWith(GatewayFactory factory);

    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    // As the port's.
    void answered(const tidemark::AdminAnswer &answer);
    void progressed(const tidemark::AdminProgress &progress);
    void runLost(const tidemark::LostRun &run);
    void lostRunFound(const tidemark::LostRun &run,
                      const tidemark::Result<std::optional<tidemark::RunLogEntry>> &entry);
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::live
