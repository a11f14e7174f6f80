// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"

#include <QString>

/// A filter for people: plain text.
namespace tidemark
{

/// "Country", "Event type", "Status class".
[[nodiscard]] QString dimensionText(Dimension dimension, Dataset dataset);
/// "United States", "purchase", "4xx", "Other status".
[[nodiscard]] QString filterValueText(Dimension dimension, const QString &value, Dataset dataset);
/// "Event type: purchase · Country: Germany, United States"; empty for an empty filter.
[[nodiscard]] QString filterText(const Filter &filter, Dataset dataset);
/// A series of a split: of countries "" are all others.
[[nodiscard]] QString seriesText(const QString &series, const RangeQuestion &question);

} // namespace tidemark
