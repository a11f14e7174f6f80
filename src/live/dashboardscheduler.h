// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "core/gateways.h"
#include "core/rangespec.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::live
{

class Timekeeper;

/// Decides when the dashboard asks its coordinator what. Lives on the GUI thread and never waits there: three
/// lanes, each a thread with a gateway of its own, do the work. Live counts (and tenant searches) go through
/// one, history through another; what is asked for once, beside the panes (raw rows, exact counts, plans),
/// goes through the third, which connects when it is first needed.
///
/// - In a lane one request runs; of each kind at most one waits, the newest.
/// - Live is asked again 1 s after its answer came, later where the server is slow (four times as long as the
///   answer took) or answers with an error. History is asked again when a rollup committed, when an open
///   bucket ends, and after 60 s at the latest while its range reaches into the present or a part of the
///   answer was an error.
/// - Nothing is asked on its own account while paused or not visible.
/// - A question that is no longer wanted is cancelled on the server, and its late answer dropped.
/// - After a loss the connection is tried again by itself, unless trying again cannot help (a wrong password,
///   a database that is not there, TLS refused): then only reconnectNow(), reconnectWith() or a new scheduler
///   try again. While it is watched the attempts follow each other more closely (live/cadence.h); there is
///   never more than one at a time.
class DashboardScheduler : public QObject
{
    Q_OBJECT

public:
    /// Called on the lane's thread, again after each reconnectNow(); must not touch anything of the GUI's.
    using GatewayFactory = std::function<std::unique_ptr<ReadGateway>()>;

    /// Of each lane.
    struct Factories {
        GatewayFactory live;
        GatewayFactory history;
        GatewayFactory aside;
    };

    explicit DashboardScheduler(Factories doors, QObject *parent = nullptr);
    /// With a clock of the caller's, for tests. time must outlive the scheduler.
    DashboardScheduler(Factories doors, Timekeeper &time, QObject *parent = nullptr);
    /// Cancels what runs on the server, then ends the threads: waits for them, at most about a second each.
    ~DashboardScheduler() override;

    /// What the window shows from now on. A part that equals the present question goes on as it is; the
    /// other is cancelled and asked anew at once, also while paused. While the connection is lost for good
    /// the answers carry the reason.
    void ask(const LiveQuestion &live, const HistoryQuestion &history);
    void setPaused(bool paused);
    void setVisible(bool visible); ///< false: hidden or minimised
    void setWatched(bool watched); ///< somebody works with it

    /// All panes now, also while paused.
    void refreshNow();
    /// Drops all connections and connects anew at once, whatever the reason of the loss.
    void reconnectNow();
    /// The same through other doors: after a password was typed in.
    void reconnectWith(Factories doors);

    /// Answered by tenantsAnswered(); a search that is overtaken by a newer one is cancelled and not
    /// answered. While the connection is lost the answer is the reason, and it is asked again with the next
    /// attempt.
    void searchTenants(const QString &text, int limit);
    /// Answered by rawAnswered(); a later call or a change of tenant or dataset overtakes it.
    void readRaw(const RawQuestion &question);
    /// It is not wanted any more: cancelled on the server, and not answered.
    void cancelRaw();
    /// Answered by exactCostAnswered() and exactCountAnswered(); overtaken as raw rows are.
    void readExactCost(const RangeQuestion &question);
    void countExactly(const RangeQuestion &question);
    /// Neither is wanted any more: cancelled on the server, and not answered.
    void cancelExact();
    /// Answered by planAnswered(); a later call overtakes it.
    void explain(const SentStatement &statement);
    /// Answered by newestAnswered(); a later call or a change of tenant or dataset overtakes it.
    void readNewest(Dataset dataset, TenantId tenant);

    [[nodiscard]] ConnectionState connectionState() const;
    /// The server's clock as this computer reckons it from the last answer; this computer's own before one.
    [[nodiscard]] Instant serverNow() const;

Q_SIGNALS:
    /// took: from the question to the answer. The server read its clock within it.
    void liveAnswered(const tidemark::LiveAnswer &answer, tidemark::Milliseconds took);
    void historyAnswered(const tidemark::HistoryAnswer &answer);
    void tenantsAnswered(const QString &text, const tidemark::Result<tidemark::TenantPage> &page);
    void newestAnswered(const tidemark::Result<tidemark::NewestRow> &newest);
    void rawAnswered(const tidemark::RawQuestion &question, const tidemark::Result<tidemark::RawRows> &rows);
    void exactCostAnswered(const tidemark::Result<tidemark::ExactCost> &cost);
    void exactCountAnswered(const tidemark::Result<tidemark::ExactCount> &count);
    void planAnswered(const tidemark::SentStatement &statement, const tidemark::Result<QStringList> &plan);
    /// Of the live lane; what goes wrong in the history lane alone travels in its answers. While Lost with a
    /// retryAt that has passed, an attempt is running; without retryAt only the user's wish tries again.
    void connectionChanged(const tidemark::ConnectionState &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::live
