// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadkeeping.h"

#include "core/schemaversion.h"
#include "ingest/formats/timetext.h"
#include "ingest/runentry.h"
#include "pg/sqltext.h"

#include <QCoreApplication>

#include <map>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr std::size_t dateLength = 10;
constexpr int firstSchemaWithHolds = 2;

/// Encoded times are in UTC and all alike, so that their text orders them and begins with the day.
std::string_view timeOf(const RowBatch &batch, std::size_t row)
{
    if (batch.rows[row].serverTime)
        return {};
    const std::string_view text = batch.copyText(row);
    return text.substr(0, text.find('\t'));
}

/// As the server reads an array of dates.
QString arrayOf(const std::set<QDate> &days)
{
    QStringList texts;
    for (const QDate &day : days)
        texts << day.toString(Qt::ISODate);
    return u'{' + texts.join(u',') + u'}';
}

Result<std::vector<KeptShorter>> tablesOf(const Result<pg::Rows> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<KeptShorter> tables;
    for (int row = 0; row < rows->rowCount(); ++row)
        tables.push_back(
            {rows->text(row, 0), rows->text(row, 1), instantFromMSecs(rows->integer(row, 2).value_or(0))});
    return tables;
}

/// Ascending.
pg::Statement keptShorter(Dataset dataset, const QStringList &moments)
{
    return pg::sqlStatement(
        "ingest/kept_shorter"_L1,
        {pg::parameter(datasetName(dataset)), pg::parameter(u"{\""_s + moments.join(u"\",\""_s) + u"\"}"_s)});
}

} // namespace

std::vector<Instant> oldestTimes(const RowBatch &batch)
{
    std::map<std::string_view, std::string_view> oldest; // of each day
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        const std::string_view time = timeOf(batch, row);
        if (time.empty())
            continue;
        const auto [day, first] = oldest.try_emplace(time.substr(0, dateLength), time);
        if (!first && time < day->second)
            day->second = time;
    }
    std::vector<Instant> times;
    for (const auto &[day, time] : oldest)
        if (const std::optional<qint64> micros = parseTime(time))
            times.push_back(instantFromMSecs(*micros / 1000));
    return times;
}

void readKeptShorter(ServerSession &session, Dataset dataset, const std::vector<Instant> &moments,
                     Reply<std::vector<KeptShorter>> reply)
{
    QStringList texts;
    for (const Instant moment : moments)
        texts << toIso(moment);
    session.runOne(keptShorter(dataset, texts),
                   [reply = std::move(reply)](const Result<pg::Rows> &rows) { reply(tablesOf(rows)); });
}

void LoadKeeping::begin(Reply<void> reply)
{
    // Found out with the first batch, rows would have been stored by then.
    if (!m_job.hold.isEmpty() && m_session.schemaVersion() < firstSchemaWithHolds)
        return reply(olderSchema(m_session.schemaVersion()));
    if (m_job.hold.isEmpty() || m_job.hold == "forever"_L1)
        return reply({});
    m_session.runOne(
        pg::sqlStatement("ingest/hold_until"_L1, {pg::parameter(m_job.hold)}),
        [this, reply = std::move(reply)](const Result<pg::Rows> &rows) {
            if (rows && rows->boolean(0, 1).value_or(false)) {
                m_until = rows->text(0, 0);
                return reply({});
            }
            if (!rows && rows.error().kind != ErrorKind::Constraint)
                return reply(rows.error());
            reply(Error{
                .kind = ErrorKind::Constraint,
                .text =
                    QCoreApplication::translate(
                        "LoadKeeping",
                        "Invalid hold \"%1\": expected an interval such as 90d or \"18 months\", or forever.")
                        .arg(m_job.hold)});
        });
}

void LoadKeeping::see(const RowBatch &batch)
{
    std::string_view last;
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        const std::string_view time = timeOf(batch, row);
        if (time.empty() || time == last)
            continue;
        const bool sameDay = time.substr(0, dateLength) == last.substr(0, dateLength);
        if (sameDay && time >= last)
            continue;
        last = time;
        const QDate day = QDate::fromString(QString::fromLatin1(time.data(), dateLength), Qt::ISODate);
        if (!m_known.contains(day)) {
            QString &oldest = m_new[day];
            if (oldest.isEmpty() || QLatin1StringView(time.data(), qsizetype(time.size())) < oldest)
                oldest = QString::fromLatin1(time.data(), qsizetype(time.size()));
        }
        if (!m_job.hold.isEmpty() && !m_held.contains(day))
            m_fresh.insert(day);
    }
}

void LoadKeeping::secureBatch(const RowBatch &batch, const Reply<QString> &reply)
{
    see(batch);
    if (m_new.empty())
        return reply(QString());
    std::set<QDate> days;
    QStringList moments;
    for (const auto &[day, oldest] : std::exchange(m_new, {})) {
        days.insert(day);
        moments << oldest;
    }
    m_known.insert(days.begin(), days.end());
    findGone(days, [this, moments, reply](const QString &warning) {
        if (m_job.hold.isEmpty())
            warn(moments, warning, reply);
        else
            reply(warning);
    });
}

void LoadKeeping::findGone(const std::set<QDate> &days, std::function<void(const QString &warning)> then)
{
    pg::Statement statement =
        pg::sqlStatement("ingest/gone_days"_L1,
                         {pg::parameter(datasetName(datasetOf(m_job.format))), pg::parameter(arrayOf(days))});
    m_session.runOne(std::move(statement), [this, then = std::move(then)](const Result<pg::Rows> &rows) {
        // Where the connection is lost, storing says so.
        if (!rows || rows->integer(0, 0).value_or(0) == 0 || std::exchange(m_toldGone, true))
            return then({});
        then(QCoreApplication::translate(
            "LoadKeeping",
            "Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them."));
    });
}

void LoadKeeping::holdStored(qint64 runId, Reply<void> reply)
{
    m_holding.clear();
    if (m_fresh.empty())
        return reply({});
    m_session.runOne(
        pg::sqlStatement("ingest/hold_stored"_L1, {pg::parameter(runId), pg::parameter(arrayOf(m_fresh)),
                                                   m_until ? pg::parameter(*m_until) : pg::Parameter(),
                                                   pg::parameter(loadedFrom(m_job))}),
        [this, reply = std::move(reply)](const Result<pg::Rows> &held) {
            if (!held)
                return reply(held.error());
            for (int row = 0; row < held->rowCount(); ++row)
                m_holding.insert(QDate::fromString(held->text(row, 0), Qt::ISODate));
            reply({});
        });
}

void LoadKeeping::settle()
{
    for (const QDate &day : m_holding)
        m_fresh.erase(day);
    m_held.merge(m_holding);
    m_holding.clear();
}

void LoadKeeping::warn(const QStringList &moments, const QString &before, const Reply<QString> &reply)
{
    m_session.runOne(keptShorter(datasetOf(m_job.format), moments), [this, before,
                                                                     reply](const Result<pg::Rows> &rows) {
        // What cannot be found out is no reason not to load; where the connection is lost,
        // storing says so.
        const Result<std::vector<KeptShorter>> tables = tablesOf(rows);
        bool fresh = false;
        if (tables)
            for (const KeptShorter &table : *tables)
                fresh = m_warned.insert(table.table).second || fresh;
        if (!fresh)
            return reply(before);
        reply(
            (before.isEmpty() ? before : before + u' ') + keptShorterText(*tables) + u' ' +
            QCoreApplication::translate(
                "LoadKeeping",
                "A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs \"tidemarkctl holds add\"."));
    });
}

} // namespace tidemark::ingest
