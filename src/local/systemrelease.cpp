// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/systemrelease.h"

#include "local/clusterfiles.h"
#include "local/installation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

struct Debian {
    int version;
    int postgres;
};
/// Whoever tries Tidemark out is not told of the next upgrade of the system.
constexpr qint64 youngDays = 30;

constexpr std::array debians{Debian{12, 15}, Debian{13, 17}};

QString debianName(const Debian &debian)
{
    return u"Debian %1"_s.arg(debian.version);
}

} // namespace

SystemRelease SystemRelease::read(const QString &file)
{
    // os-release is made of NAME=value lines, as an INI file without sections.
    const QSettings values(file, QSettings::IniFormat);
    SystemRelease release;
    if (values.value(u"ID"_s).toString() != "debian"_L1)
        return release;
    const int version = values.value(u"VERSION_ID"_s).toInt();
    const auto *const known = std::ranges::find(debians, version, &Debian::version);
    if (known == debians.end())
        return release;
    release.name = debianName(*known);
    release.offered = known->postgres;
    if (const auto *const next = std::next(known); next != debians.end()) {
        release.next = debianName(*next);
        release.nextOffered = next->postgres;
    }
    return release;
}

VersionNotice versionNotice(int majorVersion, int newest, const SystemRelease &release)
{
    if (majorVersion == 0)
        return {};
    if (newest > majorVersion)
        return {
            u"postgresql-%1"_s.arg(newest),
            QCoreApplication::translate(
                "PrivateServer",
                "PostgreSQL %1 is installed: move the private coordinator to it with \"tidemarkctl local upgrade\".")
                .arg(newest)};
    if (majorVersion == release.offered && release.nextOffered > majorVersion)
        return {
            release.next,
            QCoreApplication::translate(
                "PrivateServer",
                "%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with \"tidemarkctl local export FILE\".")
                .arg(release.next)
                .arg(majorVersion)};
    return {};
}

VersionNotice versionNotice(const QString &dataDir)
{
    const Result<Installation> newest = Installation::find();
    return versionNotice(ClusterFiles::majorVersion(dataDir), newest ? newest->majorVersion : 0,
                         SystemRelease::read());
}

VersionNotice dueNotice(const QString &dataDir)
{
    const SystemRelease release = SystemRelease::read();
    VersionNotice notice = versionNotice(dataDir);
    // initdb writes this file, and nobody else does.
    const QDateTime made = QFileInfo(dataDir + u"/PG_VERSION"_s).lastModified();
    const bool isYoung = made.daysTo(QDateTime::currentDateTime()) < youngDays;
    return isYoung && notice.about == release.next ? VersionNotice() : notice;
}

QString versionRemedy(int majorVersion, const SystemRelease &release)
{
    const QString packages = u"postgresql-%1 postgresql-%1-hll postgresql-%1-cron"_s.arg(majorVersion);
    if (release.offered == 0 || release.offered == majorVersion)
        return QCoreApplication::translate("PrivateServer", "Install these packages, then try again: %1")
            .arg(packages);
    if (release.offered < majorVersion)
        return QCoreApplication::translate(
                   "PrivateServer", "%1 does not offer it. These packages of apt.postgresql.org do: %2")
            .arg(release.name, packages);
    return QCoreApplication::translate(
               "PrivateServer",
               "%1 does not offer it. Either install these packages from apt.postgresql.org and run \"tidemarkctl local upgrade\": %2. Or run \"tidemarkctl local export FILE\" where the coordinator still runs, and \"tidemarkctl local import FILE\" here.")
        .arg(release.name, packages);
}

} // namespace tidemark::local
