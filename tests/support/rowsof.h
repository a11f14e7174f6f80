// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/rows.h"

#include <QByteArrayList>
#include <QList>

#include <libpq-fe.h>

#include <utility>

namespace tidemark::test
{

/// An answer without a server: columns by name and type (an OID of pg_type), values as text.
inline pg::Rows rowsOf(const QList<std::pair<QByteArray, Oid>> &columns, const QList<QByteArrayList> &rows)
{
    PGresult *result = PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK);
    std::vector<PGresAttDesc> described;
    for (const auto &[name, type] : columns)
        described.push_back({const_cast<char *>(name.constData()), 0, 0, 0, type, -1, -1}); // is copied
    PQsetResultAttrs(result, int(described.size()), described.data());
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(columns.size()); ++column) {
            QByteArray value = rows.at(row).at(column);
            PQsetvalue(result, row, column, value.data(), int(value.size()));
        }
    }
    return pg::Rows(result);
}

} // namespace tidemark::test
