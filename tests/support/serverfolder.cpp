// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serverfolder.h"

#include "local/postmaster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::test
{

using namespace Qt::StringLiterals;
using namespace tidemark::local;

namespace
{

QString folderTemplate()
{
    return u"/tmp/tidemark-test-%1-XXXXXX"_s.arg(QCoreApplication::applicationPid());
}

/// What test programs that were killed left behind.
void removeLeftovers()
{
    const QFileInfoList folders = QDir(u"/tmp"_s).entryInfoList({u"tidemark-test-*"_s}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        const pid_t owner = folder.fileName().section(u'-', 2, 2).toInt();
        const QString dataDir = ServerPaths::under(folder.filePath()).dataDir;
        if (owner <= 0 || isAlive(owner) || folder.ownerId() != geteuid() || serverProcessIn(dataDir) != 0)
            continue;
        releaseSharedMemory(dataDir);
        QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

ServerFolder::ServerFolder()
    : m_folder(folderTemplate())
{
    if (!m_folder.isValid())
        qFatal("%s", qPrintable(m_folder.errorString()));
    removeLeftovers();
    // Made for this user alone; another one has to pass through it.
    if (geteuid() == 0)
        chmod(QFile::encodeName(m_folder.path()).constData(), S_IRWXU | S_IXGRP | S_IXOTH);
}

ServerPaths ServerFolder::paths() const
{
    return ServerPaths::under(path());
}

} // namespace tidemark::test
