// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"
#include "app/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QString stateName(CoverageState state)
{
    switch (state) {
    case CoverageState::Complete:
        return u"complete"_s;
    case CoverageState::Open:
        return u"open"_s;
    case CoverageState::Waiting:
        return u"waiting"_s;
    case CoverageState::Failed:
        return u"failed"_s;
    case CoverageState::Expired:
        break;
    }
    return u"expired"_s;
}

/// Names of levels hold no comma.
QStringList expiredLevels(const RebuiltDay &day)
{
    return day.expiredLevels.split(u", "_s, Qt::SkipEmptyParts);
}

QJsonObject jsonBackfill(const BackfillReport &report)
{
    QJsonArray rebuilt;
    for (const RebuiltDay &day : report.rebuilt)
        rebuilt.append(QJsonObject{{u"day"_s, toIso(day.day)},
                                   {u"changed_buckets"_s, day.changedBuckets},
                                   {u"expired_levels"_s, QJsonArray::fromStringList(expiredLevels(day))}});
    QJsonArray kept;
    for (const KeptDay &day : report.kept)
        kept.append(QJsonObject{{u"day"_s, toIso(day.day)},
                                {u"reason"_s, day.reason.words},
                                {u"reason_code"_s, jsonCode(day.reason)}});
    const bool whole = !report.cancelled && !report.failure;
    QJsonObject json{{u"dataset"_s, datasetName(report.dataset)},
                     {u"dry_run"_s, report.dryRun},
                     {u"from"_s, toIso(report.days.from)},
                     {u"to"_s, toIso(report.days.to)},
                     {u"done_before"_s, report.doneBefore},
                     {u"rebuilt"_s, rebuilt},
                     {u"kept"_s, kept},
                     {u"cancelled"_s, report.cancelled},
                     {u"next_day"_s, whole ? QJsonValue(QJsonValue::Null) : toIso(report.nextDay())}};
    if (report.dryRun) {
        QJsonArray buckets;
        for (const BucketChange &change : report.buckets)
            buckets.append(QJsonObject{{u"level"_s, change.level},
                                       {u"bucket"_s, toIso(change.bucket)},
                                       {u"rows_before"_s, change.rowsBefore},
                                       {u"rows_after"_s, change.rowsAfter}});
        json.insert(u"buckets"_s, buckets);
    }
    return json;
}

/// One line a bucket that would change, and one a day that cannot be rebuilt.
Sheet previewSheet(const BackfillReport &report)
{
    std::vector<QVariantList> rows;
    for (const KeptDay &day : report.kept)
        rows.push_back({QString(),
                        toIso(day.day),
                        {},
                        {},
                        Ctl::tr("day cannot be rebuilt: %1").arg(reasonText(day.reason))});
    for (const BucketChange &change : report.buckets)
        rows.push_back({change.level, toIso(change.bucket), change.rowsBefore, change.rowsAfter,
                        change.rowsBefore == change.rowsAfter
                            ? Ctl::tr("sums, countries or sketches would change")
                            : Ctl::tr("would change")});
    return printedSheet({u"level"_s, u"bucket"_s, u"rows_before"_s, u"rows_after"_s, u"outcome"_s}, rows);
}

/// One line a day, in their order.
Sheet daySheet(const BackfillReport &report)
{
    std::map<Instant, QVariantList> days;
    for (const RebuiltDay &day : report.rebuilt)
        days[day.day] = {toIso(day.day), day.changedBuckets,
                         day.expiredLevels.isEmpty()
                             ? Ctl::tr("rebuilt")
                             : Ctl::tr("rebuilt; past its retention in %1").arg(day.expiredLevels)};
    for (const KeptDay &day : report.kept)
        days[day.day] = {toIso(day.day), 0, Ctl::tr("kept: %1").arg(reasonText(day.reason))};
    std::vector<QVariantList> rows;
    for (const auto &[day, row] : days)
        rows.push_back(row);
    return printedSheet({u"day"_s, u"changed_buckets"_s, u"outcome"_s}, rows);
}
} // namespace

Output backfillOutput(const BackfillReport &report)
{
    Output output;
    output.json = jsonBackfill(report);
    qint64 changed = 0;
    for (const RebuiltDay &day : report.rebuilt)
        changed += day.changedBuckets;
    if (report.dryRun) {
        output.sheet = previewSheet(report);
        if (report.doneBefore > 0)
            output.footer.append(
                Ctl::tr(
                    "Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.")
                    .arg(toIso(report.days.from))
                    .arg(report.doneBefore));
        output.footer.append(
            Ctl::tr("%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.")
                .arg(datasetName(report.dataset))
                .arg(report.rebuilt.size())
                .arg(changed)
                .arg(report.kept.size()));
    } else {
        output.sheet = daySheet(report);
        if (report.doneBefore > 0)
            output.footer.append(
                Ctl::tr(
                    "Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.")
                    .arg(toIso(report.days.from))
                    .arg(report.doneBefore));
        output.footer.append(Ctl::tr("%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.")
                                 .arg(datasetName(report.dataset))
                                 .arg(report.rebuilt.size())
                                 .arg(report.kept.size())
                                 .arg(changed));
    }
    if (report.cancelled || report.failure) {
        output.footer.append(
            report.dryRun
                ? Ctl::tr("Stopped before %1.").arg(toIso(report.nextDay()))
                : Ctl::tr(
                      "Stopped before %1, which was not changed. Run the same command again to continue from there.")
                      .arg(toIso(report.nextDay())));
    }
    return output;
}

Output coverageOutput(Dataset dataset, const QString &level, const std::vector<CoverageBucket> &buckets)
{
    Output output;
    std::vector<QVariantList> rows;
    std::map<CoverageState, qint64> counts;
    for (const CoverageBucket &bucket : buckets) {
        ++counts[bucket.state];
        rows.push_back({toIso(bucket.bucket.from), toIso(bucket.bucket.to), stateName(bucket.state),
                        bucket.waitingRows, bucket.lateRows ? QVariant(*bucket.lateRows) : QVariant(),
                        bucket.rawExpired});
    }
    output.sheet = printedSheet(
        {u"bucket"_s, u"end"_s, u"state"_s, u"waiting_rows"_s, u"late_rows"_s, u"raw_expired"_s}, rows);
    QStringList parts;
    for (const auto &[state, count] : counts)
        parts.append(u"%1 %2"_s.arg(count).arg(stateName(state)));
    output.json = QJsonObject{
        {u"dataset"_s, datasetName(dataset)}, {u"level"_s, level}, {u"buckets"_s, jsonRows(output.sheet)}};
    output.footer = {u"%1 %2: %3."_s.arg(datasetName(dataset), level, parts.join(u", "_s))};
    return output;
}

} // namespace tidemark::app
