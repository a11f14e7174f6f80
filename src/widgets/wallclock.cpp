// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallclock.h"

#include "core/zoneclock.h"

#include <QDateTimeEdit>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

void dressTimeEdit(QDateTimeEdit *edit)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeSpec(Qt::UTC);
#else
    edit->setTimeZone(QTimeZone::UTC);
#endif
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
}

void setTime(QDateTimeEdit *edit, Instant t, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone);
    edit->setDateTime({local.date(), local.time(), utcClock});
}

Instant timeOf(const QDateTimeEdit *edit, const QTimeZone &zone, Passing passing)
{
    const QDateTime wall = edit->dateTime();
    return momentOf(wall.date(), wall.time(), zone, passing);
}

} // namespace tidemark::widgets
