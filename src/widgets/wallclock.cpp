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
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
}

void setTime(QDateTimeEdit *edit, Instant t, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone);
    edit->setDateTime({local.date(), local.time(), Qt::UTC});
}

Instant timeOf(const QDateTimeEdit *edit, const QTimeZone &zone, Passing passing)
{
    const QDateTime wall = edit->dateTime();
    return momentOf(wall.date(), wall.time(), zone, passing);
}

} // namespace tidemark::widgets
