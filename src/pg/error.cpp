// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/error.h"

#include <QHash>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// PostgreSQL 15, appendix A.
const QHash<QString, ErrorKind> &kinds()
{
    static const QHash<QString, ErrorKind> table{
        {u"25006"_s, ErrorKind::ReadOnly},      // read_only_sql_transaction
        {u"3D000"_s, ErrorKind::MissingObject}, // invalid_catalog_name
        {u"3F000"_s, ErrorKind::MissingObject}, // invalid_schema_name
        {u"42P01"_s, ErrorKind::MissingObject}, // undefined_table
        {u"42883"_s, ErrorKind::MissingObject}, // undefined_function
        {u"42703"_s, ErrorKind::MissingObject}, // undefined_column
        {u"42704"_s, ErrorKind::MissingObject}, // undefined_object: a type or role of an extension
        {u"58P01"_s, ErrorKind::MissingObject}, // undefined_file: an extension's library
        {u"0A000"_s, ErrorKind::MissingObject}, // feature_not_supported: 'extension … is not available'
        {u"42501"_s, ErrorKind::Permission},    // insufficient_privilege
        {u"55P03"_s, ErrorKind::Busy},          // lock_not_available
        {u"55006"_s, ErrorKind::Busy},          // object_in_use
        {u"40001"_s, ErrorKind::Busy},          // serialization_failure
        {u"40P01"_s, ErrorKind::Busy},          // deadlock_detected
        {u"53300"_s, ErrorKind::Unreachable},   // too_many_connections
        {u"57P01"_s, ErrorKind::Unreachable},   // admin_shutdown
        {u"57P02"_s, ErrorKind::Unreachable},   // crash_shutdown
        {u"57P03"_s, ErrorKind::Unreachable},   // cannot_connect_now
        {u"57P04"_s, ErrorKind::MissingObject}, // database_dropped
        {u"57P05"_s, ErrorKind::Unreachable},   // idle_session_timeout
        {u"25P03"_s, ErrorKind::Unreachable},   // idle_in_transaction_session_timeout
    };
    return table;
}

} // namespace

ErrorKind kindOfSqlState(const QString &sqlState, bool connectionOk, bool cancelAsked)
{
    if (sqlState == "57014"_L1)
        return cancelAsked ? ErrorKind::Cancelled : ErrorKind::Timeout;
    const auto exact = kinds().constFind(sqlState);
    // Our own connection is there: it was another server that stopped or refused one, a worker node.
    if (exact != kinds().constEnd())
        return *exact == ErrorKind::Unreachable && connectionOk ? ErrorKind::NodeDown : *exact;
    if (sqlState.startsWith("08"_L1))
        return connectionOk ? ErrorKind::NodeDown : ErrorKind::Unreachable;
    if (sqlState.startsWith("28"_L1))
        return connectionOk ? ErrorKind::NodeDown : ErrorKind::AuthFailed;
    if (sqlState.startsWith("22"_L1) || sqlState.startsWith("23"_L1))
        return ErrorKind::Constraint;
    return connectionOk ? ErrorKind::Unknown : ErrorKind::Unreachable;
}

} // namespace tidemark::pg
