// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importsamples.h"

namespace tidemark::samples
{

using namespace Qt::StringLiterals;
using namespace ingest;

FileLook eventsLook(const LoadJob &asked)
{
    FileLook look{.asked = asked, .job = asked, .guessed = true, .bytes = 12'400'000};
    look.job.format = Format::EventsCsv;
    look.job.rejectsFile = u"/data/events.rejects.csv"_s;
    const QStringList given = asked.csv.columns;
    const auto target = [&given](qsizetype i, const QString &otherwise) {
        return given.isEmpty() ? otherwise : given.at(i) == "-"_L1 ? QString() : given.at(i);
    };
    Preview preview;
    preview.format = Format::EventsCsv;
    preview.csv = asked.csv;
    preview.csv.header = CsvHeader::Yes;
    preview.mapping = {{u"tenant"_s, target(0, u"tenant_id"_s), u"7"_s, false},
                       {u"event_type"_s, target(1, u"event_type"_s), u"page_view"_s, false},
                       {u"plan"_s, u"event_data"_s, u"gold"_s, true},
                       {u"ts"_s, target(3, u"occurred_at"_s), u"2026-11-20T09:30:00Z"_s, false}};
    preview.columns = {u"occurred_at"_s, u"tenant_id"_s, u"event_type"_s, u"event_data"_s};
    for (int i = 0; i < 12; ++i) {
        preview.rows.push_back({u"2026-11-20 09:3%1:00+00"_s.arg(i % 10), QString::number(7 + i % 3),
                                i % 4 == 0 ? u"purchase"_s : u"page_view"_s, u"{\"plan\":\"gold\"}"_s});
        preview.lines.push_back(i < 3 ? i + 2 : i + 3);
    }
    preview.rejects = {{u"/data/events.csv"_s, 5, u"tenant_id is no whole number."_s,
                        u"seven,page_view,silver,2026-11-20T09:33:00Z"_s}};
    look.preview = preview;
    return look;
}

FileLook logLook(const LoadJob &asked)
{
    FileLook look{.asked = asked, .job = asked, .guessed = true, .bytes = 2'370'789};
    look.job.format = Format::AccessLog;
    look.job.rejectsFile = u"/data/access.rejects.log"_s;
    Preview preview;
    preview.format = Format::AccessLog;
    preview.mapping = {{u"client address"_s, u"ip_address"_s, {}, false},
                       {u"request time"_s, u"ingest_time"_s, {}, false},
                       {u"request line"_s, u"url"_s, {}, false},
                       {u"status"_s, u"status_code"_s, {}, false},
                       {u"bytes sent"_s, u"bytes_sent"_s, {}, false}};
    preview.columns = {u"ingest_time"_s,        u"site_id"_s,    u"url"_s,
                       u"request_country"_s,    u"ip_address"_s, u"status_code"_s,
                       u"response_time_msec"_s, u"bytes_sent"_s};
    for (int i = 0; i < 20; ++i) {
        preview.rows.push_back({u"2015-05-17 10:05:%1+00"_s.arg(i + 10), u"0"_s,
                                u"/presentations/logstash-monitorama-2013/images/kibana-search.png"_s,
                                QString(), u"83.149.9.%1"_s.arg(200 + i), u"200"_s, QString(), u"5108"_s});
        preview.lines.push_back(i + 1);
    }
    preview.needsTenant = !asked.tenant;
    look.preview = preview;
    return look;
}

FileLook strangeLook(const LoadJob &asked)
{
    FileLook look{.asked = asked, .job = asked, .guessed = false, .bytes = 4096};
    Preview preview;
    preview.format = asked.format;
    preview.columns = {u"ingest_time"_s, u"site_id"_s, u"url"_s};
    preview.rejects = {
        {u"/data/photo.jpg"_s, 1, u"The record is no valid UTF-8."_s, u"\uFFFD\uFFFD\u0010JFIF"_s},
        {u"/data/photo.jpg"_s, 2, u"The record is no valid UTF-8."_s, u"\uFFFD\uFFFDC"_s}};
    look.preview = preview;
    return look;
}

LoadProgress loadProgress()
{
    LoadProgress progress;
    progress.read = 1'240'013;
    progress.stored = 1'240'000;
    progress.rejected = 13;
    progress.bytesRead = 180'000'000;
    progress.bytesTotal = 480'000'000;
    progress.seconds = 7.4;
    return progress;
}

LoadReport loadReport(qint64 stored, qint64 rejected)
{
    LoadReport report;
    report.read = stored + rejected;
    report.stored = stored;
    report.rejected = rejected;
    report.badRecords = rejected;
    report.seconds = 1.24;
    for (qint64 i = 0; i < std::min<qint64>(rejected, 20); ++i)
        report.firstRejects.push_back({u"/data/access.log"_s, 17 + i * 901,
                                       u"The line does not fit the log's format, from character 12 on."_s,
                                       u"83.149.9.216 GET /presentations/%1"_s.arg(i)});
    if (rejected > 0)
        report.rejectsFile = u"/data/access.rejects.log"_s;
    return report;
}

std::vector<Reject> fileRejects()
{
    std::vector<Reject> rejects;
    for (int i = 0; i < 13; ++i)
        rejects.push_back(
            {{},
             0,
             u"line %1 of access.log: The line does not fit the log's format, from character 12 on."_s.arg(
                 17 + i * 901),
             u"83.149.9.216 GET /presentations/%1"_s.arg(i)});
    return rejects;
}

} // namespace tidemark::samples
