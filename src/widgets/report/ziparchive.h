// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace tidemark::widgets
{

/// Files by their names in a zip archive, in that order, all of that time. Fails with ErrorKind::Io.
[[nodiscard]] Result<QByteArray> zipArchive(const std::vector<std::pair<QString, QByteArray>> &files,
                                            Instant time);

} // namespace tidemark::widgets
