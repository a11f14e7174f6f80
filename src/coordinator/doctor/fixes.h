// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/doctor/findings.h"

/// What mends a finding, by who can carry it out.
namespace tidemark::coordinator
{

/// A command for a shell.
[[nodiscard]] Findings::Remedy byShell(const QString &command);
/// Statements that an operator has no right to.
[[nodiscard]] Findings::Remedy bySuperuser(const QString &statements);
/// Statements that are run on another node.
[[nodiscard]] Findings::Remedy onNode(const QString &statements);
/// Words, or statements that are to be read first.
[[nodiscard]] Findings::Remedy byPerson(const QString &words);

// Those that the program carries out itself, beside what somebody would run by hand. A dataset that this
// program does not know is left to that.
[[nodiscard]] Findings::Remedy byRollup(const QString &dataset);
[[nodiscard]] Findings::Remedy byPartitions(const QString &dataset);
[[nodiscard]] Findings::Remedy byUpkeep();
/// days: whole UTC days.
[[nodiscard]] Findings::Remedy byBackfill(const QString &dataset, const TimeRange &days);
[[nodiscard]] Findings::Remedy byResuming(qint64 job);

} // namespace tidemark::coordinator
