// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/work.h"

#include "pg/libpqerror.h"

#include <libpq-fe.h>

namespace tidemark::pg
{

Error Work::errorOf(Session &session, const pg_result *result, const QByteArray &statement) const
{
    ErrorContext context;
    context.statement = statement;
    context.readOnly = session.readOnly;
    // once the deadline has passed, the cancel was the deadline's
    context.cancelAsked = (m_cancelAsked || session.strayCancel) && !m_expired;
    context.connectionOk = PQstatus(session.conn) == CONNECTION_OK;
    Error error = errorOfResult(result, context);
    if (error.connectionLost && !session.fatal)
        session.fatal = error;
    return error;
}

} // namespace tidemark::pg
