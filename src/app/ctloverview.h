// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/queryquestion.h"

class QCommandLineParser;

namespace tidemark::app
{

/// The options of `tidemarkctl query overview` that no other kind has.
void addOverviewOptions(QCommandLineParser &parser);
[[nodiscard]] int queryOverview(const Context &context, ReadGateway &gateway, const Question &question);

} // namespace tidemark::app
