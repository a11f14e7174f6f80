// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadsummary.h"

#include "core/loadjob.h"
#include "ingest/foreignformat.h"
#include "ingest/formats/logreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr qsizetype mostNamed = 3;
constexpr qsizetype mostIgnored = 20;
constexpr qsizetype mostName = 60;
constexpr int rejectedLookedAt = 20;
constexpr std::size_t rejectedBytes = 256 * 1024;

/// Gives the words their translation context.
class SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

/// The first few of them.
QString listed(const QStringList &names)
{
    QString text = names.mid(0, mostNamed).join(u", "_s);
    if (names.size() > mostNamed)
        text = SummaryWords::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNamed))
                   .replace("%1"_L1, text);
    return text;
}

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString missingNote(const QString &column, const QString &sources)
{
    const QString text = column == "ingest_time"_L1
                             ? SummaryWords::tr("No record has a time: the load time is stored (%1).")
                         : column == "url"_L1 ? SummaryWords::tr("No record has a URL (%1).")
                                              : SummaryWords::tr("No record has a client address (%1).");
    return QString(text).replace("%1"_L1, sources);
}

} // namespace

void LoadSummary::add(const RowBatch &batch)
{
    for (const SourceMark &mark : batch.marks) {
        Source &source = m_sources[mark.source->label];
        source.facts += mark.facts;
        source.stored += mark.rows;
    }
    for (const RowBatch::BadRecord &bad : batch.bad) {
        Source &source = m_sources[batch.marks[bad.mark].source->label];
        // A row that the server refused is in both counts.
        source.stored -= bad.refusal.fault == Fault::RefusedByServer ? 1 : 0;
        if (source.rejected++ < rejectedLookedAt &&
            source.firstRejected.size() + bad.text.size() < rejectedBytes)
            source.firstRejected.append(bad.text).push_back('\n');
    }
    for (auto &[label, source] : m_sources)
        if (source.stored > 0)
            source.firstRejected = {};
    for (const QString &name : batch.ignored)
        if (m_ignored.size() < mostIgnored && !m_ignored.contains(name))
            m_ignored << name;
}

void LoadSummary::nameFormats(LoadReport &report) const
{
    std::map<QString, QStringList> sources;
    for (const auto &[label, source] : m_sources) {
        const QStringList names = logFormatNames(source.facts.logFormats);
        if (names.isEmpty())
            continue;
        report.logFormats.push_back({label, names});
        if (areWorthNaming(source.facts.logFormats))
            sources[names.join(u", "_s)] << label;
    }
    for (const auto &[format, labels] : sources)
        report.notes << SummaryWords::tr("Recognized as %1: %2").arg(format, listed(labels));
}

void LoadSummary::nameMissing(LoadReport &report) const
{
    constexpr std::array columns{std::pair{"ingest_time", &RecordFacts::withTime},
                                 std::pair{"url", &RecordFacts::withUrl},
                                 std::pair{"ip_address", &RecordFacts::withAddress}};
    for (const auto &[name, count] : columns) {
        const QString column = QString::fromLatin1(name);
        QStringList sources;
        for (const auto &[label, source] : m_sources)
            if (source.facts.requests > 0 && source.facts.*count == 0) {
                report.missing.push_back({label, column});
                sources << label;
            }
        if (!sources.isEmpty() && report.stored > 0)
            report.notes << missingNote(column, listed(sources));
    }
}

/// A file of which nothing is stored, told what it looks like: in the report where that is all of the load,
/// in a note where other files are stored.
void LoadSummary::nameForeign(const LoadJob &job, LoadReport &report) const
{
    for (const auto &[label, source] : m_sources) {
        if (source.stored > 0 || source.rejected == 0)
            continue;
        LoadJob own = job;
        if (!job.kafka && job.files != QStringList{u"-"_s})
            own.files = {label};
        const std::optional<ForeignFormat> foreign = foreignFormat(source.firstRejected, own);
        if (report.stored == 0) {
            report.looksLike = foreign;
            return;
        }
        if (foreign && !foreign->command.isEmpty())
            report.notes << SummaryWords::tr("Nothing from %1 was stored. It looks like %2. Load it with: %3")
                                .arg(label, foreign->description, foreign->command);
        else if (foreign)
            report.notes << SummaryWords::tr("Nothing from %1 was stored. It looks like %2.")
                                .arg(label, foreign->description);
    }
}

void LoadSummary::finish(const LoadJob &job, LoadReport &report) const
{
    for (const auto &[label, source] : m_sources) {
        report.skipped += source.facts.skipped;
        report.withoutStatus += source.facts.noStatus;
        report.cutRequests += source.facts.cut;
    }
    if (report.stored == 0) // they count stored requests
        report.withoutStatus = report.cutRequests = 0;
    nameFormats(report);
    nameMissing(report);
    report.ignored = m_ignored;
    if (!m_ignored.isEmpty()) {
        QStringList names;
        for (const QString &name : m_ignored)
            names << name.left(mostName);
        report.notes << SummaryWords::tr("Ignored, because the table has no column for them: %1")
                            .replace("%1"_L1, names.join(u", "_s));
    }
    if (report.skipped > 0)
        report.notes << SummaryWords::tr(
            "%n line(s) are not requests and are not counted: HTTP/2 connections "
            "(\"PRI * HTTP/2.0\"), or what the server did by itself.",
            nullptr, counted(report.skipped));
    if (report.withoutStatus > 0)
        report.notes << SummaryWords::tr(
            "%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.", nullptr,
            counted(report.withoutStatus));
    qint64 localTimes = 0;
    qint64 otherKind = 0;
    for (const auto &[label, source] : m_sources) {
        localTimes += source.facts.localTimes;
        otherKind += source.facts.otherKind;
    }
    if (localTimes > 0 && report.stored > 0)
        report.notes << SummaryWords::tr("%n request(s) have a time without a time zone: read as UTC.",
                                         nullptr, counted(localTimes));
    if (otherKind > 0 && report.stored > 0)
        report.notes
            << SummaryWords::tr(
                   "%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).",
                   nullptr, counted(otherKind))
                   .replace("%1"_L1, job.geoipFile);
    if (report.cutRequests > 0)
        report.notes << SummaryWords::tr(
            "%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.",
            nullptr, counted(report.cutRequests));
    if (!job.hold.isEmpty() && report.stored == 0 && !report.failure)
        report.notes << SummaryWords::tr(
            "Nothing was stored, so nothing is held. Rows that an earlier load stored are held with \"tidemarkctl holds add\", by an operator.");
    nameForeign(job, report);
}

} // namespace tidemark::ingest
