// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rangejson.h"

#include "app/filteroptions.h"
#include "app/words.h"
#include "core/errortext.h"
#include "models/rangenotes.h"

#include <algorithm>
#include <cmath>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QJsonValue jsonTime(const std::optional<Instant> &instant, const QTimeZone &zone)
{
    return instant ? QJsonValue(toIso(*instant, zone)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonNote(const RangeNote &note, const QString &text, const QTimeZone &zone)
{
    QJsonObject json{{u"code"_s, rangeNoteName(note.code)},
                     {u"text"_s, text},
                     {u"rows"_s, note.rows ? QJsonValue(*note.rows) : QJsonValue(QJsonValue::Null)}};
    if (note.code == RangeNote::Code::Expired && !note.gone.empty()) {
        QJsonArray gone;
        for (const TimeRange &range : note.gone)
            gone.append(QJsonObject{{u"from"_s, toIso(range.from, zone)}, {u"to"_s, toIso(range.to, zone)}});
        json.insert(u"ranges"_s, gone);
    }
    return json;
}

QJsonArray jsonNotes(const RangeQuestion &question, const Provenance &provenance, const QTimeZone &zone)
{
    QJsonArray notes;
    for (const RangeNote &note : provenance.notes)
        notes.append(jsonNote(note, rangeNoteText(note, question, provenance, plainFormat(zone)), zone));
    return notes;
}

bool isUtc(const Provenance &provenance)
{
    return std::ranges::any_of(
        provenance.notes, [](const RangeNote &note) { return note.code == RangeNote::Code::UtcBuckets; });
}

/// The head that every answer over a range carries.
QJsonObject rangeHead(const RangeQuestion &question, const Provenance &provenance, const QTimeZone &zone)
{
    const TimeRange &range = provenance.range.isEmpty() ? question.range : provenance.range;
    QJsonObject head{{u"dataset"_s, datasetName(question.dataset)},
                     {u"tenant"_s, question.tenant.value()},
                     {u"from"_s, toIso(range.from, zone)},
                     {u"to"_s, toIso(range.to, zone)},
                     {u"zone"_s, QString::fromLatin1(question.zone)},
                     {u"granularity"_s, granularityName(shownGranularity(question, provenance))},
                     {u"bucket_zone"_s, isUtc(provenance) ? u"UTC"_s : QString::fromLatin1(question.zone)},
                     {u"notes"_s, jsonNotes(question, provenance, zone)},
                     {u"source"_s, sourceName(provenance.source)},
                     {u"watermark"_s, jsonTime(provenance.watermark, zone)},
                     {u"server_time"_s, toIso(provenance.serverTime, zone)}};
    addFilter(head, question.filter, question.dataset);
    return head;
}

QString provenanceLine(const Provenance &provenance, const QTimeZone &zone)
{
    QString from;
    switch (provenance.source) {
    case Source::Rollup:
        from = Ctl::tr("From rollups.");
        break;
    case Source::Raw:
        from = Ctl::tr("From raw rows.");
        break;
    case Source::Both:
        from = Ctl::tr("From rollups and raw rows that are not rolled up yet.");
        break;
    }
    return provenance.watermark ? Ctl::tr("%1 Watermark %2.").arg(from, toIso(*provenance.watermark, zone))
                                : Ctl::tr("%1 Never rolled up.").arg(from);
}
} // namespace

void addFilter(QJsonObject &json, const Filter &filter, Dataset dataset)
{
    if (filter.isEmpty())
        return;
    QJsonObject chosen;
    if (!filter.types().isEmpty())
        chosen.insert(dataset == Dataset::Events ? u"type"_s : u"class"_s,
                      QJsonArray::fromStringList(filter.types()));
    if (!filter.countries().isEmpty())
        chosen.insert(u"country"_s, QJsonArray::fromStringList(filter.countries()));
    json.insert(u"filter"_s, chosen);
}

QJsonValue known(bool isKnown, const QJsonValue &value)
{
    return isKnown ? value : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonEstimate(const UniqueEstimate &estimate, bool isKnown)
{
    return {{u"estimate"_s, known(isKnown, std::round(estimate.estimate))},
            {u"low"_s, known(isKnown, std::floor(estimate.low))},
            {u"high"_s, known(isKnown && !estimate.atLeast, std::ceil(estimate.high))},
            {u"exact"_s, isKnown && estimate.exact},
            {u"at_least"_s, estimate.atLeast}};
}

QVariantList estimateCells(const UniqueEstimate &estimate, bool isKnown)
{
    if (!isKnown)
        return QVariantList(3);
    return {std::round(estimate.estimate), std::floor(estimate.low),
            estimate.atLeast ? QVariant() : std::ceil(estimate.high)};
}

QString estimateText(const UniqueEstimate &estimate)
{
    const auto whole = [](double value) { return QString::number(value, 'f', 0); };
    const QString number = whole(estimate.estimate);
    if (estimate.atLeast)
        return Ctl::tr("at least %1").arg(number);
    return estimate.exact
               ? Ctl::tr("%1 (exact)").arg(number)
               : Ctl::tr("%1 (between %2 and %3)")
                     .arg(number, whole(std::floor(estimate.low)), whole(std::ceil(estimate.high)));
}

bool isAnyKnown(const std::vector<Bucket> &buckets)
{
    return buckets.empty() || !std::ranges::all_of(buckets, isExpired);
}

QJsonValue jsonEstimate(const Uniques &uniques, std::size_t bucket, bool isKnown)
{
    return uniques ? QJsonValue(jsonEstimate((*uniques)->estimates.at(bucket), isKnown))
                   : QJsonValue(QJsonValue::Null);
}

QVariantList estimateCells(const Uniques &uniques, std::size_t bucket, bool isKnown)
{
    return uniques ? estimateCells((*uniques)->estimates.at(bucket), isKnown) : QVariantList(3);
}

QString estimateText(const Uniques &uniques)
{
    return uniques ? Ctl::tr("%1; from merged sketches, not a sum").arg(estimateText((*uniques)->range))
                   : Ctl::tr("unavailable");
}

std::optional<UniqueEstimate> usersOf(const Uniques &uniques, const QString &type, std::size_t bucket)
{
    if (!uniques)
        return std::nullopt;
    const qsizetype index = (*uniques)->types.indexOf(type);
    return index < 0 ? UniqueEstimate{} : (*uniques)->byType[static_cast<std::size_t>(index)][bucket];
}

void noteUnavailable(Output &output, const Uniques &uniques)
{
    if (uniques)
        return;
    QJsonObject json = output.json.toObject();
    QJsonArray notes = json.value(u"notes"_s).toArray();
    notes.append(QJsonObject{{u"code"_s, u"uniques-unavailable"_s},
                             {u"text"_s, errorLine(uniques.error())},
                             {u"rows"_s, QJsonValue(QJsonValue::Null)}});
    json.insert(u"notes"_s, notes);
    output.json = json;
    if (uniques.error().kind == ErrorKind::Unanswerable)
        output.footer.append(errorLine(uniques.error()));
}

QString stateWord(const Bucket &bucket)
{
    switch (bucket.state) {
    case BucketState::Complete:
        return Ctl::tr("complete");
    case BucketState::Open:
        return Ctl::tr("open");
    case BucketState::Waiting:
        return Ctl::tr("waiting");
    case BucketState::Expired:
        return Ctl::tr("expired");
    case BucketState::Partial:
        return Ctl::tr("partial");
    case BucketState::Future:
        break;
    }
    return Ctl::tr("future");
}

Output rangeOutput(const RangeQuestion &question, const Provenance &provenance, const QTimeZone &zone,
                   const QJsonArray &rows)
{
    QJsonObject json = rangeHead(question, provenance, zone);
    json.insert(u"rows"_s, rows);
    Output output;
    output.json = json;
    output.footer = rangeNoteTexts(question, provenance, plainFormat(zone));
    output.footer.prepend(provenanceLine(provenance, zone));
    if (const QString words = filterWords(question.filter, question.dataset); !words.isEmpty())
        output.footer.prepend(Ctl::tr("Filter: %1.").arg(words));
    return output;
}

void addUnplacedRow(std::vector<QVariantList> &rows, const Provenance &provenance, qsizetype columns,
                    qsizetype column)
{
    const qint64 unplaced = provenance.unplacedRows();
    if (unplaced == 0)
        return;
    QVariantList row(columns);
    row[column] = unplaced;
    row.last() = Ctl::tr("not placed");
    rows.push_back(row);
}

QJsonArray rawNotes(const TimeRange &range, const std::vector<TimeRange> &gone, PreviousData previous,
                    const QTimeZone &zone, QStringList &footer)
{
    std::vector<RangeNote> notes;
    if (!gone.empty())
        notes.push_back(expiredNote(gone, range, Granularity::Minute));
    if (previous != PreviousData::Whole)
        notes.push_back({previous == PreviousData::Partly ? RangeNote::Code::PreviousPartly
                                                          : RangeNote::Code::PreviousUnknown,
                         std::nullopt, std::nullopt, Granularity::Minute, QString()});
    if (previous == PreviousData::Expired)
        notes.back().gone = {{range.from - (range.to - range.from), range.from}};
    QJsonArray json;
    for (const RangeNote &note : notes) {
        const QString text = rangeNoteText(note, RangeQuestion(), Provenance(), plainFormat(zone));
        json.append(jsonNote(note, text, zone));
        footer.append(text);
    }
    return json;
}

QString countText(qint64 count, const Provenance &provenance, const QTimeZone &zone)
{
    const QString number = QString::number(count);
    return provenance.isWhole() ? number : plainFormat(zone).atLeast(number);
}

} // namespace tidemark::app
