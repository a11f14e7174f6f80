// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exacttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
class ExactWords
{
    Q_DECLARE_TR_FUNCTIONS(ExactWords)
};

/// For plural forms, which are chosen by an int.
int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}
} // namespace

QString costText(const ExactCost &cost, const Formatter &format)
{
    if (!cost.part)
        return ExactWords::tr("The raw rows of this range have expired. Only the estimate remains.");
    const QString rows =
        ExactWords::tr("The server reads about %1 raw rows for it.", nullptr, plural(cost.rows))
            .arg(format.count(cost.rows));
    if (cost.isWhole())
        return rows;
    const QString kept = cost.part->to == cost.question.range.to
                             ? ExactWords::tr("Raw rows are kept from %1; earlier ones have expired.")
                                   .arg(format.dateTime(cost.part->from))
                             : ExactWords::tr("Raw rows are kept from %1 to %2; the others have expired.")
                                   .arg(format.dateTime(cost.part->from), format.dateTime(cost.part->to));
    return kept + u' ' + ExactWords::tr("That part can be counted.") + u' ' + rows;
}

bool isWithin(const ExactCount &count, const UniqueEstimate &estimate)
{
    // As they are shown: whole numbers.
    const auto exact = double(count.distinct);
    return exact >= std::floor(estimate.low) && (estimate.atLeast || exact <= std::ceil(estimate.high));
}

QString exactText(const ExactCount &count, const UniqueEstimate *estimate, const Formatter &format)
{
    const QString number = format.count(count.distinct);
    const QString at = format.dateTime(count.at);
    QString text =
        count.question.dataset == Dataset::Events
            ? ExactWords::tr("Exactly %1 users, counted %2.", nullptr, plural(count.distinct)).arg(number, at)
            : ExactWords::tr("Exactly %1 addresses, counted %2.", nullptr, plural(count.distinct))
                  .arg(number, at);
    if (!estimate)
        return text;
    const QString told = format.estimate(*estimate);
    const QString interval = format.interval(*estimate);
    text +=
        u' ' +
        (isWithin(count, *estimate)
             ? ExactWords::tr("The estimate is %1 (%2): the exact number lies within.").arg(told, interval)
             : ExactWords::tr("The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.")
                   .arg(told, interval));
    return text;
}

} // namespace tidemark
