// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/alerts.h"

/// What `tidemarkctl alerts` prints. Scripts hold on to the JSON keys.
namespace tidemark::app
{

[[nodiscard]] Output alertsOutput(const std::vector<AlertLine> &lines);
[[nodiscard]] Output alertHistoryOutput(const std::vector<AlertEvent> &events);
[[nodiscard]] Output alertPreviewOutput(const AlertPreview &preview);
/// A change on one line, as `alerts watch` prints it.
[[nodiscard]] QByteArray alertEventLine(const AlertEvent &event);

} // namespace tidemark::app
