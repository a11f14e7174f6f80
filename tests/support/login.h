// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pgsession.h"

#include <QString>

namespace tidemark::test
{

/// The SQLSTATE of a right that is missing.
inline constexpr QLatin1StringView denied("42501");

/// A login's session, for what it tries.
class Login
{
public:
    explicit Login(const QString &conninfo)
        : m_session(conninfo)
    {
        if (!m_session.open())
            qFatal("no connection");
    }
    /// "ok" or the SQLSTATE.
    QString state(const QByteArray &sql)
    {
        const PgSession::Answer answer = m_session.run(sql);
        return answer.ok ? QStringLiteral("ok") : QString::fromLatin1(answer.sqlState);
    }
    /// The first value, or what was wrong.
    QString value(const QByteArray &sql)
    {
        const PgSession::Answer answer = m_session.run(sql);
        return QString::fromUtf8(answer.ok ? answer.value() : answer.message);
    }
    PgSession &session() { return m_session; }

private:
    PgSession m_session;
};

/// The name of the login that a conninfo of createLogin() is for.
inline QString loginOf(const QString &conninfo)
{
    return conninfo.section(QStringLiteral("user="), -1).section(u' ', 0, 0);
}

} // namespace tidemark::test
