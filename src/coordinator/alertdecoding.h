// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts.h"
#include "core/result.h"
#include "pg/rows.h"

/// What the statements about alert rules answer.
namespace tidemark::coordinator
{

[[nodiscard]] Result<std::vector<AlertLine>> decodeAlerts(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<AlertEvent>> decodeAlertEvents(const pg::Rows &rows);
[[nodiscard]] Result<qint64> decodeAlertPosition(const pg::Rows &rows);
[[nodiscard]] Result<AlertPreview> decodeAlertTrial(const pg::Rows &rows);
/// The id of the rule that was saved or removed.
[[nodiscard]] Result<qint64> decodeAlertId(const pg::Rows &rows);

} // namespace tidemark::coordinator
