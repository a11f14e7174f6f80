// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"

/// What the operator's room and the terminal say of sizes, of growth, and of what expiry takes away.
namespace tidemark
{

/// A row a table, as overNodes gives them.
[[nodiscard]] Sheet sheetOf(const std::vector<TableStorage> &tables, const Formatter &format);
/// A sentence or two; names the node where there are several.
[[nodiscard]] QString outlookText(const DiskOutlook &outlook, bool namesNode, const Formatter &format);
/// What the next upkeep would delete, and those of the days after it.
[[nodiscard]] Sheet followingSheet(const RetentionPreview &preview, const Formatter &format);

/// What counting the levels before and after an expiry has shown; empty where it was not done.
[[nodiscard]] QString recountText(const ExpiryReport &report, const Formatter &format);
/// Whether some level counts less than before: a fault, whatever else came meanwhile.
[[nodiscard]] bool lostInRecount(const ExpiryReport &report);

} // namespace tidemark
