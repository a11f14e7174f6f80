// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/installation.h"

#include "local/systemrelease.h"

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

constexpr auto rpmPrefix = "pgsql-"_L1;

/// majorVersion: 0 where any will do.
Error missing(const QString &what, int majorVersion)
{
    Error error;
    error.kind = ErrorKind::MissingObject;
    error.text = what;
    if (!QFileInfo::exists(u"/etc/debian_version"_s)) {
        error.hint =
            majorVersion == 0
                ? QCoreApplication::translate(
                      "PrivateServer",
                      "Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL's own repository (yum.postgresql.org), then try again. N is %1 or newer.")
                      .arg(oldestMajorVersion)
                : QCoreApplication::translate(
                      "PrivateServer",
                      "Install these packages from PostgreSQL's own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1")
                      .arg(majorVersion);
        return error;
    }
    error.hint =
        majorVersion == 0
            ? QCoreApplication::translate(
                  "PrivateServer",
                  "Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.")
                  .arg(oldestMajorVersion)
            : versionRemedy(majorVersion, SystemRelease::read());
    return error;
}

std::vector<Installation> installedBelow(const QString &root)
{
    std::vector<Installation> found;
    const QStringList versions = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        bool isNumber = false;
        Installation candidate;
        candidate.majorVersion =
            (version.startsWith(rpmPrefix) ? version.sliced(rpmPrefix.size()) : version).toInt(&isNumber);
        const QString dir = root + u'/' + version;
        candidate.binDir = dir + u"/bin"_s;
        if (!isNumber || !QFileInfo(candidate.program("postgres"_L1)).isExecutable() ||
            !QFileInfo(candidate.program("initdb"_L1)).isExecutable())
            continue;
        candidate.hasHll = QFileInfo::exists(dir + u"/lib/hll.so"_s);
        candidate.hasCron = QFileInfo::exists(dir + u"/lib/pg_cron.so"_s);
        found.push_back(candidate);
    }
    return found;
}

} // namespace

QString Installation::program(QLatin1StringView name) const
{
    return binDir + u'/' + name;
}

Result<Installation> Installation::find(int majorVersion)
{
    // Fedora's own PostgreSQL lives in /usr/bin, but has no hll.
    return findBelow(QStringList{u"/usr/lib/postgresql"_s, u"/usr"_s}, majorVersion);
}

Result<Installation> Installation::findBelow(const QString &root, int majorVersion)
{
    return findBelow(QStringList{root}, majorVersion);
}

Result<Installation> Installation::findBelow(const QStringList &roots, int majorVersion)
{
    std::vector<Installation> installed;
    for (const QString &root : roots) {
        const std::vector<Installation> found = installedBelow(root);
        installed.insert(installed.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(installed, std::greater{}, &Installation::majorVersion);
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
