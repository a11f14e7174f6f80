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
QString words(const char *source)
{
    return QCoreApplication::translate("ErrorText", source);
}

/// The server's words as a sentence of their own, so that they can follow ours.
QString serverSentence(const Error &error)
{
    QString text = error.serverText.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text;
}

QString orHint(const Error &error, const QString &otherwise)
{
    return error.serverHint.isEmpty() ? otherwise : error.serverHint;
}

ErrorText unreachable(const Error &error)
{
    return {
        words("The coordinator cannot be reached.") + u' ' + serverSentence(error),
        words("Nothing new arrives until it can; what is shown stays."),
        orHint(error, words("Check that the server runs and that host and port are right, then try again."))};
}

ErrorText missingObject(const Error &error)
{
    if (error.sqlState == "3D000"_L1) {
        return {serverSentence(error), words("The server is there, but not this database."),
                words("Check the database's name in the connection, or create it.")};
    }
    return {
        serverSentence(error), words("The coordinator lacks something that Tidemark needs."),
        orHint(error,
               words("Run 'tidemarkctl init' as a role that may create it, or 'tidemarkctl doctor' to see "
                     "what is missing."))};
}

ErrorText permission(const Error &error)
{
    return {
        words("This login is not permitted to do that.") + u' ' + serverSentence(error),
        words("Nothing was changed."),
        orHint(error,
               words("Ask for the role that is needed: GRANT tidemark_reader to look, tidemark_operator to "
                     "maintain, tidemark_ingest to load."))};
}

ErrorText lostOrTimeout(const Error &error)
{
    if (error.kind == ErrorKind::Timeout) {
        return {words("The server took too long to answer.") + u' ' + serverSentence(error),
                words("The question was withdrawn; what is shown is from before."),
                words("It is asked again by itself. If this repeats, choose a shorter range or ask the "
                      "operator what "
                      "keeps the server busy.")};
    }
    return {words("The request was cancelled."), QString(), QString()};
}

ErrorText refused(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthFailed:
        return {words("The server refused the login.") + u' ' + serverSentence(error),
                words("Either the password or the role is wrong, or the server does not accept this role "
                      "from here."),
                words("Enter the password again, or ask the operator. It is not tried again by itself.")};
    case ErrorKind::TlsRefused:
        return {words("No trustworthy encrypted connection could be made.") + u' ' + serverSentence(error),
                words("The server's certificate does not prove that it is the server you asked for."),
                words("Check host name and certificate with the operator. Nothing is sent unprotected.")};
    case ErrorKind::Permission:
        return permission(error);
    case ErrorKind::ReadOnly:
        return {words("The server accepts no changes now.") + u' ' + serverSentence(error),
                words("Nothing was changed."),
                words("It may be a standby or in recovery: connect to the primary server.")};
    default:
        return {words("The server refused the data.") + u' ' + serverSentence(error),
                words("Nothing of it was stored."), error.serverHint};
    }
}
} // namespace

ErrorText errorText(const Error &error)
{
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
            serverSentence(error), words("This program and the coordinator's schema do not fit together."),
            orHint(
                error,
                words("Update Tidemark on this computer, or upgrade the schema with 'tidemarkctl init'."))};
    case ErrorKind::Busy:
        return {words("Somebody else is at it.") + u' ' + serverSentence(error),
                words("Nothing was changed."), orHint(error, words("Try again in a moment."))};
    case ErrorKind::NodeDown:
        return {words("A worker node cannot be reached.") + u' ' + serverSentence(error),
                words("Only the tenants kept on that node are affected."),
                words("Ask the operator to bring the node back; it is asked again by itself.")};
    case ErrorKind::Decode:
        return {words("The server's answer was not understood.") + u' ' + serverSentence(error),
                words("This number is not shown rather than shown wrong."),
                words("Compare the versions of Tidemark and of the schema with 'tidemarkctl status'.")};
    case ErrorKind::Io:
        return {serverSentence(error), QString(), error.serverHint};
    case ErrorKind::Unknown:
        break;
    }
    return {words("Something unexpected happened.") + u' ' + serverSentence(error), QString(),
            error.serverHint};
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList parts{text.what.trimmed(), text.means, text.todo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace tidemark
