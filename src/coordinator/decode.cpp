// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/decode.h"

#include <charconv>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
Error decodeError(QLatin1StringView statement, const QString &text)
{
    Error error;
    error.kind = ErrorKind::Decode;
    error.text = text;
    error.statement = QString(statement);
    return error;
}
} // namespace

RowReader::RowReader(pg::Rows rows, QLatin1StringView statement)
    : m_rows(std::move(rows))
    , m_statement(statement)
{
}

bool RowReader::next()
{
    return ++m_row < m_rows.rowCount();
}

int RowReader::columnOf(const char *column)
{
    const int index = m_rows.columnNamed(column);
    if (index < 0 && !m_error)
        m_error =
            decodeError(m_statement, u"column %1 is not in the answer"_s.arg(QLatin1StringView(column)));
    return index;
}

template<typename T>
T RowReader::take(Result<T> value, const char *column)
{
    if (value)
        return *value;
    if (!m_error)
        m_error = decodeError(m_statement,
                              u"column %1: %2"_s.arg(QLatin1StringView(column), value.error().words()));
    return T{};
}

bool RowReader::isNull(const char *column)
{
    const int index = columnOf(column);
    return index < 0 || m_rows.isNull(m_row, index);
}

qint64 RowReader::integer(const char *column)
{
    const int index = columnOf(column);
    return index < 0 ? 0 : take(m_rows.integer(m_row, index), column);
}

qint64 RowReader::count(const char *column)
{
    const qint64 value = integer(column);
    if (value < 0) {
        refuse(column);
        return 0;
    }
    return value;
}

std::optional<qint64> RowReader::optionalCount(const char *column)
{
    if (isNull(column))
        return std::nullopt;
    return count(column);
}

std::vector<qint64> RowReader::integers(const char *column)
{
    std::vector<qint64> values;
    const int index = columnOf(column);
    if (index < 0 || m_rows.isNull(m_row, index))
        return values;
    const QByteArrayView text = m_rows.bytes(m_row, index);
    const char *at = text.begin();
    while (at != text.end() && *at != '}') {
        qint64 value = 0;
        const auto [end, error] = std::from_chars(at + 1, text.end(), value); // behind the brace, or a comma
        if (error != std::errc()) {
            if (text != "{}")
                refuse(column);
            break;
        }
        values.push_back(value);
        at = end;
    }
    return values;
}

double RowReader::number(const char *column)
{
    const int index = columnOf(column);
    return index < 0 ? 0 : take(m_rows.number(m_row, index), column);
}

std::optional<double> RowReader::optionalNumber(const char *column)
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

bool RowReader::boolean(const char *column)
{
    const int index = columnOf(column);
    return index >= 0 && take(m_rows.boolean(m_row, index), column);
}

std::optional<bool> RowReader::optionalBoolean(const char *column)
{
    if (isNull(column))
        return std::nullopt;
    return boolean(column);
}

Instant RowReader::instant(const char *column)
{
    const int index = columnOf(column);
    return index < 0 ? Instant{} : take(m_rows.instant(m_row, index), column);
}

std::optional<Instant> RowReader::optionalInstant(const char *column)
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

QString RowReader::text(const char *column)
{
    const int index = columnOf(column);
    return index < 0 ? QString() : m_rows.text(m_row, index);
}

Reason RowReader::reason(const char *words, const char *code)
{
    Reason reason{text(words)};
    const int why = m_rows.columnNamed(code);
    if (why >= 0)
        reason.code = m_rows.bytes(m_row, why).toByteArray();
    return reason;
}

void RowReader::refuse(const char *column)
{
    if (!m_error)
        m_error =
            decodeError(m_statement, u"column %1 holds an impossible value"_s.arg(QLatin1StringView(column)));
}

Error RowReader::error() const
{
    return m_error.value_or(decodeError(m_statement, u"the answer has no row"_s));
}

} // namespace tidemark::coordinator
