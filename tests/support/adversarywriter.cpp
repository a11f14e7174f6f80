// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversarywriter.h"

#include "core/instant.h"

#include <QDateTime>

#include <chrono>
#include <thread>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{

// All in COPY's text format: \N is NULL, a backslash is doubled.
const char *const eventTypes[] = {"page_view",       "click", "signup", "", "sp\xc3\xa4t \xf0\x9f\x8c\x8a",
                                  "quote's \"type\""};
const char *const countryValues[] = {"\"DE\"",   "\"de\"",        "\"US\"",        "\"usa\"",
                                     "null",     "\"D1\"",        "\"\"",          "7",
                                     "[\"FR\"]", "\"\xc3\x84T\"", "\"LONG NAME\"", "\"us\""};
const char *const requestCountries[] = {"DE", "de", "US",        "usa",       "\\N",
                                        "D1", "",   "\xc3\x84T", "LONG NAME", "us"};
// Some no server ever sent: they must not make a rollup fail.
const char *const sizes[] = {"0", "512", "\\N", "18734", "9223372036854775807", "-4", "3217", "1048576"};
const char *const oddData[] = {
    "{}", "[]", "\"text\"", "17", "null", "{\"user_id\": null}", "{\"user_id\": {\"a\": 1}}"};

template<typename Values>
const char *oneOf(const Values &values, int number)
{
    return values[static_cast<size_t>(number) % std::size(values)];
}

} // namespace

AdversaryWriter::AdversaryWriter(const QString &conninfo, int number, quint32 seed, bool prepared)
    : m_session(conninfo)
    , m_random(seed * 1009 + static_cast<quint32>(number))
    , m_number(number)
    , m_prepared(prepared)
{
}

int AdversaryWriter::upTo(int below)
{
    return static_cast<int>(m_random() % static_cast<quint32>(below));
}

QByteArray AdversaryWriter::time()
{
    qint64 second = QDateTime::currentSecsSinceEpoch();
    switch (m_lateness) {
    case Lateness::Minutes:
        second -= upTo(600);
        break;
    case Lateness::Hours:
        second -= upTo(10 * 3600);
        break;
    case Lateness::Weeks: // often beyond the partitions
        second -= upTo(60 * 86400);
        break;
    case Lateness::Years:
        second -= (8 + upTo(10)) * 365LL * 86400;
        break;
    case Lateness::Early:
        second += upTo(20 * 86400);
        break;
    }
    return QDateTime::fromSecsSinceEpoch(second, tidemark::utcClock).toString(Qt::ISODate).toLatin1();
}

QByteArray AdversaryWriter::eventRow()
{
    QByteArray data;
    if (upTo(20) == 0)
        data = oneOf(oddData, upTo(100));
    else
        data = "{\"user_id\": \"u" + QByteArray::number(upTo(m_number % 2 == 0 ? 40 : 5000)) +
               "\", \"country\": " + oneOf(countryValues, upTo(100)) + '}';
    return QByteArray::number(1 + upTo(7)) + '\t' + oneOf(eventTypes, upTo(100)) + '\t' + data + '\t' +
           time();
}

