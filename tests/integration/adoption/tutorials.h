// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/installing/schemainstaller.h"
#include "core/await.h"
#include "support/testcluster.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

/// The tutorial's requests are of November 2026, and so is what the tests say of them. What becomes of rows
/// depends on their age: they are of the days from 25 days ago on, counted when the test began.
inline QString shifted(QString text)
{
    static const QDate first = QDateTime::currentDateTimeUtc().date().addDays(-25);
    static const QRegularExpression november(u"2026(-?)11\\1([0-3][0-9])"_s);
    for (QRegularExpressionMatch found = november.match(text); found.hasMatch();
         found = november.match(text, found.capturedStart() + 8)) {
        const QString dash = found.captured(1);
        const QDate day = first.addDays(found.captured(2).toInt() - 1);
        text.replace(found.capturedStart(), found.capturedLength(),
                     day.toString(u"yyyy"_s + dash + u"MM"_s + dash + u"dd"_s));
    }
    return text;
}

/// As psql(), for text with such days.
inline QString ask(const QString &conninfo, const QString &sql)
{
    return psql(conninfo, shifted(sql));
}

/// What the tutorials lead to: the files in this folder.
inline QString tutorialText(const QString &name)
{
    QFile file(QStringLiteral(ADOPTION_DIR "/") + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

inline QString databaseOf(const QStringList &names)
{
    const QString conninfo = TestCluster::shared().createDatabase();
    for (const QString &name : names)
        ask(conninfo, tutorialText(name));
    return conninfo;
}

inline Result<InstallReport> install(const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    coordinator::SchemaInstaller installer(profile);
    return await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(CitusUse::Auto, {}, std::move(reply)); });
}

inline QString notesOf(const Result<InstallReport> &report)
{
    return report ? report->notes.join(u'\n') : u"failed: "_s + report.error().words();
}

/// Rows of one query that the other lacks, copies counted, both ways.
inline QString differences(const QString &conninfo, const QString &one, const QString &other)
{
    return ask(conninfo, u"SELECT count(*) FROM ((%1 EXCEPT ALL %2) UNION ALL (%2 EXCEPT ALL %1)) AS d"_s.arg(
                             u"(%1)"_s.arg(one), u"(%1)"_s.arg(other)));
}

} // namespace tidemark::test
