// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "live/readlane.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::live
{

/// Asks for the overview of all tenants, through a lane of its own: a page that reads rows of all tenants
/// delays neither the live counts nor the panes. Lives on the GUI thread and never waits there.
///
/// Nothing is asked while the coordinator is not known to be there: so a refused login is tried once, by the
/// dashboard's live lane. What is asked meanwhile is asked then, and told what is wrong until then. While the
/// page is shown and not paused, it is due again when a rollup of its dataset committed, and after a minute,
/// but never more often than every 30 s.
class OverviewScheduler : public QObject
{
    Q_OBJECT

public:
    explicit OverviewScheduler(ReadLane::GatewayFactory factory, QObject *parent = nullptr);
    /// With a clock of the caller's, for tests. time must outlive the scheduler.
    OverviewScheduler(ReadLane::GatewayFactory factory, Timekeeper &time, QObject *parent = nullptr);
    ~OverviewScheduler() override;

    static constexpr Milliseconds leastPause{30'000};
    static constexpr Milliseconds longestPause{60'000};

    /// A newer one overtakes one that waits or runs.
    void readPage(const OverviewQuestion &question);
    void readSummary(const SummaryQuestion &question);
    /// False: nothing is due, and what runs is cancelled.
    void setShown(bool shown);
    void setPaused(bool paused);
    /// How the dashboard's live lane stands.
    void setConnection(const ConnectionState &state);
    /// After a password was typed in.
    void reconnectWith(ReadLane::GatewayFactory factory);

Q_SIGNALS:
    void pageAnswered(const tidemark::OverviewQuestion &question,
                      const tidemark::Result<tidemark::OverviewPage> &page);
    void summaryAnswered(const tidemark::SummaryQuestion &question,
                         const tidemark::Result<tidemark::OverviewSummary> &summary);
    /// Whoever shows it should ask again.
    void refreshDue();

private:
    void ask(const ReadRequest &request);
    void send();
    void takeAnswer(const ReadRequest &request, const ReadAnswer &answer);
    void tell(const ReadRequest &request, const ReadAnswer &answer);
    void plan(Milliseconds within);

    Timekeeper &m_time;
    std::unique_ptr<Alarm> m_due;
    Milliseconds m_dueAt{0};
    Milliseconds m_askedAt{0};
    std::optional<OverviewQuestion> m_page; ///< not sent yet
    std::optional<SummaryQuestion> m_summary;
    Dataset m_dataset = Dataset::Events;
    ConnectionState m_connection;
    bool m_shown = false;
    bool m_paused = false;
    bool m_outdated = false; ///< what is due was not told, as nobody looks
    ReadLane m_lane;
};

} // namespace tidemark::live
