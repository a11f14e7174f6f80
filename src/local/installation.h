// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tidemark::local
{

/// A PostgreSQL of this computer, with the extensions that Tidemark needs or can use.
struct Installation {
    int majorVersion = 0;
    QString binDir;       ///< has initdb and postgres
    bool hasHll = false;  ///< sketches: without it there is no schema
    bool hasCron = false; ///< schedules inside the server: without it a rollup runs when somebody asks

    /// The programs of that major version, or with 0 the newest that has hll.
    /// MissingObject names the packages to install.
    [[nodiscard]] static Result<Installation> find(int majorVersion = 0);
    /// The same, looking only below root: one folder a version, named 17 (as in /usr/lib/postgresql) or
    /// pgsql-17 (as PostgreSQL's own RPM packages have it in /usr).
    [[nodiscard]] static Result<Installation> findBelow(const QString &root, int majorVersion = 0);
    /// The same below several; of one version, that of the earlier root.
    [[nodiscard]] static Result<Installation> findBelow(const QStringList &roots, int majorVersion);

    [[nodiscard]] QString program(QLatin1StringView name) const;
};

} // namespace tidemark::local
