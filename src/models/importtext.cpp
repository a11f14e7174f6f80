// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importtext.h"

#include "core/errortext.h"

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// What happened and what helps. What an error means is the import's to say: the catalogue's words are about
/// what the panes show.
QStringList failureWords(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {};
    // The loader's own refusals are whole sentences, and no server had a part in them.
    if (error.kind == ErrorKind::Constraint && error.sqlState.isEmpty())
        return {error.words()};
    const ErrorText words = errorText(error);
    return {words.what.trimmed(), words.todo};
}

QString equation(const ingest::LoadReport &report, const Formatter &format)
{
    QString text =
        ImportWords::tr("Records read: %1 = stored %2 + rejected %3.")
            .arg(format.count(report.read), format.count(report.stored), format.count(report.rejected));
    if (report.seconds > 0 && report.stored > 0)
        text +=
            u' ' + ImportWords::tr("Finished in %1, %2.")
                       .arg(format.responseTime(report.seconds * 1000), format.rate(report.rowsPerSecond()));
    return text;
}

QString brokenHeading(const ingest::LoadReport &report, const ingest::LoadJob &job, const Formatter &format)
{
    if (job.strict && report.badRecords > 0 && !report.cancelled)
        return ImportWords::tr("Nothing was stored: bad records found (%1), and “All or nothing” is on.")
            .arg(format.count(report.badRecords));
    const QString stored = format.count(report.stored);
    if (report.cancelled)
        return report.stored == 0
                   ? ImportWords::tr("Cancelled. Nothing was stored.")
                   : ImportWords::tr("Cancelled. Rows stored before that: %1. They stay.").arg(stored);
    return report.stored == 0
               ? ImportWords::tr("The import failed. Nothing was stored.")
               : ImportWords::tr("The import was interrupted. Rows stored before that: %1. They stay.")
                     .arg(stored);
}

QString doneHeading(const ingest::LoadReport &report, const Formatter &format)
{
    if (report.read == 0)
        return ImportWords::tr("Nothing to store: the input has no records.");
    if (report.stored == 0)
        return ImportWords::tr("Nothing was stored: every record was rejected (%1).")
            .arg(format.count(report.rejected));
    if (report.rejected == 0)
        return ImportWords::tr("All records were stored: %1.").arg(format.count(report.stored));
    return ImportWords::tr("Stored: %1. Rejected: %2.")
        .arg(format.count(report.stored), format.count(report.rejected));
}
} // namespace

ImportFigures importFigures(const ingest::LoadProgress &progress, const Formatter &format)
{
    ImportFigures figures;
    figures.stored = format.count(progress.stored);
    figures.rejected = format.count(progress.rejected);
    figures.rate = progress.seconds > 0 ? format.rate(double(progress.stored) / progress.seconds) : u"–"_s;
    if (progress.bytesTotal <= 0) {
        figures.bytes = format.bytes(progress.bytesRead);
        return figures;
    }
    const qint64 read = std::min(progress.bytesRead, progress.bytesTotal);
    figures.bytes = ImportWords::tr("%1 of %2").arg(format.bytes(read), format.bytes(progress.bytesTotal));
    figures.permille = int(1000 * read / progress.bytesTotal);
    if (read > 0 && progress.seconds > 0)
        figures.left = format.duration(Milliseconds(
            qint64(progress.seconds * 1000 * double(progress.bytesTotal - read) / double(read))));
    return figures;
}

ingest::LoadReport together(const ingest::LoadReport &before, ingest::LoadReport then)
{
    constexpr std::size_t mostFirstRejects = 20;
    then.read += before.read;
    then.stored += before.stored;
    then.rejected += before.rejected;
    then.badRecords += before.badRecords;
    then.seconds += before.seconds;
    then.firstRejects.insert(then.firstRejects.begin(), before.firstRejects.begin(),
                             before.firstRejects.end());
    then.firstRejects.resize(std::min(then.firstRejects.size(), mostFirstRejects));
    if (then.rejectsFile.isEmpty())
        then.rejectsFile = before.rejectsFile;
    then.notes = before.notes + then.notes;
    then.notes.removeDuplicates();
    then.skipped += before.skipped;
    then.withoutStatus += before.withoutStatus;
    then.cutRequests += before.cutRequests;
    return then;
}

ImportOutcome importOutcome(const Result<ingest::LoadReport> &report, const ingest::LoadJob &job,
                            const std::optional<ingest::LoadReport> &before, const Formatter &format)
{
    ImportOutcome outcome;
    QStringList details;
    if (!report) {
        const qint64 stored = before ? before->stored : 0;
        const bool cancelled = report.error().kind == ErrorKind::Cancelled;
        outcome.failed = true;
        outcome.unfinished = before.has_value();
        if (cancelled && stored == 0)
            outcome.heading = ImportWords::tr("Cancelled. Nothing was stored.");
        else if (cancelled)
            outcome.heading = ImportWords::tr("Cancelled. Rows stored before that: %1. They stay.")
                                  .arg(format.count(stored));
        else if (stored == 0)
            outcome.heading = ImportWords::tr("The import could not start. Nothing was stored.");
        else
            outcome.heading =
                ImportWords::tr("The import could not continue. Rows stored before that: %1. They stay.")
                    .arg(format.count(stored));
        details = failureWords(report.error());
    } else {
        const ingest::LoadReport &told = *report;
        outcome.failed = told.cancelled || told.failure;
        outcome.heading = outcome.failed ? brokenHeading(told, job, format) : doneHeading(told, format);
        details << equation(told, format);
        const bool strictRefusal = job.strict && told.badRecords > 0 && !told.cancelled;
        if (told.failure && !strictRefusal)
            details += failureWords(*told.failure);
        if (told.unsettled > 0)
            details
                << ImportWords::tr(
                       "It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.")
                       .arg(format.count(told.unsettled));
        if (told.looksLike)
            details << (told.looksLike->format.isEmpty()
                            ? ImportWords::tr("The file looks like %1.").arg(told.looksLike->description)
                            : ImportWords::tr("The file looks like %1: import it in that format.")
                                  .arg(told.looksLike->description));
        outcome.unfinished = outcome.failed && !strictRefusal;
        if (outcome.unfinished)
            details << ImportWords::tr("“Continue” resumes from there and stores no row twice.");
        if (told.rejected > 0 && !told.rejectsFile.isEmpty())
            details << ImportWords::tr("Rejected records are in %1. Correct them and import that file.")
                           .arg(told.rejectsFile);
        else if (!outcome.failed && told.stored > 0)
            details << ImportWords::tr("Live counts include them now; trends do once they are rolled up.");
    }
    details.removeAll(QString());
    outcome.detail = details.join(u'\n');
    return outcome;
}

} // namespace tidemark
