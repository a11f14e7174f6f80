// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadsummary.h"

#include "core/loadjob.h"
#include "ingest/foreignformat.h"
#include "ingest/logreader.h"

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
                             ? SummaryWords::tr("No record has a time: the time of the load is stored (%1).")
                         : column == "url"_L1
                             ? SummaryWords::tr("No record has a URL (%1).")
                             : SummaryWords::tr("No record has the address of a client (%1).");
    return QString(text).replace("%1"_L1, sources);
}

} // namespace

void LoadSummary::add(const RowBatch &batch)
{
    for (const SourceMark &mark : batch.marks)
        m_facts[mark.source->label] += mark.facts;
    for (const QString &name : batch.ignored)
        if (m_ignored.size() < mostIgnored && !m_ignored.contains(name))
            m_ignored << name;
    addRejected(batch);
}

void LoadSummary::addRejected(const RowBatch &batch)
{
    for (const RowBatch::BadRecord &bad : batch.bad) {
        if (m_rejectedCount == rejectedLookedAt || m_rejected.size() + bad.text.size() > rejectedBytes)
            break;
        m_rejected.append(bad.text).push_back('\n');
        ++m_rejectedCount;
    }
}

void LoadSummary::nameFormats(LoadReport &report) const
{
    std::map<QString, QStringList> sources;
    for (const auto &[label, facts] : m_facts) {
        const QStringList names = logFormatNames(facts.logFormats);
        if (names.isEmpty())
            continue;
        report.logFormats.push_back({label, names});
        // Both are what anybody expects of an access log.
        if (names != QStringList{u"common"_s} && names != QStringList{u"combined"_s} &&
            names != QStringList{u"combined"_s, u"common"_s})
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
        for (const auto &[label, facts] : m_facts)
            if (facts.requests > 0 && facts.*count == 0) {
                report.missing.push_back({label, column});
                sources << label;
            }
        if (!sources.isEmpty())
            report.notes << missingNote(column, listed(sources));
    }
}

void LoadSummary::finish(const LoadJob &job, LoadReport &report) const
{
    for (const auto &[label, facts] : m_facts) {
        report.skipped += facts.skipped;
        report.withoutStatus += facts.noStatus;
        report.cutUrls += facts.cut;
    }
    nameFormats(report);
    nameMissing(report);
    report.ignored = m_ignored;
    if (!m_ignored.isEmpty()) {
        QStringList names;
        for (const QString &name : m_ignored)
            names << name.left(mostName);
        report.notes << SummaryWords::tr("Ignored, as the table has no column for them: %1")
                            .replace("%1"_L1, names.join(u", "_s));
    }
    if (report.skipped > 0)
        report.notes << SummaryWords::tr("%n line(s) are not requests and are not counted: the server logs "
                                         "each HTTP/2 connection as \"PRI * HTTP/2.0\".",
                                         nullptr, counted(report.skipped));
    if (report.withoutStatus > 0)
        report.notes << SummaryWords::tr("%n request(s) have no HTTP status (0 or 000 in the log): stored "
                                         "with status 0.",
                                         nullptr, counted(report.withoutStatus));
    if (report.cutUrls > 0)
        report.notes << SummaryWords::tr(
            "%n request(s) have a URL that the server cut off when it logged it: "
            "stored as far as it goes.",
            nullptr, counted(report.cutUrls));
    if (report.stored == 0 && report.badRecords > 0)
        report.looksLike = foreignFormat(m_rejected, job);
}

} // namespace tidemark::ingest
