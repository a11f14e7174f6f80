// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace tidemark
{

/// The connection leads to a worker node of a Citus cluster, where nothing of ours can be asked. coordinator:
/// where to connect instead, "host:port"; empty where the node does not know it.
[[nodiscard]] Error isWorkerNode(const QString &coordinator);

} // namespace tidemark
