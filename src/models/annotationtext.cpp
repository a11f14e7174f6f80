// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationtext.h"

#include "core/rolluplevel.h"
#include "models/plaintext.h"
#include "models/reasontext.h"
#include "models/sheetparts.h"

#include <algorithm>
#include <limits>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class AnnotationWords
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationWords)
};

/// For a plural.
int countable(const std::optional<qint64> &count)
{
    return int(std::min<qint64>(count.value_or(0), std::numeric_limits<int>::max()));
}

/// "Raw rows", "The daily rollup": of a table that is expired.
QString expiredText(const QString &table)
{
    if (datasetNamed(table))
        return AnnotationWords::tr("Raw rows deleted by retention");
    for (const Dataset dataset : allDatasets) {
        for (const RollupLevel &level : rollupLevels(dataset)) {
            if (level.table != table)
                continue;
            return level.granularity == Granularity::Day
                       ? AnnotationWords::tr("Daily rollup deleted by retention")
                   : level.granularity == Granularity::Hour
                       ? AnnotationWords::tr("Hourly rollup deleted by retention")
                       : AnnotationWords::tr("Finest rollup deleted by retention");
        }
    }
    return AnnotationWords::tr("%1 deleted by retention").arg(plainText(table));
}

QString loadText(const Annotation &load, const Formatter &format)
{
    const QString rows = AnnotationWords::tr("Rows stored: %1").arg(format.count(load.rows.value_or(0)));
    const QString name = plainText(load.name, 120);
    if (load.runs.value_or(1) <= 1)
        return name.isEmpty() ? rows : AnnotationWords::tr("%1: %2").arg(isolated(name), rows);
    const QString loads = AnnotationWords::tr("%n load(s)", nullptr, countable(load.runs));
    return name.isEmpty() ? AnnotationWords::tr("%1: %2").arg(loads, rows)
                          : AnnotationWords::tr("%1: %2; the largest: %3").arg(loads, rows, isolated(name));
}

QString backfillText(const Annotation &backfill)
{
    const QString changed = AnnotationWords::tr("Rebuilt from raw rows; %n bucket(s) changed", nullptr,
                                                countable(backfill.buckets));
    if (backfill.result == "done"_L1)
        return changed;
    if (backfill.result == "running"_L1)
        return AnnotationWords::tr("%1 so far").arg(changed);
    return AnnotationWords::tr("Broken off. %1").arg(changed);
}

/// What the chart's buckets are, before the reason.
QString whatHappened(const Annotation &annotation, const Formatter &format)
{
    const QString &kind = annotation.kind;
    if (kind == "rollup_failed"_L1)
        return AnnotationWords::tr("%n rollup(s) failed", nullptr, countable(annotation.runs));
    if (kind == "node_lost"_L1)
        return AnnotationWords::tr("Worker node %2 did not answer; %n rollup(s) deferred", nullptr,
                                   countable(annotation.runs))
            .arg(plainText(annotation.name));
    if (kind == "late_rows"_L1)
        return AnnotationWords::tr("Late rows added to %n bucket(s): %2", nullptr,
                                   countable(annotation.buckets))
            .arg(format.count(annotation.rows.value_or(0)));
    if (kind == "gap"_L1)
        return annotation.to ? AnnotationWords::tr("No new rows of any tenant for %1")
                                   .arg(format.duration(*annotation.to - annotation.from))
                             : AnnotationWords::tr("No new rows of any tenant since then");
    if (kind == "expired"_L1)
        return expiredText(annotation.name);
    if (kind == "backfill"_L1)
        return backfillText(annotation);
    if (kind == "load"_L1)
        return loadText(annotation, format);
    return plainText(annotation.name, longestNote);
}
} // namespace

QString annotationKindText(const QString &kind)
{
    if (kind == noteKind)
        return AnnotationWords::tr("Note");
    if (kind == "rollup_failed"_L1)
        return AnnotationWords::tr("Rollup failed");
    if (kind == "node_lost"_L1)
        return AnnotationWords::tr("Node lost");
    if (kind == "late_rows"_L1)
        return AnnotationWords::tr("Late rows");
    if (kind == "gap"_L1)
        return AnnotationWords::tr("Gap in ingest");
    if (kind == "expired"_L1)
        return AnnotationWords::tr("Expired");
    if (kind == "backfill"_L1)
        return AnnotationWords::tr("Backfill");
    if (kind == "load"_L1)
        return AnnotationWords::tr("Load");
    return plainText(kind);
}

