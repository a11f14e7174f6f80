// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rangenotes.h"

#include "models/intervaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

QString coarserText(const RangeNote &note, Granularity shown)
{
    const QString keep = note.keep.isEmpty() ? QString() : intervalText(note.keep);
    const QString width = granularityText(shown);
    switch (note.detail) {
    case Granularity::Minute:
        return keep.isEmpty()
                   ? NoteWords::tr("Shown per %1: detail per minute has expired.").arg(width)
                   : NoteWords::tr("Shown per %1: detail per minute is kept for %2.").arg(width, keep);
    case Granularity::QuarterHour:
        return keep.isEmpty()
                   ? NoteWords::tr("Shown per %1: detail per quarter hour has expired.").arg(width)
                   : NoteWords::tr("Shown per %1: detail per quarter hour is kept for %2.").arg(width, keep);
    case Granularity::Hour:
    case Granularity::Day:
        break;
    }
    return keep.isEmpty() ? NoteWords::tr("Shown per %1: hourly detail has expired.").arg(width)
                          : NoteWords::tr("Shown per %1: hourly detail is kept for %2.").arg(width, keep);
}

/// "UTC days": the kept buckets that a zone's own cut through.
QString utcBucketsText(Granularity width)
{
    switch (width) {
    case Granularity::Minute:
        return NoteWords::tr("UTC minutes");
    case Granularity::QuarterHour:
        return NoteWords::tr("UTC quarter hours");
    case Granularity::Hour:
        return NoteWords::tr("UTC hours");
    case Granularity::Day:
        break;
    }
    return NoteWords::tr("UTC days");
}

QString timeText(Instant t, const Formatter &format)
{
    return bucketStart(t, Granularity::Day, format.zone()) == t ? format.date(t) : format.dateTime(t);
}

/// Ends that nobody wrote by the minute are told by the second.
QString askedText(const TimeRange &range, const Formatter &format)
{
    const bool byMinute = toMSecs(range.from) % 60'000 == 0 && toMSecs(range.to) % 60'000 == 0;
    return byMinute ? format.range(range)
                    : NoteWords::tr("%1 to %2").arg(format.dateTime(range.from), format.dateTime(range.to));
}

/// The first ones by name, the others as a number.
QString piecesText(const std::vector<TimeRange> &pieces, const Formatter &format)
{
    constexpr std::size_t mostNamed = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(pieces.size(), mostNamed); ++i)
        names << format.range(pieces[i]);
    const QString named = names.join(NoteWords::tr("; ", "between time ranges"));
    if (pieces.size() <= mostNamed)
        return named;
    return NoteWords::tr("%1 and %n more range(s)", nullptr, int(pieces.size() - mostNamed)).arg(named);
}

QString previousText(const RangeNote &note, const Formatter &format)
{
    if (note.code == RangeNote::Code::PreviousUnknown && !note.gone.empty())
        return NoteWords::tr("No change shown: the data of the previous period has expired.");
    if (note.code == RangeNote::Code::PreviousUnknown)
        return NoteWords::tr("No change shown: there is no data for the previous period.");
    if (note.rows)
        return NoteWords::tr("No change shown: %n row(s) of the previous period cannot be placed.", nullptr,
                             int(std::min(*note.rows, qint64{1'000'000'000})));
    if (!note.from)
        return NoteWords::tr("No change shown: the data of the previous period is incomplete.");
    return NoteWords::tr("No change shown: data for the previous period starts at %1.")
        .arg(timeText(*note.from, format));
}
} // namespace

QString rangeNoteText(const RangeNote &note, const RangeQuestion &question, const Provenance &provenance,
                      const Formatter &format)
{
    switch (note.code) {
    case RangeNote::Code::Coarser:
        return coarserText(note, shownGranularity(question, provenance));
    case RangeNote::Code::UtcBuckets:
        return NoteWords::tr("Shown in %1: buckets of %2 need finer detail, which has expired.")
            .arg(utcBucketsText(note.detail), QString::fromLatin1(question.zone));
    case RangeNote::Code::Unplaced:
        if (!note.rows)
            return NoteWords::tr("Some rows cannot be placed: only %1 are kept for that time.")
                .arg(utcBucketsText(note.detail));
        return NoteWords::tr("%n row(s) cannot be placed: only %1 are kept for that time.", nullptr,
                             int(std::min(*note.rows, qint64{1'000'000'000})))
            .arg(utcBucketsText(note.detail));
    case RangeNote::Code::Expired:
        if (note.from)
            return NoteWords::tr("Data from before %1 has expired.").arg(timeText(*note.from, format));
        return NoteWords::tr("Expired and not included: %1.").arg(piecesText(note.gone, format));
    case RangeNote::Code::Widened:
        return NoteWords::tr("Buckets are whole, so the numbers cover %1 instead of %2.")
            .arg(format.range(provenance.range), askedText(question.range, format));
    case RangeNote::Code::ZoneRules:
        return NoteWords::
            tr("The clock of %1 follows other rules on the server, for example at %2: its time zone data is of "
               "another version. Hours and days are cut by the rules of this computer.")
                .arg(QString::fromLatin1(question.zone), format.dateTime(*note.from));
    case RangeNote::Code::NotCompared:
        return NoteWords::tr(
            "The earlier period could not be read, so nothing is compared. Refresh to try again.");
    case RangeNote::Code::NoResponses:
        return NoteWords::tr(
            "Response times by status class: only raw rows hold them, so no average is shown.");
    case RangeNote::Code::NotRecorded:
        return NoteWords::tr(
            "%n request(s) are not among these: they were rolled up before the schema kept this "
            "of them. \"Backfill\" adds those whose raw rows are still there.",
            nullptr, int(std::min(note.rows.value_or(0), qint64{1'000'000'000})));
    case RangeNote::Code::PreviousUnknown:
    case RangeNote::Code::PreviousPartly:
        break;
    }
    return previousText(note, format);
}

QStringList rangeNoteTexts(const RangeQuestion &question, const Provenance &provenance,
                           const Formatter &format)
{
    QStringList texts;
    for (const RangeNote &note : provenance.notes)
        texts << rangeNoteText(note, question, provenance, format);
    return texts;
}

} // namespace tidemark
