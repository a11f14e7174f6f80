// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

/// What an alert rule is in a chart of counts.
struct AlertMark {
    QString name;                    ///< plain text
    QString lineText;                ///< "server errors: above 1,000 in 5 min"; plain text
    std::optional<double> perSecond; ///< the threshold, as so many rows a second; nothing: no line
    std::vector<TimeRange> firing;   ///< when it fired

    friend bool operator==(const AlertMark &, const AlertMark &) = default;
};

} // namespace tidemark::widgets