QString annotationText(const Annotation &annotation, const Formatter &format)
{
    if (annotation.isNote())
        return plainText(annotation.text, 2 * longestNote); // in UTF-16
    const QString what = whatHappened(annotation, format);
    return annotation.reason.isEmpty()
               ? what
               : AnnotationWords::tr("%1: %2").arg(what, reasonText(annotation.reason, format, 200));
}

QString annotationTimeText(const Annotation &annotation, const Formatter &format)
{
    if (!annotation.to)
        return AnnotationWords::tr("since %1").arg(format.dateTime(annotation.from));
    // A stretch of seconds is a moment to a chart.
    if (*annotation.to - annotation.from < std::chrono::minutes(1))
        return format.dateTime(annotation.from);
    return format.range({annotation.from, *annotation.to});
}

QString annotationSourceText(const Annotation &annotation, const Formatter &format)
{
    const QString by = isolated(plainText(annotation.by, 80));
    if (annotation.isNote()) {
        const QString when = format.dateTime(annotation.at.value_or(annotation.from));
        if (annotation.changedBy.isEmpty() || annotation.changedBy == annotation.by)
            return AnnotationWords::tr("written by %1, %2").arg(by, when);
        return AnnotationWords::tr("written by %1, changed by %2, %3")
            .arg(by, isolated(plainText(annotation.changedBy, 80)), when);
    }
    if (annotation.kind == "expired"_L1)
        return AnnotationWords::tr("from the record of deleted data");
    if (annotation.kind == "late_rows"_L1)
        return annotation.at ? AnnotationWords::tr("from the count of late rows; the last came %1")
                                   .arg(format.dateTime(*annotation.at))
                             : AnnotationWords::tr("from the count of late rows");
    QStringList parts{AnnotationWords::tr("from the run log")};
    if (annotation.at)
        parts << format.dateTime(*annotation.at);
    if (!by.isEmpty())
        parts << AnnotationWords::tr("by %1").arg(by);
    return parts.join(u", "_s);
}

QString annotationTenantText(const Annotation &annotation)
{
    return annotation.tenant ? AnnotationWords::tr("Tenant %1").arg(annotation.tenant->value())
                             : AnnotationWords::tr("All tenants");
}

Sheet sheetOf(const std::vector<Annotation> &annotations, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AnnotationWords::tr("From"), u"from"_s},
                     {AnnotationWords::tr("To"), u"to"_s},
                     {AnnotationWords::tr("Kind"), u"kind"_s},
                     {AnnotationWords::tr("Text"), u"text"_s},
                     {AnnotationWords::tr("For"), u"tenant"_s},
                     {AnnotationWords::tr("By"), u"by"_s},
                     {.title = u"id"_s, .key = u"id"_s, .numeric = true, .shown = false},
                     exportedColumn(u"dataset"_s),
                     exportedColumn(u"at"_s),
                     exportedColumn(u"changed_by"_s),
                     exportedColumn(u"name"_s),
                     exportedColumn(u"result"_s),
                     exportedColumn(u"runs"_s),
                     exportedColumn(u"buckets"_s),
                     exportedColumn(u"rows"_s),
                     exportedColumn(u"reason"_s),
                     exportedColumn(u"editable"_s)};
    for (const Annotation &one : annotations) {
        const QString text = annotationText(one, format);
        const QString tip = text.size() > 40 ? text : QString();
        SheetCell kind{annotationKindText(one.kind), one.kind};
        kind.alert = one.kind == "rollup_failed"_L1 || one.kind == "node_lost"_L1;
        sheet.rows.push_back(
            {timeCell(one.from, format),
             timeCell(one.to, format),
             kind,
             {text, one.isNote() ? one.text : text, -1, tip},
             {annotationTenantText(one), one.tenant ? QVariant(one.tenant->value()) : QVariant()},
             {one.by.isEmpty() ? u"–"_s : plainText(one.by, 80), orNothing(one.by)},
             one.isNote() ? SheetCell{QString::number(one.id), one.id} : SheetCell{u"–"_s, {}},
             hiddenCell(one.dataset ? QVariant(datasetName(*one.dataset)) : QVariant()),
             hiddenCell(one.at ? QVariant(format.iso(*one.at)) : QVariant()),
             hiddenCell(orNothing(one.changedBy)),
             hiddenCell(orNothing(one.name)),
             hiddenCell(orNothing(one.result)),
             hiddenCell(orNothing(one.runs)),
             hiddenCell(orNothing(one.buckets)),
             hiddenCell(orNothing(one.rows)),
             hiddenCell(orNothing(reasonText(one.reason))),
             hiddenCell(one.editable)});
    }
    return sheet;
}

} // namespace tidemark
