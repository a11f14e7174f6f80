// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/remedies.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

QString sqlLiteral(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"\'\'"_s);
    // With a backslash in it the meaning of plain quotes is a matter of standard_conforming_strings.
    if (!quoted.contains(u'\\'))
        return u'\'' + quoted + u'\'';
    return u"E'"_s + quoted.replace(u'\\', u"\\\\"_s) + u'\'';
}

QString sqlName(const QString &name)
{
    QString quoted = name;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString shellWord(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList crontabLines(const QString &conninfo)
{
    QString program = u"tidemarkctl"_s;
    if (!conninfo.isEmpty())
        program += u" --connect "_s + shellWord(conninfo);
    program.replace(u'%', u"\\%"_s); // cron takes a plain one for the end of the command
    // What goes well is not worth a mail.
    return {u"* * * * * "_s + program + u" rollup >/dev/null"_s,
            u"7 * * * * "_s + program + u" upkeep >/dev/null"_s};
}

} // namespace tidemark::coordinator
