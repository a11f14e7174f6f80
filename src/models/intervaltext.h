// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark
{

/// An interval as PostgreSQL words it ("35 days", "1 year 2 mons", "36:30:00") in the language of the
/// interface. What is worded otherwise comes back as plain text.
[[nodiscard]] QString intervalText(const QString &interval);

} // namespace tidemark
