// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/preview.h"

#include "ingest/accesslog.h"
#include "ingest/csvparser.h"
#include "ingest/inputpump.h"
#include "ingest/loadplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr std::size_t previewBytes = 256 * 1024;
constexpr qsizetype shownCharacters = 200;

struct Beginning {
    std::string text;
    bool whole = false; ///< the file ends there
    std::optional<Error> error;
};

Beginning read(const QString &file)
{
    Beginning beginning;
    const StopSignal stop;
    Result<std::unique_ptr<ByteSource>> source = openSource(file, stop);
    if (!source) {
        beginning.error = source.error();
        return beginning;
    }
    std::vector<char> piece(64 * 1024);
    while (beginning.text.size() < previewBytes) {
        const ReadOutcome outcome = (*source)->read(piece, pollMs);
        beginning.text.append(piece.data(), outcome.bytes);
        beginning.whole = outcome.atEnd;
        if (outcome.error && beginning.text.empty())
            beginning.error = outcome.error;
        if (outcome.bytes == 0)
            break;
    }
    return beginning;
}

/// Columns of the encoded rows, in the order of the COPY statements, the time first.
QStringList columnsOf(Dataset dataset)
{
    if (dataset == Dataset::Events)
        return {u"occurred_at"_s, u"tenant_id"_s, u"event_type"_s, u"event_data"_s};
    return {u"ingest_time"_s, u"site_id"_s,           u"url"_s, u"request_country"_s, u"ip_address"_s,
            u"status_code"_s, u"response_time_msec"_s};
}

/// A column of COPY's text format as a person reads it.
QString shown(std::string_view column)
{
    if (column == "\\N")
        return {};
    QByteArray text;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] != '\\' || i + 1 == column.size()) {
            text.append(column[i]);
            continue;
        }
        const char escaped = column[++i];
        text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped == 't' ? '\t' : escaped);
    }
    return QString::fromUtf8(text).left(shownCharacters);
}

QStringList cellsOf(const RowBatch &batch, std::size_t row)
{
    QStringList cells;
    if (batch.rows[row].serverTime)
        cells << QString();
    std::string_view rest = batch.copyText(row);
    rest.remove_suffix(1);
    for (;;) {
        const std::size_t tab = rest.find('\t');
        cells << shown(rest.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        rest.remove_prefix(tab + 1);
    }
}

std::vector<ColumnMapping> mappingOf(const CsvParser &parser, Dataset dataset)
{
    std::vector<ColumnMapping> mapping;
    const std::vector<Role> &roles = parser.columnRoles();
    const std::vector<std::string> &names = parser.columnNames();
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const char *const column = columnOf(dataset, roles[i]);
        const QString name = i < names.size()
                                 ? QString::fromStdString(names[i])
                                 : QCoreApplication::translate("Preview", "column %1").arg(i + 1);
        mapping.push_back({name, roles[i] == Role::Extra ? u"event_data"_s : QString::fromLatin1(column)});
    }
    return mapping;
}

/// Parses the beginning with a parser of the job and counts what comes of it.
RowBatch parsed(const Beginning &beginning, RecordParser &parser)
{
    RecordFeed feed(parser);
    feed.begin(0, 1);
    RowBatch batch;
    batch.marks.emplace_back();
    std::string_view rest = beginning.text;
    bool full = false;
    while (!full && !rest.empty()) {
        const std::span<char> space = feed.space();
        const std::size_t count = std::min(space.size(), rest.size());
        std::memcpy(space.data(), rest.data(), count);
        feed.filled(count);
        rest.remove_prefix(count);
        full = feed.parseInto(batch, {.records = previewRows}, beginning.whole && rest.empty());
    }
    return batch;
}

/// How many of the first records a job would store, out of how many.
double shareStored(const Beginning &beginning, const LoadJob &job)
{
    const Result<std::unique_ptr<RecordParser>> parser = makeParser(job);
    if (!parser)
        return 0;
    const RowBatch batch = parsed(beginning, **parser);
    const std::size_t all = batch.rows.size() + batch.bad.size();
    return all == 0 ? 0 : static_cast<double>(batch.rows.size()) / static_cast<double>(all);
}

} // namespace

std::optional<LoadJob> guessJob(const QString &file)
{
    const Beginning beginning = read(file);
    if (beginning.error || beginning.text.empty())
        return std::nullopt;
    // Every format is tried on the first records; the one that would store most of them wins, earlier ones
    // before later ones. A tenant is assumed, as it can be given.
    std::vector<LoadJob> candidates;
    for (const Format format : {Format::EventsJsonl, Format::HttpJsonl, Format::AccessLog})
        candidates.push_back({.format = format});
    for (const char delimiter : {',', ';', '\t', '|'})
        for (const Format format : {Format::EventsCsv, Format::HttpCsv}) {
            candidates.push_back({.format = format});
            candidates.back().csv.delimiter = delimiter;
        }
    std::optional<LoadJob> best;
    double bestShare = 0;
    for (LoadJob &candidate : candidates) {
        candidate.files = {file};
        candidate.tenant = TenantId(0);
        const double share = shareStored(beginning, candidate);
        candidate.tenant.reset();
        if (share > bestShare) {
            bestShare = share;
            best = candidate;
        }
    }
    return best;
}

Result<Preview> previewOf(const LoadJob &job)
{
    const Result<QStringList> files = resolveFiles(job);
    if (!files)
        return files.error();
    LoadJob tried = job;
    Preview preview;
    preview.format = job.format;
    preview.csv = job.csv;
    preview.columns = columnsOf(datasetOf(job.format));
    tried.tenant = job.tenant.value_or(TenantId(0));
    const Result<std::unique_ptr<RecordParser>> parser = makeParser(tried);
    if (!parser)
        return parser.error();
    const Beginning beginning = read(files->front());
    if (beginning.error)
        return *beginning.error;
    const RowBatch batch = parsed(beginning, **parser);
    for (std::size_t row = 0; row < batch.rows.size(); ++row)
        preview.rows.push_back(cellsOf(batch, row));
    for (const RowBatch::BadRecord &bad : batch.bad)
        preview.rejects.push_back({files->front(), bad.line, refusalText(bad.refusal),
                                   QString::fromUtf8(bad.text).left(shownCharacters)});
    preview.notes = batch.notes;
    if (const auto *const csv = dynamic_cast<const CsvParser *>(parser->get()))
        preview.mapping = mappingOf(*csv, datasetOf(job.format));
    // Would it do without a tenant?
    tried.tenant.reset();
    preview.needsTenant = !job.tenant && !batch.rows.empty() && shareStored(beginning, tried) == 0;
    return preview;
}

} // namespace tidemark::ingest
