// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reason.h"
#include "core/result.h"
#include "pg/rows.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// Iterates over the rows of a result and reads columns by name. The first invalid value (a missing column,
/// an unexpected NULL, not a number) is kept as the error, and every later value is a default: read what you
/// need, then check failed() once. So an invalid result of one statement affects only that part.
class RowReader
{
public:
    RowReader(pg::Rows rows, QLatin1StringView statement);

    /// False after the last row; on an answer without any row that expects one, error() says so.
    bool next();
    [[nodiscard]] bool isNull(const char *column);
    qint64 integer(const char *column);
    /// Not negative: numbers of rows and bytes.
    qint64 count(const char *column);
    /// Nothing for NULL, as the optional ones below.
    std::optional<qint64> optionalCount(const char *column);
    double number(const char *column);
    std::optional<double> optionalNumber(const char *column);
    bool boolean(const char *column);
    std::optional<bool> optionalBoolean(const char *column);
    Instant instant(const char *column);
    std::optional<Instant> optionalInstant(const char *column);
    /// Of an array of whole numbers; empty for NULL.
    std::vector<qint64> integers(const char *column);
    /// Empty for NULL.
    QString text(const char *column);
    /// Of the columns reason and why, which functions of an older schema do not give.
    Reason reason(const char *words = "reason", const char *code = "why");

    /// A value that the caller finds impossible.
    void refuse(const char *column);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const;

private:
    int columnOf(const char *column);
    template<typename T>
    T take(Result<T> value, const char *column);

    pg::Rows m_rows;
    QLatin1StringView m_statement;
    int m_row = -1;
    std::optional<Error> m_error;
};

} // namespace tidemark::coordinator
