// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts.h"
#include "models/formatter.h"
#include "models/sheet.h"

#include <QString>

/// What is said of alert rules, in the window and in the terminal.
namespace tidemark
{

/// "Server errors (5xx)"; of a measure that this program does not know, its name.
[[nodiscard]] QString alertMeasureText(const QString &measure);
/// "above", "up by more than", "no data", …
[[nodiscard]] QString alertComparisonText(const QString &comparison);
/// "1,234", "5.2 %", "182 ms", "12.4 MB": a value of that measure.
[[nodiscard]] QString alertValueText(const QString &measure, double value, const Formatter &format);
/// What is compared with the threshold: the value, or "+12.3 %" of the week before.
[[nodiscard]] QString alertMeasuredText(const AlertRule &rule, double measured, const Formatter &format);
/// "Server errors (5xx) over 5 min above 5 %, for 10 min"
[[nodiscard]] QString alertRuleText(const AlertRule &rule, const Formatter &format);
/// "server errors: above 1,000 in 5 min": beside its line in a chart.
[[nodiscard]] QString alertLineText(const AlertRule &rule, const Formatter &format);
/// "Firing", "No data", …
[[nodiscard]] QString alertStateText(const QString &state);
/// The same of a rule as it stands: one that has not been evaluated lately is "Unknown", whatever it was.
[[nodiscard]] QString alertStandingText(const AlertLine &line);
/// Its condition, why it has no value, and when it was evaluated last.
[[nodiscard]] QString alertDetailText(const AlertLine &line, const Formatter &format);
/// "Would have fired 4 times in the last 30 days; longest: 25 min."
[[nodiscard]] QString alertPreviewText(const AlertPreview &preview, const Formatter &format);
/// What was looked at: "1 Nov – 30 Nov 2026, every 15 min; lowest 12, highest 3,400".
[[nodiscard]] QString alertPreviewBasis(const AlertRule &rule, const AlertPreview &preview,
                                        const Formatter &format);

[[nodiscard]] Sheet sheetOf(const std::vector<AlertLine> &lines, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<AlertEvent> &events, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const AlertPreview &preview, const Formatter &format);

} // namespace tidemark
