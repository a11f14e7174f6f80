// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reason.h"

#include <QString>

namespace tidemark
{

/// What went wrong, as the code that reacts to it needs to know it. Words for people are made from it in
/// widgets and in tidemarkctl (see core/errortext.h for the shared catalogue), never where the error arises.
enum class ErrorKind {
    Unreachable,   ///< no connection: refused, name unknown, host down, server starting or stopping
    AuthFailed,    ///< class 28: wrong password, no such role, no pg_hba entry; never retried blindly
    TlsRefused,    ///< certificate or TLS demand not met; never retried weaker
    Timeout,       ///< our deadline or the server's statement_timeout passed
    Cancelled,     ///< cancelled because we asked for it
    Permission,    ///< 42501
    MissingObject, ///< schema, table, function, extension or database not there
    SchemaVersion, ///< the schema is newer (or older) than this program can serve
    Busy,          ///< somebody else holds what we need (55P03, a rollup running elsewhere)
    Constraint,    ///< class 23, 22 or a check of our own: the data was refused
    NodeDown,      ///< a worker node cannot be reached; the coordinator's own connection is fine
    Decode,        ///< an answer was not of the shape we expect
    ReadOnly,      ///< 25006: a standby or a read-only session
    Io,            ///< this computer: a file, a disk, a process
    Unanswerable,  ///< what the rollups hold cannot answer it
    Unknown
};

/// An error as a value. Contains no secrets and no rows. Its sources are kept apart: text and hint are this
/// program's own sentences, serverText and serverHint come from the server, libpq, the system or a library.
struct Error {
    ErrorKind kind = ErrorKind::Unknown;
    QString text;                ///< what happened, in this program's words and language; or empty
    QString hint;                ///< what helps, in this program's words, or a command; or empty
    QString sqlState;            ///< of a PostgreSQL server: five characters, or empty
    QString serverText;          ///< primary message, in the server's words; or empty
    QString serverHint;          ///< the server's HINT, or empty
    QString statement;           ///< name of the statement (as in resources/sql), or empty
    int storeCode = 0;           ///< SQLite's result code, of the window's own store; 0: none
    QByteArray reasonCode;       ///< of serverText, where it is a reason of our own functions; see Reason
    QByteArray hintCode;         ///< the same of serverHint
    bool connectionLost = false; ///< the connection cannot be used again
    bool retryable = false;      ///< may be asked again: a read, or a write surely undone (40001, 40P01)

    /// All that was said, this program first; for logs and where no other words go with it.
    [[nodiscard]] QString words() const
    {
        return text.isEmpty() || serverText.isEmpty() ? text + serverText : text + u' ' + serverText;
    }
    /// The same as a reason, which can be worded in the reader's language.
    [[nodiscard]] Reason asReason() const { return {words(), text.isEmpty() ? reasonCode : QByteArray()}; }
    /// What helps, whoever says it.
    [[nodiscard]] const QString &remedy() const { return hint.isEmpty() ? serverHint : hint; }
    friend bool operator==(const Error &, const Error &) = default;
};

/// There is no connection any more, or none can be made: what failed is not the question that was asked.
[[nodiscard]] bool meansNoConnection(const Error &error);

/// Stable English identifier of a kind, for logs, JSON and tests ("unreachable", "auth-failed", …).
QString errorKindName(ErrorKind kind);

} // namespace tidemark
