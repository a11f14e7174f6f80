// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intervaltext.h"

#include "models/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class IntervalWords
{
    Q_DECLARE_TR_FUNCTIONS(IntervalWords)
};

QString counted(qint64 amount, const QString &unit)
{
    const bool one = amount == 1;
    if (unit == "year"_L1)
        return one ? IntervalWords::tr("1 year") : IntervalWords::tr("%1 years").arg(amount);
    if (unit == "mon"_L1 || unit == "month"_L1)
        return one ? IntervalWords::tr("1 month") : IntervalWords::tr("%1 months").arg(amount);
    if (unit == "week"_L1)
        return one ? IntervalWords::tr("1 week") : IntervalWords::tr("%1 weeks").arg(amount);
    if (unit == "day"_L1)
        return one ? IntervalWords::tr("1 day") : IntervalWords::tr("%1 days").arg(amount);
    if (unit == "hour"_L1)
        return one ? IntervalWords::tr("1 hour") : IntervalWords::tr("%1 hours").arg(amount);
    if (unit == "minute"_L1)
        return one ? IntervalWords::tr("1 minute") : IntervalWords::tr("%1 minutes").arg(amount);
    return one ? IntervalWords::tr("1 second") : IntervalWords::tr("%1 seconds").arg(amount);
}
} // namespace

QString intervalText(const QString &interval)
{
    static const QRegularExpression whole(
        u"^((\\d{1,9}) (year|month|mon|week|day|hour|minute|second)s? ?)*((\\d{1,9}):(\\d\\d):(\\d\\d))?$"_s);
    static const QRegularExpression part(u"(\\d+) ([a-z]+?)s?(?: |$)"_s);
    const QRegularExpressionMatch match = whole.match(interval);
    if (interval.isEmpty() || !match.hasMatch())
        return plainText(interval);
    QStringList words;
    for (auto parts = part.globalMatch(interval); parts.hasNext();) {
        const QRegularExpressionMatch next = parts.next();
        words << counted(next.captured(1).toLongLong(), next.captured(2));
    }
    const QString units[] = {u"hour"_s, u"minute"_s, u"second"_s};
    for (int i = 0; i < 3; ++i) {
        if (const qint64 amount = match.captured(5 + i).toLongLong(); amount > 0)
            words << counted(amount, units[i]);
    }
    return words.isEmpty() ? counted(0, u"second"_s) : words.join(u' ');
}

} // namespace tidemark
