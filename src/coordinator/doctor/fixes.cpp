// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/fixes.h"

#include "coordinator/remedies.h"
#include "coordinator/sqltext.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The statement that is sent, without its comments and with the values in their places.
QString shown(QLatin1StringView statement, const QStringList &values)
{
    QStringList lines = QString::fromUtf8(sqlText(statement)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    QString text = lines.join(u'\n');
    for (qsizetype i = 0; i < values.size(); ++i)
        text.replace(u'$' + QString::number(i + 1), values[i]);
    return text;
}

/// Without a dataset that this program knows it stays words.
Findings::Remedy run(Fix::Kind kind, const QString &dataset, const QString &text, QLatin1StringView statement,
                     const TimeRange &range = {})
{
    const std::optional<Dataset> known = datasetNamed(dataset);
    if (!known)
        return byShell(text);
    QStringList values{sqlLiteral(dataset)};
    if (!range.isEmpty())
        values << sqlLiteral(toIso(range.from)) << sqlLiteral(toIso(range.to)) << u"false"_s;
    return {text, RemedyBy::Operator,
            Fix{.kind = kind, .dataset = *known, .range = range, .statement = shown(statement, values)}};
}
} // namespace

Findings::Remedy byShell(const QString &command)
{
    return {command, RemedyBy::Shell};
}

Findings::Remedy bySuperuser(const QString &statements)
{
    return {statements, RemedyBy::Superuser};
}

Findings::Remedy onNode(const QString &statements)
{
    return {statements, RemedyBy::Node};
}

Findings::Remedy byPerson(const QString &words)
{
    return {words, RemedyBy::Person};
}

Findings::Remedy byRollup(const QString &dataset)
{
    return run(Fix::Kind::RollUp, dataset, u"tidemarkctl rollup %1"_s.arg(dataset), "admin/rollup"_L1);
}

Findings::Remedy byPartitions(const QString &dataset)
{
    return run(Fix::Kind::MakePartitions, dataset,
               u"SELECT tidemark.make_partitions(%1)"_s.arg(sqlLiteral(dataset)), "admin/make_partitions"_L1);
}

Findings::Remedy byUpkeep()
{
    return {u"tidemarkctl upkeep"_s, RemedyBy::Operator,
            Fix{.kind = Fix::Kind::Upkeep, .statement = shown("admin/upkeep"_L1, {})}};
}

Findings::Remedy byBackfill(const QString &dataset, const TimeRange &days)
{
    return run(Fix::Kind::Backfill, dataset,
               u"tidemarkctl backfill %1 --from %2 --to %3"_s.arg(dataset, toIso(days.from), toIso(days.to)),
               "admin/backfill_begin"_L1, days);
}

Findings::Remedy byResuming(qint64 job)
{
    const QString statement = shown("admin/set_job_active"_L1, {QString::number(job), u"true"_s});
    return {u"SELECT tidemark.set_job_active(%1, true)"_s.arg(job), RemedyBy::Operator,
            Fix{.kind = Fix::Kind::ResumeJob, .job = job, .statement = statement}};
}

} // namespace tidemark::coordinator
