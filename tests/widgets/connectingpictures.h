// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/connectionsamples.h"

#include <functional>

namespace tidemark::samples
{

/// The start page and the dialog of a connection in what they can be; save is given each.
inline void connecting(const std::function<void(QWidget &, const QString &)> &save)
{
    using namespace widgets;
    using namespace std::chrono_literals;
    StartWindow start;
    start.show();
    save(start, u"start-first"_s);
    start.setConnections(samples::connections());
    start.setPrivateExists(true);
    save(start, u"start-known"_s);
    start.showNotice(
        u"No keychain answers on this computer. The password stays in memory until you close Tidemark."_s);
    start.resize(start.minimumSize());
    save(start, u"start-least"_s);
    start.resize(1024, 700);
    start.beginTrial(true);
    using State = StepReport::State;
    start.showTrial({TrialStep::Server,
                     State::Passed,
                     2400ms,
                     u"PostgreSQL 15 in /home/ann/.local/share/tidemark/coordinator/data"_s,
                     {}});
    start.showTrial({TrialStep::Schema, State::Passed, 820ms, {}, {}});
    start.showTrial({TrialStep::Rows, State::Running, {}, {}, {}, 40'000, 100'000});
    save(start, u"start-trial"_s);
    start.beginTrial(true);
    start.showTrial(
        {TrialStep::Server, State::Failed, 3ms,
         u"PostgreSQL 15 or newer is not installed on this computer."_s,
         u"Install the packages postgresql-15, postgresql-15-hll and postgresql-15-cron, then try again."_s});
    save(start, u"start-failed"_s);
    ConnectionDialog dialog;
    dialog.show();
    save(dialog, u"connection-empty"_s);
    SavedProfile weak = samples::production();
    weak.sslMode = u"require"_s;
    dialog.fill(weak);
    dialog.showTls(
        u"The connection is encrypted, but the server's certificate is not verified (sslmode=require)."_s);
    dialog.beginTest();
    for (const StepReport &report : samples::failedSteps())
        dialog.showStep(report);
    dialog.endTest(false);
    save(dialog, u"connection-tested"_s);
}

} // namespace tidemark::samples
