// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tidemark::app
{

/// Asks on the controlling terminal, without showing what is typed. Nothing where there is no terminal or it
/// was ended without a line. The password is kept in memory only.
[[nodiscard]] std::optional<QString> askPassword(const QString &prompt);

} // namespace tidemark::app
