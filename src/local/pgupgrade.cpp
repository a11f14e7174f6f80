// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/pgupgrade.h"

#include "local/folders.h"
#include "local/privatecluster.h"

#include <QRegularExpression>

#include <sys/stat.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

/// Of pg_upgrade's report, what it says of the failure.
QString upgradeComplaint(const QByteArray &output)
{
    const QString text = QString::fromLocal8Bit(output);
    static const QRegularExpression beginning(u".*(\\bfatal\\b|\\*failure\\*)"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = beginning.match(text);
    QString complaint = match.hasMatch() ? text.mid(match.capturedEnd()) : text.section(u'\n', -4);
    complaint.remove(u"Failure, exiting"_s);
    return complaint.simplified();
}

QString optionsOf(const ClusterFiles &cluster)
{
    return u"-c config_file='%1'"_s.arg(cluster.configFile());
}

} // namespace

Result<void> runPgUpgrade(const ClusterFiles &from, const ClusterFiles &to, const QString &workFolder,
                          const Interruption &interruption)
{
    const ServiceUser &user = to.user();
    if (const Result<void> made = ensureFolder(workFolder, user.uid, user.gid, S_IRWXU); !made)
        return made;
    // No --jobs: its workers would go on when it is killed.
    QStringList arguments{u"--old-bindir"_s,  from.installation().binDir,
                          u"--new-bindir"_s,  to.installation().binDir,
                          u"--old-datadir"_s, from.paths().dataDir,
                          u"--new-datadir"_s, to.paths().dataDir,
                          u"--old-options"_s, optionsOf(from),
                          u"--new-options"_s, optionsOf(to),
                          u"--socketdir"_s,   to.paths().socketDir,
                          u"--old-port"_s,    u"5432"_s,
                          u"--new-port"_s,    u"5433"_s,
                          u"--username"_s,    QString::fromLatin1(privateName)};
    if (canCloneIn(from.paths().home()))
        arguments << u"--clone"_s;
    const Result<QByteArray> upgraded = runTool({.program = to.installation().program("pg_upgrade"_L1),
                                                 .arguments = arguments,
                                                 .folder = workFolder,
                                                 .complaint = upgradeComplaint},
                                                user, interruption);
    return upgraded ? Result<void>() : upgraded.error();
}

bool fitsShell(const QString &path)
{
    static const QRegularExpression unfit(u"[\"'$`\\\\\\n]"_s);
    return !path.contains(unfit);
}

} // namespace tidemark::local
