// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/rows.h"

#include <libpq-fe.h>

#include <QDateTime>

#include <cmath>
#include <cstring>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// Tells what was wrong with a cell without telling what was in it.
Error decodeError(const QString &column, QLatin1StringView what)
{
    Error error;
    error.kind = ErrorKind::Decode;
    error.text = u"column \"%1\" %2"_s.arg(column, what);
    return error;
}

std::optional<int> digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return std::nullopt;
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char c = text[i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// ".123456" from position at; at is moved behind it. Digits under a millisecond are dropped, which rounds
/// towards the past, before 1970 as well.
std::optional<int> fraction(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != '.')
        return 0;
    int msecs = 0;
    int seen = 0;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++seen) {
        if (seen < 3)
            msecs = msecs * 10 + (text[at] - '0');
    }
    if (seen == 0)
        return std::nullopt;
    for (int i = seen; i < 3; ++i)
        msecs *= 10;
    return msecs;
}

/// "2015-05-17 10:05:03.123456+00", the only form the session's settings allow. "infinity", years of more
/// than four digits and "… BC" are nothing an Instant can hold on a screen.
std::optional<Instant> parseTimestamp(QByteArrayView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    qsizetype at = 19;
    const auto msecs = fraction(text, at);
    if (!msecs || text.sliced(at) != QByteArrayView("+00"))
        return std::nullopt;
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second, *msecs);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return instantFromMSecs(QDateTime(date, time, utcClock).toMSecsSinceEpoch());
}

} // namespace

Rows::Rows(pg_result *owned)
    : m_result(owned, PQclear)
{
}

int Rows::rowCount() const
{
    return PQntuples(m_result.get());
}

int Rows::columnCount() const
{
    return PQnfields(m_result.get());
}

int Rows::columnNamed(const char *name) const
{
    // not PQfnumber, which folds case
    for (int column = 0; column < columnCount(); ++column) {
        if (std::strcmp(PQfname(m_result.get(), column), name) == 0)
            return column;
    }
    return -1;
}

QString Rows::columnName(int column) const
{
    return column >= 0 && column < columnCount() ? QString::fromUtf8(PQfname(m_result.get(), column))
                                                 : QString();
}

bool Rows::isNull(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return true;
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView Rows::bytes(int row, int column) const
{
    if (isNull(row, column))
        return {};
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

Result<qint64> Rows::integer(int row, int column) const
{
    if (isNull(row, column))
        return decodeError(columnName(column), "is NULL"_L1);
    bool ok = false;
    const qint64 value = bytes(row, column).toLongLong(&ok);
    if (!ok)
        return decodeError(columnName(column), "is not a 64-bit integer"_L1);
    return value;
}

Result<double> Rows::number(int row, int column) const
{
    if (isNull(row, column))
        return decodeError(columnName(column), "is NULL"_L1);
    bool ok = false;
    const double value = bytes(row, column).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return decodeError(columnName(column), "is not a finite number"_L1);
    return value;
}

Result<bool> Rows::boolean(int row, int column) const
{
    if (isNull(row, column))
        return decodeError(columnName(column), "is NULL"_L1);
    const QByteArrayView value = bytes(row, column);
    if (value != QByteArrayView("t") && value != QByteArrayView("f"))
        return decodeError(columnName(column), "is not a boolean"_L1);
    return value == QByteArrayView("t");
}

Result<Instant> Rows::instant(int row, int column) const
{
    if (isNull(row, column))
        return decodeError(columnName(column), "is NULL"_L1);
    const std::optional<Instant> value = parseTimestamp(bytes(row, column));
    if (!value)
        return decodeError(columnName(column), "is not a timestamptz in UTC"_L1);
    return *value;
}

qint64 Rows::affected() const
{
    if (!m_result)
        return 0;
    return QByteArrayView(PQcmdTuples(m_result.get())).toLongLong();
}

} // namespace tidemark::pg