QByteArray AdversaryWriter::requestRow()
{
    const int statuses[] = {200, 204, 101, 301, 404, 500, 503, 0, 999, -1, 206, 200};
    return QByteArray::number(1 + upTo(7)) + '\t' + time() + "\t/page\t" +
           oneOf(requestCountries, upTo(100)) + '\t' +
           (upTo(30) == 0 ? QByteArray("\\N")
                          : "10.0." + QByteArray::number(upTo(40)) + '.' + QByteArray::number(upTo(250))) +
           '\t' + QByteArray::number(statuses[upTo(12)]) + '\t' +
           (upTo(5) == 0 ? QByteArray("\\N") : QByteArray::number(upTo(30'000))) + '\t' +
           oneOf(sizes, upTo(100));
}

QByteArray AdversaryWriter::rowsText(const Outcome &transaction, bool events, QByteArray &truth)
{
    QByteArray raw;
    for (int i = 0; i < transaction.rows; ++i) {
        const QByteArray row = events ? eventRow() : requestRow();
        truth += QByteArray::number(transaction.transaction) + '\t' + row + '\n';
        raw += row + '\n';
    }
    return raw;
}

bool AdversaryWriter::copyRows(const Outcome &transaction, bool events)
{
    // As a loader does it: the batch is taken before; or as psql's \copy: with the first row.
    if (upTo(2) == 0 && m_session.run("SELECT tidemark.open_batch()").value().isEmpty())
        return false;
    QByteArray truth;
    const QByteArray raw = rowsText(transaction, events, truth);
    const QByteArray columns = events
                                   ? "tenant_id, event_type, event_data, occurred_at"
                                   : "site_id, ingest_time, url, request_country, ip_address, status_code, "
                                     "response_time_msec, bytes_sent";
    const QByteArray table = events ? "events" : "http_request";
    return m_session.copy("COPY tidemark." + table + " (" + columns + ") FROM STDIN", raw).ok &&
           m_session.copy("COPY truth." + table + " (tx, " + columns + ") FROM STDIN", truth).ok;
}

bool AdversaryWriter::insertRows(const Outcome &transaction, bool events)
{
    QByteArray truth;
    (void)rowsText(transaction, events, truth);
    const QByteArray columns = events
                                   ? "tenant_id, event_type, event_data, occurred_at"
                                   : "site_id, ingest_time, url, request_country, ip_address, status_code, "
                                     "response_time_msec, bytes_sent";
    const QByteArray table = events ? "events" : "http_request";
    const QByteArray insert = "INSERT INTO tidemark." + table + " (" + columns + ") SELECT " + columns +
                              " FROM truth." + table + " WHERE tx = $1::bigint";
    const QByteArrayList tx{QByteArray::number(transaction.transaction)};
    if (!m_session.copy("COPY truth." + table + " (tx, " + columns + ") FROM STDIN", truth).ok)
        return false;
    if (upTo(3) != 0)
        return m_session.run(insert, tx).ok;
    // Rolled back to a savepoint, which gives up the batch's lock, and inserted again.
    return m_session.run("SAVEPOINT before").ok && m_session.run(insert, tx).ok &&
           m_session.run("ROLLBACK TO SAVEPOINT before").ok && m_session.run(insert, tx).ok;
}

bool AdversaryWriter::fill(const Outcome &transaction)
{
    const bool events = upTo(2) == 0;
    return upTo(2) == 0 ? copyRows(transaction, events) : insertRows(transaction, events);
}

AdversaryWriter::Fate AdversaryWriter::end(const Outcome &transaction)
{
    const int way = upTo(100);
    if (way < 5)
        return m_session.run("ROLLBACK").ok || !m_session.isOpen() ? Fate::Undone : Fate::Unknown;
    if (m_prepared && way < 10) {
        const QByteArray name = "'tx" + QByteArray::number(transaction.transaction) + '\'';
        if (!m_session.run("PREPARE TRANSACTION " + name).ok)
            return Fate::Unknown;
        std::this_thread::sleep_for(std::chrono::milliseconds(upTo(500)));
        return m_session.run("COMMIT PREPARED " + name).ok ? Fate::Committed : Fate::Unknown;
    }
    const PgSession::Answer committed = m_session.run("COMMIT");
    if (committed.ok)
        return Fate::Committed;
    // An error the server reports itself came before the commit, but for its own death.
    return committed.sqlState.isEmpty() || committed.sqlState.startsWith("57") ? Fate::Unknown : Fate::Undone;
}

AdversaryWriter::Outcome AdversaryWriter::writeOnce()
{
    Outcome outcome;
    outcome.transaction = (m_number + 1) * 1'000'000LL + ++m_count;
    const int lateness = upTo(100);
    m_lateness = lateness < 55   ? Lateness::Minutes
                 : lateness < 75 ? Lateness::Hours
                 : lateness < 92 ? Lateness::Weeks
                 : lateness < 96 ? Lateness::Years
                                 : Lateness::Early;
    const int size = upTo(10);
    outcome.rows = size < 4 ? 1 + upTo(5) : size < 9 ? 20 + upTo(250) : 500 + upTo(1500);
    if (!m_session.isOpen() && !m_session.open()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return outcome;
    }
    if (!m_session.run("BEGIN").ok || !fill(outcome)) {
        m_session.run("ROLLBACK");
        return outcome;
    }
    // Most commit at once, some are delayed by seconds.
    const int delay = upTo(20);
    std::this_thread::sleep_for(std::chrono::milliseconds(delay == 0 ? 500 + upTo(2500) : upTo(60)));
    outcome.fate = end(outcome);
    if (outcome.fate != Fate::Committed && m_session.isOpen())
        m_session.run("ROLLBACK");
    return outcome;
}

} // namespace tidemark::test
