// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/context.h"
#include "core/gateways.h"

#include <QTimeZone>

/// `tidemarkctl query … --explain`: how the numbers of a pane were made, as its window shows it.
namespace tidemark::app
{

/// Says where the numbers come from the shared cache, and of when they are.
void noteShared(Output &output, const Makings &makings, const QTimeZone &zone);

/// Prints the pane's statements as they were sent, and the server's plan for each.
[[nodiscard]] int explainLive(const Context &context, ReadGateway &gateway, const LiveAnswer &answer,
                              const QTimeZone &zone);
/// pane: the name of one over a range.
[[nodiscard]] int explainHistory(const Context &context, ReadGateway &gateway, const HistoryAnswer &answer,
                                 QLatin1StringView pane, const QTimeZone &zone);

} // namespace tidemark::app
