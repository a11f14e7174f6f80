// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/libpqerror.h"

#include "pg/error.h"

#include <libpq-fe.h>

#include <QRegularExpression>
#include <QSet>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

/// 0A000 is also what a distributed query that Citus cannot plan, or a prepared statement whose table
/// changed, fails with. Only the one from the server's extension.c means that something is missing.
/// What our own functions put beside the words of an error (tidemark.refuse); a constraint's or column's own
/// name is none.
QByteArray codeIn(const PGresult *result, int field)
{
    const QByteArray code = PQresultErrorField(result, field);
    return code.startsWith('[') ? code : QByteArray();
}

bool isUnsupportedFeature(const PGresult *result)
{
    const QString file = field(result, PG_DIAG_SOURCE_FILE);
    return !file.isEmpty() && file != "extension.c"_L1;
}

/// If a worker node dies during a statement or a COPY, Citus reports a code that means nothing (XX000) or
/// little (58030). Only its source file distinguishes it from an error of the coordinator itself.
bool isOfWorker(const QString &sqlState, const PGresult *result)
{
    static const QSet<QString> files{u"remote_commands.c"_s,      u"multi_copy.c"_s,
                                     u"remote_transaction.c"_s,   u"adaptive_executor.c"_s,
                                     u"placement_connection.c"_s, u"connection_management.c"_s};
    return (sqlState == "XX000"_L1 || sqlState == "58030"_L1) &&
           files.contains(field(result, PG_DIAG_SOURCE_FILE));
}

/// "host:port" of the worker node that an error comes from, as Citus adds it to the context (in English
/// always).
QString nodeIn(const QString &context)
{
    static const QRegularExpression pattern(u"while executing command on (\\S+:[0-9]+)$"_s,
                                            QRegularExpression::MultilineOption);
    return pattern.match(context).captured(1);
}

/// What is missing there is not missing on the coordinator.
void blameNode(Error &error, const PGresult *result)
{
    const QString node = nodeIn(field(result, PG_DIAG_CONTEXT));
    if (isOfWorker(error.sqlState, result) || (!node.isEmpty() && error.kind == ErrorKind::MissingObject))
        error.kind = ErrorKind::NodeDown;
    if (!node.isEmpty() && !error.serverText.contains(node))
        error.serverText = u"%1 (node %2)"_s.arg(error.serverText, node);
}

bool mayAskAgain(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::NodeDown || kind == ErrorKind::Timeout ||
           kind == ErrorKind::Busy;
}

/// Five characters with a digit among them ("FATAL" has none), between the severity and the text.
const QRegularExpression &sqlStatePattern()
{
    static const QRegularExpression pattern(u"(?<=:  )(?=[A-Z]*[0-9])([0-9A-Z]{5}): "_s);
    return pattern;
}

/// Leaves out what PQERRORS_VERBOSE added: "28P01: " behind the severity, and the source file's line.
QString withoutVerbosity(const QString &text)
{
    static const QRegularExpression location(u"^\\S+:\\s+\\w+, \\w+\\.c:\\d+$"_s);
    QStringList lines;
    const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (!location.match(line).hasMatch())
            lines.append(QString(line).remove(sqlStatePattern()));
    }
    return lines.join(u'\n');
}

/// The last one counts: with several hosts, libpq tells of each that it tried.
QString sqlStateIn(const QString &text)
{
    QString found;
    auto matches = sqlStatePattern().globalMatch(text);
    while (matches.hasNext())
        found = matches.next().captured(1);
    return found;
}

bool isTlsRefusal(const ConnectFailure &failure)
{
    if (failure.libpqText.contains("channel binding"_L1, Qt::CaseInsensitive))
        return true;
    // a server that dies during the handshake refuses nothing
    return failure.duringTls && !failure.peerGone && !failure.libpqText.contains("SYSCALL"_L1) &&
           !failure.libpqText.contains("server closed the connection"_L1);
}

} // namespace

Error errorOfResult(const PGresult *result, const ErrorContext &context)
{
    Error error;
    error.sqlState = field(result, PG_DIAG_SQLSTATE);
    error.serverText = field(result, PG_DIAG_MESSAGE_PRIMARY);
    error.serverHint = field(result, PG_DIAG_MESSAGE_HINT);
    error.reasonCode = codeIn(result, PG_DIAG_CONSTRAINT_NAME);
    error.hintCode = codeIn(result, PG_DIAG_COLUMN_NAME);
    error.statement = QString::fromUtf8(context.statement);
    if (error.serverText.isEmpty())
        error.serverText = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    const QString severity = field(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    error.connectionLost = !context.connectionOk || severity == "FATAL"_L1 || severity == "PANIC"_L1;
    error.kind = kindOfSqlState(error.sqlState, !error.connectionLost, context.cancelAsked);
    if (error.sqlState == "0A000"_L1 && isUnsupportedFeature(result))
        error.kind = ErrorKind::Unknown;
    if (!error.connectionLost)
        blameNode(error, result);
    // a serialization failure and a deadlock's victim were rolled back whole, so a write may be tried again
    const bool undone = error.sqlState == "40001"_L1 || error.sqlState == "40P01"_L1;
    error.retryable = undone || (context.readOnly && mayAskAgain(error.kind));
    return error;
}

Error lostError(const QString &libpqText, bool readOnly)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.serverText = libpqText.trimmed();
    error.connectionLost = true;
    error.retryable = readOnly;
    return error;
}

Error deadlineError(const QByteArray &statement, bool readOnly)
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.statement = QString::fromUtf8(statement);
    error.retryable = readOnly;
    return error;
}

Error connectError(const ConnectFailure &failure)
{
    Error error;
    error.connectionLost = true;
    error.sqlState = sqlStateIn(failure.libpqText);
    error.serverText = withoutVerbosity(failure.libpqText);
    if (!error.sqlState.isEmpty())
        error.kind = kindOfSqlState(error.sqlState, false, false);
    else if (failure.needsPassword)
        error.kind = ErrorKind::AuthFailed;
    else if (isTlsRefusal(failure))
        error.kind = ErrorKind::TlsRefused;
    else
        error.kind = ErrorKind::Unreachable;
    error.retryable = error.kind == ErrorKind::Unreachable;
    return error;
}

} // namespace tidemark::pg
