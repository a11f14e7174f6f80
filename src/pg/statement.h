// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark::pg
{

/// A bound parameter in text format; nothing is NULL. Types are given in the SQL ($1::bigint).
using Parameter = std::optional<QByteArray>;

[[nodiscard]] inline Parameter parameter(qint64 value)
{
    return QByteArray::number(value);
}
[[nodiscard]] inline Parameter parameter(const QString &value)
{
    return value.toUtf8();
}

/// One SQL command with its values. A name makes it a prepared statement, prepared once a connection; without
/// one it is parsed each time. The name also stands in errors and logs, so give one even to unprepared
/// statements (see prepare).
struct Statement {
    QByteArray name;
    QByteArray sql;
    std::vector<Parameter> parameters;
    bool prepare = true;
};

} // namespace tidemark::pg
