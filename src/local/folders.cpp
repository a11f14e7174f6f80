// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <fcntl.h>
#include <linux/fs.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

QString userName(uid_t user)
{
    passwd entry{};
    std::array<char, 4096> buffer{};
    passwd *found = nullptr;
    getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString::number(user);
}

/// Whoever it was made by may have data in it, so nothing is said of removing it.
Error notOurs(const QString &path, uid_t owner)
{
    const QString quoted = u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
    return ioError(
        QCoreApplication::translate("PrivateServer", "The folder %1 belongs to another user.")
            .arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate(
            "PrivateServer", "If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.")
            .arg(userName(owner), quoted));
}

Error notCreated(const QString &path, int number)
{
    if (number != EACCES)
        return systemError(path, number);
    QString there = QFileInfo(path).path();
    struct stat info {
    };
    while (stat(QFile::encodeName(there).constData(), &info) != 0 && there.size() > 1)
        there = QFileInfo(there).path();
    return ioError(
        QCoreApplication::translate("PrivateServer",
                                    "The folder %1 cannot be created: %2 belongs to the user %3.")
            .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(there), userName(info.st_uid)),
        QCoreApplication::translate("PrivateServer",
                                    "Choose a folder of your own, or run this as that user."));
}

} // namespace

Error ioError(const QString &text, const QString &hint)
{
    Error error;
    error.kind = ErrorKind::Io;
    error.text = text;
    error.hint = hint;
    return error;
}

Error systemError(const QString &path, int number)
{
    return {.kind = ErrorKind::Io, .serverText = path + u": "_s + qt_error_string(number)};
}

Result<void> ensureFolder(const QString &path, uid_t owner, gid_t group, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return notCreated(path, errno);
    const int folder = open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0 && (errno == ELOOP || (errno == ENOTDIR && QFileInfo(path).isSymLink())))
        return ioError(
            QCoreApplication::translate("PrivateServer", "%1 is a link to another place.").arg(path),
            QCoreApplication::translate("PrivateServer", "Links are not followed. Choose a folder."));
    if (folder < 0)
        return errno == EACCES ? notOurs(path, owner) : systemError(path, errno);
    struct stat info {
    };
    Result<void> done;
    const bool isKnown = fstat(folder, &info) == 0;
    if (isKnown && info.st_uid != owner && info.st_uid != geteuid())
        done = notOurs(path, owner);
    else if (!isKnown || (info.st_uid != owner && fchown(folder, owner, group) != 0) ||
             ((info.st_mode & ALLPERMS) != mode && fchmod(folder, mode) != 0))
        done = systemError(path, errno);
    close(folder);
    return done;
}

Result<void> ensureOwnFolder(const QString &path, mode_t modeIfNew)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info {
    };
    if (stat(name.constData(), &info) == 0) {
        if (!S_ISDIR(info.st_mode))
            return systemError(path, ENOTDIR);
        if (info.st_uid != geteuid() && info.st_uid != 0)
            return notOurs(path, geteuid());
        if ((info.st_mode & S_IWOTH) != 0)
            return ioError(
                QCoreApplication::translate("PrivateServer", "Every user can write to the folder %1.")
                    .arg(path),
                QCoreApplication::translate("PrivateServer",
                                            "Choose a folder that only the private server uses."));
        return {};
    }
    const QString parent = QFileInfo(path).path();
    if (!QDir().mkpath(parent))
        return notCreated(parent, errno);
    return ensureFolder(path, geteuid(), getegid(), modeIfNew);
}

Result<void> checkOwner(const QString &dir, const QString &whole)
{
    struct stat info {
    };
    if (geteuid() == 0 || stat(QFile::encodeName(dir).constData(), &info) != 0 || info.st_uid == geteuid())
        return {};
    return notOurs(whole, geteuid());
}

Result<void> writeFile(const QString &path, const QByteArray &content, mode_t mode)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        fchmod(file.handle(), mode) != 0 || !file.commit())
        return ioError(path + u": "_s + file.errorString());
    return {};
}

Result<void> exchangeFolders(const QString &one, const QString &other)
{
    if (renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                  QFile::encodeName(other).constData(), RENAME_EXCHANGE) != 0)
        return systemError(one, errno);
    const Result<void> synced = syncFolder(QFileInfo(one).path());
    return synced ? syncFolder(QFileInfo(other).path()) : synced;
}

bool canExchangeIn(const QString &dir)
{
    const QTemporaryDir one(dir + u"/.exchange-XXXXXX"_s);
    const QTemporaryDir other(dir + u"/.exchange-XXXXXX"_s);
    return one.isValid() && other.isValid() && exchangeFolders(one.path(), other.path());
}

bool canCloneIn(const QString &dir)
{
    QTemporaryFile from(dir + u"/.clone-XXXXXX"_s);
    QTemporaryFile to(dir + u"/.clone-XXXXXX"_s);
    return from.open() && to.open() && from.write("clone") == 5 && from.flush() &&
           ioctl(to.handle(), FICLONE, from.handle()) == 0;
}

Result<void> syncFolder(const QString &dir)
{
    const int folder = open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return systemError(dir, errno);
    const int failed = fsync(folder) == 0 ? 0 : errno;
    close(folder);
    return failed == 0 ? Result<void>() : systemError(dir, failed);
}

qint64 bytesBelow(const QString &dir)
{
    qint64 bytes = 0;
    QDirIterator files(dir, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Result<void> checkSpace(const QString &dir, qint64 bytes)
{
    QString there = QDir::cleanPath(dir);
    while (!QFileInfo::exists(there) && there.contains(u'/'))
        there = QFileInfo(there).path();
    const QStorageInfo disk(there);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes)
        return {};
    const QLocale locale;
    return ioError(QCoreApplication::translate("PrivateServer",
                                               "There is not enough space in %1: %2 are needed, %3 are free.")
                       .arg(QDir::toNativeSeparators(dir), locale.formattedDataSize(bytes),
                            locale.formattedDataSize(disk.bytesAvailable())),
                   QCoreApplication::translate("PrivateServer",
                                               "Nothing was changed. Free some space, then try again."));
}

} // namespace tidemark::local
