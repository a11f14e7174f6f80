// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/instant.h"
#include "core/timerange.h"
#include "pg/statement.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Values of the domain as PostgreSQL reads them in text format.
namespace tidemark::coordinator
{

/// text: its name
[[nodiscard]] pg::Parameter parameter(Dataset dataset);
/// timestamptz
[[nodiscard]] pg::Parameter parameter(Instant instant);
/// boolean
[[nodiscard]] pg::Parameter parameter(bool value);
/// text; NULL where there is none.
[[nodiscard]] pg::Parameter textParameter(const QString &text);
/// timestamptz[]
[[nodiscard]] pg::Parameter arrayParameter(const std::vector<Instant> &instants);
/// int[]
[[nodiscard]] pg::Parameter arrayParameter(const std::vector<qint64> &numbers);
/// int[]; NULL where there is none.
[[nodiscard]] pg::Parameter arrayParameter(const std::vector<std::optional<qint64>> &numbers);
/// text[]; NULL where there is none.
[[nodiscard]] pg::Parameter arrayParameter(const QStringList &texts);
/// timestamptz[] of where each range begins.
[[nodiscard]] pg::Parameter startsParameter(const std::vector<TimeRange> &ranges);
/// timestamptz[] of where each range ends.
[[nodiscard]] pg::Parameter endsParameter(const std::vector<TimeRange> &ranges);

} // namespace tidemark::coordinator
