// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/census.h"
#include "core/result.h"
#include "local/toolrun.h"

#include <QJsonArray>
#include <QString>

#include <map>

namespace tidemark::app
{

/// A file that holds a private coordinator. It is a tar, so that whoever lost Tidemark can still open it:
/// manifest.json, roles.sql (pg_dumpall), settings.conf (ALTER SYSTEM) and database.dump (pg_dump's custom
/// format, compressed by it).
struct ExportManifest {
    coordinator::MovingFacts facts; ///< of the server that was exported
    coordinator::Census census;
    QString exportedAt; ///< RFC 3339
    struct Member {
        qint64 bytes = 0;
        QByteArray sha256; ///< hexadecimal
    };
    std::map<QString, Member> members; ///< all but the manifest

    [[nodiscard]] int majorVersion() const { return facts.versionNumber / 10'000; }
};

namespace members
{
inline constexpr auto manifest = "manifest.json";
inline constexpr auto roles = "roles.sql";
inline constexpr auto settings = "settings.conf";
inline constexpr auto database = "database.dump";
} // namespace members

[[nodiscard]] QJsonArray censusJson(const coordinator::Census &census);
[[nodiscard]] coordinator::Census censusFrom(const QJsonArray &json);

/// The file that a person means by a name: through symbolic links, and absolute; it need not exist.
/// Constraint: a device, a pipe, or "-", which is nobody's to replace; Io: a folder.
[[nodiscard]] Result<QString> regularFile(const QString &name);

/// Writes the manifest, with what the members in folder come to, and packs all of them into file: under
/// another name first. Io, Cancelled.
[[nodiscard]] Result<void> packExport(ExportManifest manifest, const QString &folder, const QString &file,
                                      const local::Interruption &interruption);

/// Reads only the manifest. Constraint: not a file of this kind, or of a newer program.
[[nodiscard]] Result<ExportManifest> readManifest(const QString &file,
                                                  const local::Interruption &interruption);

/// Unpacks the members into folder and compares them with the manifest. Constraint: something is missing or
/// not as it was; Io; Cancelled.
[[nodiscard]] Result<void> unpackExport(const ExportManifest &manifest, const QString &file,
                                        const QString &folder, const local::Interruption &interruption);

} // namespace tidemark::app
