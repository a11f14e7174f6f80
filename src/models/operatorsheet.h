// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadhistory.h"
#include "core/loginrights.h"
#include "models/sheet.h"

/// What the operator's room and the terminal say of sessions, partitions, findings and the run log.
namespace tidemark
{

/// As a tree: below each session those that wait for it.
[[nodiscard]] Sheet sheetOf(const SessionTable &table, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<PartitionLine> &partitions, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<UnfinishedBackfill> &backfills, const Formatter &format);
/// Loads, as the loaders reported them: with their rate.
[[nodiscard]] Sheet loadsSheet(const std::vector<RunLogEntry> &loads, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<ResumePoint> &progress, const Formatter &format);
/// What each login may do and see.
[[nodiscard]] Sheet sheetOf(const LoginTable &table, const Formatter &format);
/// The run log with from where each entry came, what it was about and what it changed.
[[nodiscard]] Sheet trailSheet(const std::vector<RunLogEntry> &entries, const Formatter &format);
/// What lies in the default partitions and why, a sentence or two each.
[[nodiscard]] QStringList defaultPartitionNotes(const std::vector<PartitionLine> &partitions,
                                                const Formatter &format);
/// Who can carry a finding's remedy out.
[[nodiscard]] QString remedyReason(const Finding &finding);
/// Who can change the run log.
[[nodiscard]] QString logRightsText(const LogRights &rights);

} // namespace tidemark
