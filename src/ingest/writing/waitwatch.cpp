// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/waitwatch.h"

#include "pg/sqltext.h"

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr int lookEveryMs = 2'000;
constexpr Milliseconds askDeadline{3'000};

/// Each look has to be over before the next one.
ConnectionProfile brief(ConnectionProfile profile)
{
    profile.connectDeadline = askDeadline;
    profile.statementDeadline = askDeadline;
    return profile;
}

/// Columns of ingest/why_waiting.
enum Column { Awaited, Subject, Login, Application, Blocker, Since, Node };

QString holderOf(const pg::Rows &rows, int row)
{
    if (rows.isNull(row, Login))
        return WaitWatch::tr("a prepared transaction");
    const QString application = rows.text(row, Application);
    return application.isEmpty()
               ? WaitWatch::tr("session %1 of %2").arg(rows.text(row, Blocker), rows.text(row, Login))
               : WaitWatch::tr("session %1 of %2 (%3)")
                     .arg(rows.text(row, Blocker), rows.text(row, Login), application);
}

QString wordsOf(const pg::Rows &rows)
{
    if (rows.rowCount() == 0)
        return {};
    const QString holder = holderOf(rows, 0);
    const QString awaited = rows.text(0, Awaited);
    if (awaited == "table"_L1)
        return WaitWatch::tr("waiting for %1, locked by %2").arg(rows.text(0, Subject), holder);
    if (awaited == "key"_L1)
        return WaitWatch::tr("waiting for the resume key, in use by %1").arg(holder);
    if (awaited == "batch"_L1)
        return WaitWatch::tr("waiting for the open batch, held by %1").arg(holder);
    if (!rows.isNull(0, Node))
        return WaitWatch::tr("waiting for a lock on %1, held by %2").arg(rows.text(0, Node), holder);
    return WaitWatch::tr("waiting for a lock, held by %1").arg(holder);
}

} // namespace

WaitWatch::WaitWatch(const ConnectionProfile &profile, std::function<int()> backendPid, QObject *parent)
    : QObject(parent)
    , m_connection(brief(profile), u"tidemark ingest (watch)"_s, true)
    , m_backendPid(std::move(backendPid))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &WaitWatch::look);
}

WaitWatch::~WaitWatch() = default;

void WaitWatch::begin()
{
    m_timer.start();
}

void WaitWatch::end()
{
    m_timer.stop();
    tell({});
}

void WaitWatch::look()
{
    m_timer.start();
    if (m_backendPid() == 0)
        return tell({}); // it is being opened, which is said elsewhere
    m_connection.open([this](const Result<void> &opened) {
        if (opened && m_timer.isActive())
            ask();
    });
}

void WaitWatch::ask()
{
    std::vector<pg::Statement> statements;
    statements.push_back(pg::sqlStatement("ingest/why_waiting"_L1, {pg::parameter(qint64(m_backendPid()))}));
    m_connection.run(std::move(statements), askDeadline,
                     [this](const Result<std::vector<Result<pg::Rows>>> &answer) {
                         // A schema without the function, or a server that does not answer: nothing is known.
                         if (m_timer.isActive() && answer && answer->front())
                             tell(wordsOf(*answer->front()));
                     });
}

void WaitWatch::tell(const QString &text)
{
    if (std::exchange(m_told, text) != text)
        Q_EMIT changed(text);
}

} // namespace tidemark::ingest
