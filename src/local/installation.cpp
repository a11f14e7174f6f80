// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

/// The server that the schema is made and tested for; older ones lack what its SQL uses.
constexpr int oldestMajorVersion = 15;

/// majorVersion: 0 where any will do.
Error missing(const QString &what, int majorVersion)
{
    Error error;
    error.kind = ErrorKind::MissingObject;
    error.text = what;
    error.hint =
        majorVersion == 0
            ? QCoreApplication::translate(
                  "PrivateServer",
                  "Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.")
                  .arg(oldestMajorVersion)
            : QCoreApplication::translate(
                  "PrivateServer",
                  "Install these packages, then try again: postgresql-%1 postgresql-%1-hll postgresql-%1-cron")
                  .arg(majorVersion);
    return error;
}

std::vector<Installation> installedBelow(const QString &root)
{
    std::vector<Installation> found;
    const QStringList versions = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        bool isNumber = false;
        Installation candidate;
        candidate.majorVersion = version.toInt(&isNumber);
        const QString dir = root + u'/' + version;
        candidate.binDir = dir + u"/bin"_s;
        if (!isNumber || !QFileInfo(candidate.program("postgres"_L1)).isExecutable() ||
            !QFileInfo(candidate.program("initdb"_L1)).isExecutable())
            continue;
        candidate.hasHll = QFileInfo::exists(dir + u"/lib/hll.so"_s);
        candidate.hasCron = QFileInfo::exists(dir + u"/lib/pg_cron.so"_s);
        found.push_back(candidate);
    }
    std::ranges::sort(found, std::greater{}, &Installation::majorVersion);
    return found;
}

} // namespace

QString Installation::program(QLatin1StringView name) const
{
    return binDir + u'/' + name;
}

Result<Installation> Installation::find(int majorVersion)
{
    return findBelow(u"/usr/lib/postgresql"_s, majorVersion);
}

Result<Installation> Installation::findBelow(const QString &root, int majorVersion)
{
    const std::vector<Installation> installed = installedBelow(root);
    const auto fits = [majorVersion](const Installation &candidate) {
        return majorVersion == 0 ? candidate.majorVersion >= oldestMajorVersion
                                 : candidate.majorVersion == majorVersion;
    };
    int withoutHll = 0; // the newest
    for (const Installation &candidate : installed) {
        if (!fits(candidate))
            continue;
        if (candidate.hasHll)
            return candidate;
        withoutHll = std::max(withoutHll, candidate.majorVersion);
    }
    if (withoutHll > 0)
        return missing(QCoreApplication::translate(
                           "PrivateServer", "PostgreSQL %1 is installed, but its hll extension is not.")
                           .arg(withoutHll),
                       withoutHll);
    return missing(
        majorVersion == 0
            ? QCoreApplication::translate("PrivateServer",
                                          "PostgreSQL %1 or newer is not installed on this computer.")
                  .arg(oldestMajorVersion)
            : QCoreApplication::translate("PrivateServer", "PostgreSQL %1 is not installed on this computer.")
                  .arg(majorVersion),
        majorVersion);
}

} // namespace tidemark::local
