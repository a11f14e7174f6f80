// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

bool meansNoConnection(const Error &error)
{
    // A database that is not there is a connection that cannot be made.
    return error.connectionLost || error.kind == ErrorKind::Unreachable ||
           error.kind == ErrorKind::AuthFailed || error.kind == ErrorKind::TlsRefused ||
           error.sqlState == "3D000"_L1;
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return u"unreachable"_s;
    case ErrorKind::AuthFailed:
        return u"auth-failed"_s;
    case ErrorKind::TlsRefused:
        return u"tls-refused"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Permission:
        return u"permission"_s;
    case ErrorKind::MissingObject:
        return u"missing-object"_s;
    case ErrorKind::SchemaVersion:
        return u"schema-version"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::Constraint:
        return u"constraint"_s;
    case ErrorKind::NodeDown:
        return u"node-down"_s;
    case ErrorKind::Decode:
        return u"decode"_s;
    case ErrorKind::ReadOnly:
        return u"read-only"_s;
    case ErrorKind::Io:
        return u"io"_s;
    case ErrorKind::Unanswerable:
        return u"unanswerable"_s;
    case ErrorKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace tidemark
