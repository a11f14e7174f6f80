// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <vector>

class QProcess;

namespace tidemark::local
{

/// The system's user that a private server runs as: whoever runs this program, but never root.
struct ServiceUser {
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups;
    QByteArray name;
    bool isOther = false; ///< not the user this program runs as: a child has to change over to it
};

/// As root that is the user 'postgres' (MissingObject if there is none), else the current one.
[[nodiscard]] Result<ServiceUser> serviceUser();

/// The first folder on the way down to path (path itself included, as far as it exists) that user cannot
/// enter, or an empty text.
[[nodiscard]] QString firstClosedFolder(const QString &path, const ServiceUser &user);

/// What becomes of a child when the thread that started it ends.
enum class ChildFate {
    DiesWithParent, ///< it gets parentDeathSignal; start it from a thread that lives as long as it should
    Outlives        ///< it becomes a daemon: the QProcess reports 'finished' as soon as it was started
};

/// Makes process run as user: groups, group and user changed over (each checked; the child ends with status
/// 126 and a line on standard error if one fails), umask 077, a session of its own. No file of this program
/// stays open in it (Qt opens with O_CLOEXEC).
void runAs(QProcess &process, const ServiceUser &user, ChildFate fate, int parentDeathSignal);

} // namespace tidemark::local
