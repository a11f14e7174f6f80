// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

namespace tidemark
{

/// What a connection needs, one after the other.
enum class ConnectionStep { Name, Port, Tls, Login, Database, Extensions, Schema, Role, Operator };

/// How a step of a test went. Texts are for people, plain and translated.
struct StepReport {
    enum class State {
        Running, ///< it begins
        Passed,
        Noted, ///< it works, and something about it is worth knowing
        Failed ///< the last one: nothing behind it is tried
    };

    ConnectionStep step = ConnectionStep::Name;
    State state = State::Running;
    Milliseconds took{0};
    QString said; ///< what was found
    QString todo; ///< what to do about it; empty where nothing is to be done

    friend bool operator==(const StepReport &, const StepReport &) = default;
};

/// What a private coordinator to try needs.
enum class TrialStep { Server, Schema, Rows, Rollup };

/// How far it is. Texts are for people, plain and translated.
struct TrialReport {
    TrialStep step = TrialStep::Server;
    StepReport::State state = StepReport::State::Running;
    Milliseconds took{0};
    QString said;
    QString todo;
    qint64 done = 0; ///< of the rows
    qint64 of = 0;   ///< 0: not counted
};

} // namespace tidemark
