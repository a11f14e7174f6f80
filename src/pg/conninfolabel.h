// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark::pg
{

/// How people may be told where a conninfo leads, before it is connected and without any secret: "analytics
/// on db.example:5432", "analytics on this computer", or the service's name. PG* variables fill in what it
/// leaves out. Empty where it cannot be read.
[[nodiscard]] QString conninfoLabel(const QString &conninfo);

} // namespace tidemark::pg
