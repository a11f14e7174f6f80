// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/serverpaths.h"

#include "local/serviceuser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

#include <algorithm>
#include <array>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

/// A folder for run-time files, short enough for socket paths. Whether it may be trusted is checked when the
/// socket folder is made.
QString runtimeBase()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    // As root, XDG_RUNTIME_DIR is closed to the user the server runs as.
    if (geteuid() == 0)
        return u"/run/tidemark"_s;
    if (info.isAbsolute() && info.isDir() && info.ownerId() == geteuid())
        return QDir::cleanPath(runtime) + u"/tidemark"_s;
    return u"/tmp/tidemark-%1"_s.arg(geteuid());
}

/// Two data folders never share a socket.
QString runtimeSocketDir(const QString &dataDir)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFile::encodeName(dataDir), QCryptographicHash::Sha256);
    return runtimeBase() + u'/' + QString::fromLatin1(digest.toHex().first(8));
}

ServerPaths pathsIn(const QString &home)
{
    return {home + u"/data"_s, home + u"/socket"_s, home + u"/server.log"_s, {}};
}

} // namespace

QByteArray socketPath(const QString &socketDir)
{
    return QFile::encodeName(socketDir) + "/.s.PGSQL.5432";
}

ServerPaths ServerPaths::standard()
{
    QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    home += u"/tidemark/coordinator"_s;
    if (geteuid() == 0 && !qEnvironmentVariableIsSet("XDG_DATA_HOME")) {
        const Result<ServiceUser> user = serviceUser();
        if (user && !firstClosedFolder(home, *user).isEmpty())
            home = u"/var/lib/tidemark/coordinator"_s;
    }
    ServerPaths paths = pathsIn(home);
    paths.socketDir = runtimeSocketDir(paths.dataDir);
    return paths;
}

ServerPaths ServerPaths::under(const QString &dir)
{
    ServerPaths paths = pathsIn(QDir::cleanPath(QDir::current().absoluteFilePath(dir)));
    if (socketPath(paths.socketDir).size() > maxSocketPathBytes)
        paths.socketDir = runtimeSocketDir(paths.dataDir);
    return paths;
}

QString ServerPaths::home() const
{
    return QFileInfo(dataDir).path();
}

ServerPaths ServerPaths::beside(const QString &folder) const
{
    return under(home() + u'/' + folder);
}

ServerPaths ServerPaths::quietly(const QString &folder) const
{
    const ServerPaths side = beside(folder);
    return {dataDir, side.socketDir, side.home() + u"/old.log"_s, side.home() + u"/old"_s};
}

bool ServerPaths::isQuiet(const QString &socket) const
{
    return std::ranges::any_of(
        std::array{upgradeFolder, importFolder, exportFolder},
        [&](const char *folder) { return beside(QString::fromLatin1(folder)).socketDir == socket; });
}

} // namespace tidemark::local
