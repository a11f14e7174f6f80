// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionsteps.h"
#include "core/error.h"
#include "pg/probe.h"

#include <optional>

/// What a test of a connection says to people.
namespace tidemark::coordinator
{

/// How a step ended, without the time that it took.
struct StepVerdict {
    StepReport::State state = StepReport::State::Passed;
    QString said;
    QString todo;
};

[[nodiscard]] StepVerdict nameVerdict(const pg::ProbedName &name);
[[nodiscard]] StepVerdict nameFailure(const Error &error);
[[nodiscard]] StepVerdict portVerdict(const pg::ProbedPort &port);
[[nodiscard]] StepVerdict portFailure(const Error &error);
/// Where libpq went on behind it. encrypted: what the connection came to; nothing: none was opened.
[[nodiscard]] StepVerdict tlsVerdict(const pg::ProbedTls &tls, std::optional<bool> encrypted);
/// Where libpq, or the server, refused.
[[nodiscard]] StepVerdict tlsFailure(const pg::ProbedTls &tls, const Error &error);
/// Which of the steps behind TLS an attempt to connect failed at.
[[nodiscard]] ConnectionStep failedStep(const Error &error);
[[nodiscard]] StepVerdict loginFailure(const Error &error, bool hadPassword);
[[nodiscard]] StepVerdict databaseFailure(const Error &error);

} // namespace tidemark::coordinator
