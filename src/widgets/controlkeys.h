// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace tidemark::widgets
{

/// What the keys do in the controls that are drawn here and not by Qt, besides charts: for people. No action
/// has these keys, for each is its control's own.
[[nodiscard]] std::vector<std::pair<QList<QKeySequence>, QString>> controlKeys();

} // namespace tidemark::widgets
