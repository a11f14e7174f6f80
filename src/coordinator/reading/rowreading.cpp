// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rowreading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/reading/keptlevels.h"
#include "coordinator/sqltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr PerDataset rawName{"read/events_raw"_L1, "read/http_request_raw"_L1};
constexpr PerDataset newestName{"read/events_newest"_L1, "read/http_request_newest"_L1};

/// Without case, accents and the shape of letters, as read/tenants folds names.
QString foldedText(const QString &text)
{
    static const QRegularExpression marks(u"[\\x{0300}-\\x{036f}]"_s);
    QString folded = text.toLower().normalized(QString::NormalizationForm_KD).remove(marks);
    constexpr std::array<std::pair<QChar, QLatin1StringView>, 8> letters{{
        {u'ø', "o"_L1},
        {u'ł', "l"_L1},
        {u'đ', "d"_L1},
        {u'ħ', "h"_L1},
        {u'ı', "i"_L1},
        {u'ß', "ss"_L1},
        {u'æ', "ae"_L1},
        {u'œ', "oe"_L1},
    }};
    for (const auto &[letter, plain] : letters)
        folded.replace(letter, plain);
    return folded.replace(u'ς', u'σ'); // one letter, in two places of a word
}

/// The text as a LIKE pattern that finds it anywhere.
QString containsPattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

/// As PostgreSQL reads a range of numbers. What is no filter is not sent, see checkRowFilter().
QString numbersText(const QString &filter)
{
    const NumberRange range = NumberRange::fromText(filter).value_or(NumberRange());
    const auto text = [](const std::optional<qint64> &end) {
        return end ? QString::number(*end) : QString();
    };
    return u'[' + text(range.least) + u',' + text(range.greatest) + u']';
}
} // namespace

TenantSearch tenantSearch(const QString &text)
{
    // PostgreSQL's text holds no NUL, so no name does.
    const QString sought = text.trimmed();
    const QString folded = foldedText(sought);
    QStringList words;
    for (const QString &word : folded.simplified().split(u' ', Qt::SkipEmptyParts))
        words << containsPattern(word);
    return {sought, words, containsPattern(folded)};
}

pg::Statement tenantsStatement(const QString &text, int limit)
{
    const TenantSearch search = tenantSearch(text);
    return sqlStatement("read/tenants"_L1,
                        {pg::parameter(search.text), arrayParameter(search.words),
                         pg::parameter(qint64(std::max(limit, 1))), pg::parameter(search.whole)});
}

Result<TenantPage> decodeTenants(const QString &text, const pg::Rows &rows)
{
    TenantPage page;
    page.search = text;
    RowReader row(rows, "read/tenants"_L1);
    while (row.next()) {
        page.total = row.count("total");
        page.matching = row.count("matching");
        if (!row.isNull("tenant_id"))
            page.tenants.push_back({TenantId(qint32(row.integer("tenant_id"))), row.text("name")});
    }
    if (row.failed())
        return row.error();
    return page;
}

pg::Statement newestStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement(newestName[dataset], {pg::parameter(qint64(tenant.value()))});
}

Result<NewestRow> decodeNewest(Dataset dataset, TenantId tenant, const pg::Rows &rows)
{
    RowReader row(rows, newestName[dataset]);
    NewestRow newest{dataset, tenant, std::nullopt};
    if (row.next())
        newest.time = row.optionalInstant("newest");
    if (row.failed())
        return row.error();
    return newest;
}

pg::Statement rawStatement(const RawQuestion &question)
{
    const RangeQuestion &of = question.of;
    // Rows before the first one behind the range, where no page came before.
    const RowKey end{toMSecs(of.range.to) * 1000, std::numeric_limits<qint64>::min()};
    const RowKey before = question.before && question.before->micros < end.micros ? *question.before : end;
    std::vector<pg::Parameter> values{pg::parameter(qint64(of.tenant.value())),
                                      parameter(of.range.from),
                                      pg::parameter(before.time()),
                                      pg::parameter(before.id),
                                      pg::parameter(qint64(std::max(question.limit, 1)) + 1),
                                      arrayParameter(of.filter.types()),
                                      arrayParameter(of.filter.countries())};
    for (const RowColumn &column : rowColumns(of.dataset)) {
        const auto sought = question.where.find(column.name);
        if (sought == question.where.end())
            values.emplace_back();
        else if (column.match == RowMatch::Contains)
            values.push_back(pg::parameter(containsPattern(sought->second)));
        else if (column.match == RowMatch::Number)
            values.push_back(pg::parameter(numbersText(sought->second)));
        else
            values.push_back(pg::parameter(sought->second.trimmed()));
    }
    return sqlStatement(rawName[of.dataset], std::move(values));
}

namespace
{
/// The time and the two parts of the key stand before what is shown.
constexpr int firstShown = 3;

Result<RawRows> decodePage(const RawQuestion &question, const pg::Rows &rows)
{
    RawRows raw;
    raw.question = question;
    for (int column = firstShown; column < rows.columnCount(); ++column)
        raw.columns.append(rows.columnName(column));
    const int count = std::min(rows.rowCount(), std::max(question.limit, 1));
    raw.rows.reserve(std::size_t(count));
    const auto failed = [&](Error error) {
        error.statement = QString(rawName[question.of.dataset]);
        return error;
    };
    for (int i = 0; i < count; ++i) {
        const Result<Instant> time = rows.instant(i, 0);
        if (!time)
            return failed(time.error());
        RawRow row{*time, {}};
        for (int column = firstShown; column < rows.columnCount(); ++column)
            row.cells.append(rows.text(i, column));
        raw.rows.push_back(std::move(row));
    }
    if (count > 0 && rows.rowCount() > count) {
        const Result<qint64> micros = rows.integer(count - 1, 1);
        const Result<qint64> id = rows.integer(count - 1, 2);
        if (!micros || !id)
            return failed(micros ? id.error() : micros.error());
        raw.next = RowKey{*micros, *id};
    }
    return raw;
}
} // namespace

Result<RawRows> decodeRaw(const RawQuestion &question, const Result<pg::Rows> &rows,
                          const Result<pg::Rows> &kept)
{
    const Result<KeptTables> tables =
        kept.and_then([&](const pg::Rows &found) { return decodeKept(question.of.dataset, found); });
    if (!tables)
        return tables.error();
    Result<RawRows> raw = rows.and_then([&](const pg::Rows &found) { return decodePage(question, found); });
    if (raw)
        raw->gone = within(tables->raw.gone, question.of.range);
    return raw;
}

} // namespace tidemark::coordinator
