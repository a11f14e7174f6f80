// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"

#include <QCoreApplication>

namespace tidemark
{

Error newerSchema(int schemaVersion)
{
    Error error;
    error.kind = ErrorKind::SchemaVersion;
    error.serverText =
        QCoreApplication::translate(
            "SchemaVersion", "The schema has version %1; this program knows versions up to %2 and writes "
                             "nothing to a newer one.")
            .arg(schemaVersion)
            .arg(programSchemaVersion);
    return error;
}

} // namespace tidemark
