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
    error.text =
        QCoreApplication::translate(
            "SchemaVersion",
            "The schema has version %1. This program supports versions up to %2 and never writes to a newer one.")
            .arg(schemaVersion)
            .arg(programSchemaVersion);
    error.hint = QCoreApplication::translate("SchemaVersion", "Update Tidemark on this computer.");
    return error;
}

Error olderSchema(int schemaVersion)
{
    Error error;
    error.kind = ErrorKind::SchemaVersion;
    error.text =
        QCoreApplication::translate("SchemaVersion", "The schema has version %1; this needs version %2.")
            .arg(schemaVersion)
            .arg(programSchemaVersion);
    error.hint = QStringLiteral("tidemarkctl init");
    return error;
}

Error explainedByVersion(Error error, int schemaVersion)
{
    const bool isOlder = schemaVersion > 0 && schemaVersion < programSchemaVersion;
    if (!isOlder || error.kind != ErrorKind::MissingObject)
        return error;
    // A missing column is named without its table, under whatever alias the statement has for it.
    const bool isOurs = error.sqlState == QLatin1StringView("42703") ||
                        error.serverText.contains(QLatin1StringView("tidemark."));
    if (!isOurs)
        return error;
    const Error older = olderSchema(schemaVersion);
    error.kind = older.kind;
    error.text = older.text;
    error.serverText.clear();
    error.hint = older.hint;
    return error;
}

QString schemaNote(int schemaVersion)
{
    if (schemaVersion == programSchemaVersion)
        return {};
    const QString text =
        schemaVersion > programSchemaVersion
            ? QCoreApplication::translate(
                  "SchemaVersion",
                  "The schema has version %1, newer than this program's %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.")
            : QCoreApplication::translate(
                  "SchemaVersion",
                  "The schema has version %1, older than this program's %2, so some of what this program shows is missing. Run: tidemarkctl init");
    return text.arg(schemaVersion).arg(programSchemaVersion);
}

} // namespace tidemark
