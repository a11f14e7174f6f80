// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/preview.h"

#include "ingest/formats/accesslog.h"
#include "ingest/formats/csvparser.h"
#include "ingest/loadkeeping.h"
#include "ingest/loadplan.h"
#include "ingest/sources/inputpump.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

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

QString sampleOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(shownCharacters);
}

/// The cells of the first record behind the header.
std::vector<CsvCell> firstCells(std::string_view text, char delimiter, bool behindHeader)
{
    CsvRecord record;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (!text.empty()) {
        record.split(text, delimiter, true);
        const bool isRecord = record.fault == Fault::None && !text.starts_with(rejectMark) &&
                              !text.starts_with(columnsMark) && !text.starts_with('\n') &&
                              !text.starts_with("\r\n");
        if (isRecord && !std::exchange(behindHeader, false))
            return record.cells;
        text.remove_prefix(std::max<std::size_t>(1, std::min(record.bytes, text.size())));
    }
    return {};
}

/// names: as the file itself has them, where it does; the parser's may be those of the options.
std::vector<ColumnMapping> mappingOf(const CsvParser &parser, Dataset dataset,
                                     const std::vector<std::string> &names,
                                     const std::vector<CsvCell> &samples)
{
    std::vector<ColumnMapping> mapping;
    const std::vector<Role> &roles = parser.columnRoles();
    for (std::size_t i = 0; i < std::max(roles.size(), samples.size()); ++i) {
        const Role role = i < roles.size() ? roles[i] : Role::Skip;
        const char *const column = columnOf(dataset, role);
        const QString name = i < names.size()
                                 ? QString::fromStdString(names[i])
                                 : QCoreApplication::translate("Preview", "column %1").arg(i + 1);
        mapping.push_back({name, role == Role::Extra ? u"event_data"_s : QString::fromLatin1(column),
                           i < samples.size() ? sampleOf(samples[i].text) : QString(), role == Role::Extra});
    }
    return mapping;
}

void addMembers(std::vector<ColumnMapping> &mapping, const QJsonObject &object, const MemberNames &names,
                const QString &prefix)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        const std::string path = name.toStdString();
        const Role role = names.roleOf(path).role;
        const QJsonValue value = member.value();
        if (value.isObject() && names.isOpened(path)) {
            addMembers(mapping, value.toObject(), names, name + u'.');
            continue;
        }
        const QString sample =
            value.isObject()
                ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                : value.toVariant().toString();
        mapping.push_back(
            {name,
             role == Role::Extra ? u"event_data"_s : QString::fromLatin1(columnOf(names.dataset(), role)),
             sample.left(shownCharacters), role == Role::Extra});
    }
}

/// The members of the first object.
std::vector<ColumnMapping> jsonMapping(std::string_view text, const MemberNames &names)
{
    std::vector<ColumnMapping> mapping;
    while (!text.empty() && mapping.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        addMembers(mapping,
                   QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(end))).object(),
                   names, {});
        text.remove_prefix(end);
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

/// Which field of the file feeds which column, and whether a CSV file has a header.
void fillMapping(Preview &preview, const LoadJob &job, const Beginning &beginning, const RecordParser &used)
{
    const Dataset dataset = datasetOf(job.format);
    if (const auto *const log = dynamic_cast<const AccessLog *>(&used)) {
        preview.mapping = log->reader().mapping();
        return;
    }
    const auto *const csv = dynamic_cast<const CsvParser *>(&used);
    if (csv == nullptr) {
        preview.mapping = jsonMapping(beginning.text, MemberNames(factsOf(job.format)));
        return;
    }
    // The file's own names: what it says of itself where no columns are given.
    LoadJob plain = job;
    plain.csv.columns.clear();
    const Result<std::unique_ptr<RecordParser>> parser = makeParser(plain);
    std::vector<std::string> names;
    if (parser) {
        static_cast<void>(parsed(beginning, **parser));
        names = static_cast<const CsvParser &>(**parser).columnNames();
    }
    preview.csv.header = names.empty() ? CsvHeader::No : CsvHeader::Yes;
    preview.mapping =
        mappingOf(*csv, dataset, names, firstCells(beginning.text, job.csv.delimiter, !names.empty()));
}

std::optional<LoadJob> guess(const Beginning &beginning)
{
    // Every format is tried on the first records; the one that would store most of them wins, earlier ones
    // before later ones. A tenant is assumed, as it can be given.
    std::vector<LoadJob> candidates;
    for (const FormatFacts &facts : formats())
        if (facts.records != Records::Csv)
            candidates.push_back({.format = facts.format});
    for (const char delimiter : {',', ';', '\t', '|'})
        for (const FormatFacts &facts : formats())
            if (facts.records == Records::Csv) {
                candidates.push_back({.format = facts.format});
                candidates.back().csv.delimiter = delimiter;
            }
    std::optional<LoadJob> best;
    double bestShare = 0;
    for (LoadJob &candidate : candidates) {
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

} // namespace

std::optional<LoadJob> guessJob(const QString &file)
{
    const Beginning beginning = read(file);
    if (beginning.error || beginning.text.empty())
        return std::nullopt;
    std::optional<LoadJob> job = guess(beginning);
    if (job)
        job->files = {file};
    return job;
}

std::optional<LoadJob> guessFormat(std::string_view records)
{
    return guess({.text = std::string(records), .whole = true, .error = {}});
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
    preview.columns = factsOf(datasetOf(job.format)).columns;
    tried.tenant = job.tenant.value_or(TenantId(0));
    const Result<std::unique_ptr<RecordParser>> parser = makeParser(tried);
    if (!parser)
        return parser.error();
    const Beginning beginning = read(files->front());
    if (beginning.error)
        return *beginning.error;
    const RowBatch batch = parsed(beginning, **parser);
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        preview.rows.push_back(cellsOf(batch, row));
        preview.lines.push_back(batch.rows[row].line);
    }
    for (const RowBatch::BadRecord &bad : batch.bad)
        preview.rejects.push_back({files->front(), bad.line, refusalText(bad.refusal),
                                   QString::fromUtf8(bad.text).left(shownCharacters)});
    preview.notes = batch.notes;
    if (const quint32 formats = batch.marks.front().facts.logFormats; areWorthNaming(formats))
        preview.notes << QCoreApplication::translate("Preview", "Recognized as %1.")
                             .arg(logFormatNames(formats).join(u", "_s));
    if (batch.marks.front().facts.localTimes > 0)
        preview.notes << QCoreApplication::translate("Preview",
                                                     "The times have no time zone: they are read as UTC.");
    preview.times = oldestTimes(batch);
    fillMapping(preview, tried, beginning, **parser);
    // Would it do without a tenant?
    tried.tenant.reset();
    preview.needsTenant = !job.tenant && !batch.rows.empty() && shareStored(beginning, tried) == 0;
    return preview;
}

} // namespace tidemark::ingest
