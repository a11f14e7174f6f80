// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/serviceuser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int failedBeforeExec = 126;

struct PasswdEntry {
    passwd entry{};
    std::array<char, 4096> buffer{};
    passwd *found = nullptr;
};

std::vector<gid_t> groupsOf(const char *name, gid_t gid)
{
    int count = 64;
    std::vector<gid_t> groups(static_cast<size_t>(count));
    if (getgrouplist(name, gid, groups.data(), &count) < 0) {
        groups.resize(static_cast<size_t>(count));
        getgrouplist(name, gid, groups.data(), &count);
    }
    groups.resize(static_cast<size_t>(std::max(count, 0)));
    return groups;
}

// glibc's setuid and its kin ask every thread of the process to follow. In a child that was cloned from a
// program with threads, those exist on paper only, so the system is called directly.
#ifdef SYS_setuid32
constexpr long callSetgroups = SYS_setgroups32;
constexpr long callSetgid = SYS_setgid32;
constexpr long callSetuid = SYS_setuid32;
#else
constexpr long callSetgroups = SYS_setgroups;
constexpr long callSetgid = SYS_setgid;
constexpr long callSetuid = SYS_setuid;
#endif

/// Only what is safe between fork and exec.
[[noreturn]] void giveUp(const char *text, size_t size)
{
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, text, size);
    _exit(failedBeforeExec);
}

template<size_t Size>
void check(long result, const char (&text)[Size])
{
    if (result != 0)
        giveUp(text, Size - 1);
}

void changeOver(const ServiceUser &user)
{
    check(syscall(callSetgroups, user.groups.size(), user.groups.data()), "cannot set the groups\n");
    check(syscall(callSetgid, user.gid), "cannot set the group\n");
    check(syscall(callSetuid, user.uid), "cannot set the user\n");
    if (getuid() != user.uid || geteuid() != user.uid || getegid() != user.gid)
        check(1, "still the old user\n");
}

/// The child goes on in a grandchild, which nobody waits for.
void becomeDaemon()
{
    const pid_t child = fork();
    if (child < 0)
        check(1, "cannot fork\n");
    if (child > 0)
        _exit(0);
}

} // namespace

Result<ServiceUser> serviceUser()
{
    const bool isRoot = geteuid() == 0;
    PasswdEntry passwd;
    if (isRoot)
        getpwnam_r("postgres", &passwd.entry, passwd.buffer.data(), passwd.buffer.size(), &passwd.found);
    else
        getpwuid_r(geteuid(), &passwd.entry, passwd.buffer.data(), passwd.buffer.size(), &passwd.found);
    if (!passwd.found) {
        Error error;
        error.kind = ErrorKind::MissingObject;
        error.text =
            isRoot
                ? QCoreApplication::translate(
                      "PrivateServer",
                      "PostgreSQL never runs as root, and this computer has no user \"postgres\" to run it as.")
                : QCoreApplication::translate("PrivateServer",
                                              "The current user has no name on this system.");
        if (isRoot)
            error.hint = QCoreApplication::translate(
                "PrivateServer", "Install PostgreSQL, for example the package postgresql.");
        return error;
    }
    ServiceUser user{passwd.entry.pw_uid, passwd.entry.pw_gid, {}, passwd.entry.pw_name, isRoot};
    user.groups = groupsOf(user.name.constData(), user.gid);
    return user;
}

QString firstClosedFolder(const QString &path, const ServiceUser &user)
{
    QString reached;
    const QStringList parts = QDir::cleanPath(path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = -1; i < parts.size(); ++i) {
        if (i >= 0)
            reached += u'/' + parts.at(i);
        struct stat info {
        };
        if (stat(i < 0 ? "/" : QFile::encodeName(reached).constData(), &info) != 0)
            return {};
        mode_t needed = S_IXOTH;
        if (info.st_uid == user.uid)
            needed = S_IXUSR;
        else if (info.st_gid == user.gid || std::ranges::find(user.groups, info.st_gid) != user.groups.end())
            needed = S_IXGRP;
        if ((info.st_mode & needed) == 0)
            return i < 0 ? u"/"_s : reached;
    }
    return {};
}

void runAs(QProcess &process, const ServiceUser &user, ChildFate fate, int parentDeathSignal)
{
    const pid_t parent = getpid();
    process.setChildProcessModifier([user, fate, parentDeathSignal, parent] {
        if (user.isOther)
            changeOver(user);
        umask(S_IRWXG | S_IRWXO);
        setsid(); // the terminal's Ctrl-C is not the server's
        if (fate == ChildFate::Outlives) {
            becomeDaemon();
            return;
        }
        // After the change of user, which clears it.
        check(prctl(PR_SET_PDEATHSIG, parentDeathSignal), "cannot follow the parent\n");
        if (getppid() != parent)
            check(1, "the parent is gone\n");
    });
}

} // namespace tidemark::local
