// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/clusterfiles.h"
#include "local/toolrun.h"

namespace tidemark::local
{

/// Copies the old cluster into the new one, an empty one: pg_upgrade without links, so that the old one can
/// still be used; blocks are shared where the file system can. Both are stopped, and prepared; the new one is
/// on the disk afterwards. workFolder is made; it holds update_extensions.sql afterwards, if there are some
/// to update. No path may hold what a shell takes for something else (fitsShell). Io with pg_upgrade's own
/// words.
[[nodiscard]] Result<void> runPgUpgrade(const ClusterFiles &from, const ClusterFiles &to,
                                        const QString &workFolder, const Interruption &interruption);

/// pg_upgrade hands paths to a shell.
[[nodiscard]] bool fitsShell(const QString &path);

} // namespace tidemark::local
