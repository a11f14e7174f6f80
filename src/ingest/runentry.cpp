// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/runentry.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{
/// The first few by name.
QString sourcesOf(const LoadJob &job)
{
    if (job.kafka)
        return u"Kafka topic %1, group %2"_s.arg(job.kafka->topic, job.kafka->group);
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString &file : job.files.first(std::min(named, job.files.size())))
        names << (file == u"-" ? u"standard input"_s : QFileInfo(file).fileName());
    QString sources = names.join(u", "_s);
    if (job.files.size() > named)
        sources += u" and %1 more"_s.arg(job.files.size() - named);
    return sources;
}
} // namespace

QString runKey(qint64 runId)
{
    return u"(run %1)"_s.arg(runId);
}

QString loadedFrom(const LoadJob &job)
{
    return u"%1 (%2)"_s.arg(sourcesOf(job), formatName(job.format));
}

QString runDetail(const LoadJob &job, const LoadReport &report)
{
    // At once: a file's name may hold "%3".
    QString detail = u"%1 (%2): read %3, rejected %4"_s.arg(sourcesOf(job), formatName(job.format),
                                                            QString::number(report.read),
                                                            QString::number(report.rejected));
    if (!job.hold.isEmpty())
        detail += u", hold: "_s + job.hold;
    if (report.cancelled)
        detail += u", cancelled"_s;
    if (report.failure)
        detail += u"; "_s + report.failure->words();
    return detail;
}

} // namespace tidemark::ingest
