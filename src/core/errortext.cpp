// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

bool isClosed(const QString &text)
{
    return QStringView(u".!?:;,").contains(text.back());
}

/// The error's texts as complete sentences that can follow others: the program's, then the server's. libpq
/// wraps its lines: an indented line that starts in lower case continues the sentence, any other line starts
/// a new one.
QString said(const Error &error)
{
    QString text = error.text;
    const QStringList lines = error.serverText.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString words = line.simplified();
        if (words.isEmpty())
            continue;
        const bool goesOn = line.front().isSpace() && words.front().isLower();
        if (!text.isEmpty())
            text += goesOn || isClosed(text) ? u" "_s : u". "_s;
        text += words;
    }
    if (text.isEmpty())
        return {};
    if (!text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text;
}

QString orHint(const Error &error, const QString &otherwise)
{
    return error.remedy().isEmpty() ? otherwise : error.remedy();
}

ErrorText unreachable(const Error &error)
{
    return {
        ErrorWords::tr("The coordinator is unreachable.") + u' ' + said(error),
        ErrorWords::tr("No new data arrives until it returns."),
        orHint(error,
               ErrorWords::tr(
                   "Check that the server is running and that host and port are correct, then try again."))};
}

/// A hint that is a command, as something to do.
QString toRun(const QString &hint)
{
    return hint.startsWith("tidemarkctl "_L1) ? ErrorWords::tr("Run: %1").arg(hint) : hint;
}

ErrorText missingObject(const Error &error)
{
    if (error.sqlState == "3D000"_L1) {
        return {said(error), ErrorWords::tr("The server has no such database."),
                ErrorWords::tr("Check the database name in the connection, or create the database.")};
    }
    const bool own = error.hint == "tidemarkctl init"_L1;
    return {
        said(error), own ? QString() : ErrorWords::tr("The coordinator lacks something Tidemark needs."),
        own ? toRun(error.hint)
            : orHint(
                  error,
                  ErrorWords::tr(
                      "Run \"tidemarkctl init\" as a role that may create it, or \"tidemarkctl doctor\" to see what is missing."))};
}

ErrorText permission(const Error &error)
{
    // Rows that are hidden from this login.
    if (!error.text.isEmpty() && error.statement.startsWith("read/"_L1)) {
        return {said(error),
                ErrorWords::tr("Row-level security hides its rows, so any number here would be wrong."),
                error.remedy()};
    }
    return {
        ErrorWords::tr("This login has no permission for that.") + u' ' + said(error),
        error.statement.startsWith("read/"_L1) ? QString() : ErrorWords::tr("Nothing was changed."),
        orHint(
            error,
            ErrorWords::tr(
                "Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load."))};
}

/// Of a worker node of the cluster. A command may read one tenant or all of them, so this says what holds for
/// both.
ErrorText nodeDown(const Error &error)
{
    const QString &state = error.sqlState;
    const bool unreachable = state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) ||
                             state.startsWith("28"_L1) || state.startsWith("53"_L1);
    return {
        (unreachable ? ErrorWords::tr("A worker node is unreachable.")
                     : ErrorWords::tr("A worker node reported an error.")) +
            u' ' + said(error),
        unreachable ? ErrorWords::tr("Data on that node is unavailable until the node returns.") : QString(),
        orHint(error, unreachable
                          ? ErrorWords::tr("Ask the operator to bring the node back.")
                          : ErrorWords::tr("\"tidemarkctl doctor\" shows what is wrong with the nodes."))};
}

ErrorText diskFull(const Error &error)
{
    return {ErrorWords::tr("A disk on the server is full.") + u' ' + said(error),
            ErrorWords::tr("Data stored before is not affected."),
            ErrorWords::tr("Free space on the server, or move its data to a larger disk, then try again.")};
}

ErrorText lostOrTimeout(const Error &error)
{
    if (error.kind == ErrorKind::Timeout) {
        return {
            ErrorWords::tr("The server took too long to respond.") + u' ' + said(error),
            ErrorWords::tr("The request was cancelled."),
            ErrorWords::tr(
                "Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.")};
    }
    return {ErrorWords::tr("The request was cancelled."), QString(), QString()};
}

ErrorText refused(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthFailed:
        return {
            ErrorWords::tr("The server refused the login.") + u' ' + said(error),
            ErrorWords::tr(
                "The password or the role is wrong, or the server does not accept this role from this computer."),
            ErrorWords::tr("Enter the password again, or ask the operator. There is no automatic retry.")};
    case ErrorKind::TlsRefused:
        return {
            ErrorWords::tr("No trusted encrypted connection could be made.") + u' ' + said(error),
            ErrorWords::tr("The certificate does not prove that this is the server you asked for."),
            ErrorWords::tr(
                "Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.")};
    case ErrorKind::Permission:
        return permission(error);
    case ErrorKind::ReadOnly:
        return {
            ErrorWords::tr("The server accepts no changes at the moment.") + u' ' + said(error),
            ErrorWords::tr("Nothing was changed."),
            ErrorWords::tr(
                "If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; \"tidemarkctl doctor\" reports that.")};
    default:
        // A refusal of this program says all that there is to say.
        if (error.sqlState.isEmpty() || !error.text.isEmpty())
            return {said(error), QString(), error.remedy()};
        if (error.statement.startsWith("read/"_L1)) {
            return {ErrorWords::tr("The server cannot compute this.") + u' ' + said(error),
                    ErrorWords::tr("This number is not shown; the others are correct."), error.remedy()};
        }
        return {ErrorWords::tr("The server refused the data.") + u' ' + said(error),
                ErrorWords::tr("None of it was stored."), error.remedy()};
    }
}
} // namespace

Error withReasonsWorded(Error error)
{
    error.serverText = reasonText({error.serverText, error.reasonCode});
    error.serverHint = reasonText({error.serverHint, error.hintCode});
    return error;
}

ErrorText errorText(const Error &given)
{
    const Error error = withReasonsWorded(given);
    if (error.sqlState == "53100"_L1)
        return diskFull(error);
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return unreachable(error);
    case ErrorKind::AuthFailed:
    case ErrorKind::TlsRefused:
    case ErrorKind::Permission:
    case ErrorKind::ReadOnly:
    case ErrorKind::Constraint:
        return refused(error);
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
        return lostOrTimeout(error);
    case ErrorKind::MissingObject:
        return missingObject(error);
    case ErrorKind::SchemaVersion:
        return {
            said(error), QString(),
            error.remedy().isEmpty()
                ? ErrorWords::tr(
                      "Update Tidemark on this computer, or upgrade the schema with \"tidemarkctl init\".")
                : toRun(error.remedy())};
    case ErrorKind::Busy:
        return {ErrorWords::tr("Something this request needs is in use.") + u' ' + said(error),
                ErrorWords::tr("Nothing was changed."),
                orHint(error, ErrorWords::tr("Try again in a moment."))};
    case ErrorKind::NodeDown:
        return nodeDown(error);
    case ErrorKind::Decode:
        return {ErrorWords::tr("The server's response was not understood.") + u' ' + said(error),
                ErrorWords::tr("This number is not shown, because it could be wrong."),
                ErrorWords::tr(
                    "Compare the versions of Tidemark and of the schema with \"tidemarkctl status\".")};
    case ErrorKind::Io:
    case ErrorKind::Unanswerable:
        return {said(error), QString(), error.remedy()};
    case ErrorKind::Unknown:
        break;
    }
    return {ErrorWords::tr("Something unexpected happened.") + u' ' + said(error), QString(), error.remedy()};
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList parts{text.what.trimmed(), text.means, text.todo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace tidemark
