// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportfile.h"

#include "app/words.h"
#include "local/folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto fileKind = "tidemark private coordinator"_L1;
constexpr int formatVersion = 1;

QStringList packedMembers()
{
    return {QString::fromLatin1(members::roles), QString::fromLatin1(members::settings),
            QString::fromLatin1(members::database)};
}

Error refusal(const QString &text, const QString &hint = {})
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = text;
    error.hint = hint;
    return error;
}

Error foreignFile(const QString &file)
{
    return refusal(
        Ctl::tr("%1 was not written by \"tidemarkctl local export\", or its beginning is lost.").arg(file));
}

Error damagedFile(const QString &file)
{
    return refusal(Ctl::tr("%1 is not whole: it was cut off or changed after it was written.").arg(file),
                   Ctl::tr("Nothing was changed. Copy the file again, or export again."));
}

Result<ExportManifest::Member> measured(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return local::ioError(path + u": "_s + file.errorString());
    return ExportManifest::Member{file.size(), hash.result().toHex()};
}

/// tar takes "host:file" for a file elsewhere, and a name with a dash in front for an option.
QStringList fileArguments(const QString &file)
{
    return {u"--force-local"_s, u"--file="_s + QFileInfo(file).absoluteFilePath()};
}

QByteArray manifestJson(const ExportManifest &manifest)
{
    QJsonObject packed;
    for (const auto &[name, member] : manifest.members)
        packed.insert(
            name, QJsonObject{{u"bytes"_s, member.bytes}, {u"sha256"_s, QString::fromLatin1(member.sha256)}});
    return QJsonDocument(QJsonObject{
                             {u"kind"_s, fileKind},
                             {u"format_version"_s, formatVersion},
                             {u"program_version"_s, QStringLiteral(TIDEMARK_VERSION)},
                             {u"exported_at"_s, manifest.exportedAt},
                             {u"server_version"_s, manifest.facts.versionNumber},
                             {u"database_bytes"_s, manifest.facts.bytes},
                             {u"pg_cron"_s, manifest.facts.cron},
                             {u"extensions"_s, QJsonDocument::fromJson(manifest.facts.extensions).object()},
                             {u"tables"_s, censusJson(manifest.census)},
                             {u"members"_s, packed},
                         })
        .toJson();
}

/// On the disk, and then under its name.
Result<void> putInPlace(const QString &unfinished, const QString &file)
{
    QFile packed(unfinished);
    if (!packed.open(QIODevice::ReadOnly) || fsync(packed.handle()) != 0)
        return local::systemError(unfinished, errno);
    if (rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(file).constData()) != 0)
        return local::systemError(file, errno);
    return local::syncFolder(QFileInfo(file).absolutePath());
}

} // namespace

QJsonArray censusJson(const coordinator::Census &census)
{
    QJsonArray tables;
    for (const coordinator::TableCensus &table : census)
        tables.append(QJsonObject{{u"table"_s, table.table},
                                  {u"raw"_s, table.raw},
                                  {u"rows"_s, table.rows},
                                  {u"counted"_s, table.counted ? QJsonValue(*table.counted) : QJsonValue()},
                                  {u"digest"_s, table.digest.isEmpty() ? QJsonValue() : table.digest}});
    return tables;
}

coordinator::Census censusFrom(const QJsonArray &json)
{
    coordinator::Census census;
    for (const QJsonValue &entry : json) {
        coordinator::TableCensus &table = census.emplace_back();
        table.table = entry[u"table"_s].toString();
        table.raw = entry[u"raw"_s].toBool();
        table.rows = entry[u"rows"_s].toInteger();
        if (entry[u"counted"_s].isDouble())
            table.counted = entry[u"counted"_s].toInteger();
        table.digest = entry[u"digest"_s].toString();
    }
    return census;
}

Result<QString> regularFile(const QString &name)
{
    if (name == "-"_L1)
        return refusal(
            Ctl::tr(
                "An export is a file: it is neither written to standard output nor read from standard input."),
            Ctl::tr("Give the name of a file."));
    const QFileInfo info(name);
    // Through a link to what it means, also where that is not there yet.
    const QFileInfo meant(info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath());
    if (meant.isDir())
        return local::systemError(name, EISDIR);
    if (meant.exists() && !meant.isFile())
        return refusal(Ctl::tr("%1 is not a regular file.").arg(QDir::toNativeSeparators(name)),
                       Ctl::tr("Give the name of a file."));
    return meant.absoluteFilePath();
}

Result<void> packExport(ExportManifest manifest, const QString &folder, const QString &file,
                        const local::Interruption &interruption)
{
    for (const QString &name : packedMembers()) {
        const Result<ExportManifest::Member> member = measured(folder + u'/' + name);
        if (!member)
            return member.error();
        manifest.members[name] = *member;
    }
    const QString manifestName = QString::fromLatin1(members::manifest);
    if (const Result<void> written =
            local::writeFile(folder + u'/' + manifestName, manifestJson(manifest), S_IRUSR | S_IWUSR);
        !written)
        return written;
    const QString unfinished = folder + u"/export.tar"_s;
    const Result<QByteArray> packed =
        local::runTool({u"tar"_s, QStringList{u"--create"_s} + fileArguments(unfinished) +
                                      QStringList{u"--directory="_s + folder, u"--owner=0"_s, u"--group=0"_s,
                                                  u"--numeric-owner"_s, manifestName} +
                                      packedMembers()},
                       local::currentUser(), interruption);
    return packed ? putInPlace(unfinished, file) : packed.error();
}

Result<ExportManifest> readManifest(const QString &file, const local::Interruption &interruption)
{
    if (QFile readable(file); !readable.open(QIODevice::ReadOnly))
        return local::ioError(file + u": "_s + readable.errorString());
    const Result<QByteArray> text = local::runTool(
        {u"tar"_s, QStringList{u"--extract"_s, u"--to-stdout"_s, u"--occurrence=1"_s} + fileArguments(file) +
                       QStringList{QString::fromLatin1(members::manifest)}},
        local::currentUser(), interruption);
    if (!text)
        return interruption.isAsked() ? text.error() : foreignFile(file);
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    if (json.value(u"kind"_s).toString() != fileKind)
        return foreignFile(file);
    if (json.value(u"format_version"_s).toInt() > formatVersion)
        return refusal(Ctl::tr("%1 was written by a newer Tidemark (%2).")
                           .arg(file, json.value(u"program_version"_s).toString()),
                       Ctl::tr("Install that version of Tidemark, or a newer one, here."));
    ExportManifest manifest;
    manifest.exportedAt = json.value(u"exported_at"_s).toString();
    manifest.facts.versionNumber = json.value(u"server_version"_s).toInt();
    manifest.facts.bytes = json.value(u"database_bytes"_s).toInteger();
    manifest.facts.cron = json.value(u"pg_cron"_s).toBool();
    manifest.census = censusFrom(json.value(u"tables"_s).toArray());
    const QJsonObject packed = json.value(u"members"_s).toObject();
    for (const QString &name : packedMembers()) {
        const QJsonValue member = packed.value(name);
        manifest.members[name] = {member[u"bytes"_s].toInteger(), member[u"sha256"_s].toString().toLatin1()};
    }
    return manifest;
}

Result<void> unpackExport(const ExportManifest &manifest, const QString &file, const QString &folder,
                          const local::Interruption &interruption)
{
    const Result<QByteArray> unpacked = local::runTool(
        {.program = u"tar"_s,
         .arguments = QStringList{u"--extract"_s} + fileArguments(file) +
                      QStringList{u"--directory="_s + folder, u"--no-same-owner"_s,
                                  u"--no-same-permissions"_s, u"--occurrence=1"_s} +
                      packedMembers(),
         .complaint = [](const QByteArray &lines) { return QString::fromUtf8(lines).simplified(); }},
        local::currentUser(), interruption);
    if (interruption.isAsked())
        return local::Interruption::error();
    for (const auto &[name, member] : manifest.members) {
        const QFileInfo there(folder + u'/' + name);
        if (!there.isFile() || there.isSymLink() || there.size() != member.bytes) {
            // A full disk cuts files off as well, and is no fault of the file's.
            return !unpacked && unpacked.error().text.contains("Cannot write"_L1) ? unpacked.error()
                                                                                  : damagedFile(file);
        }
        const Result<ExportManifest::Member> found = measured(there.filePath());
        if (!found)
            return found.error();
        if (found->sha256 != member.sha256)
            return damagedFile(file);
    }
    return {};
}

} // namespace tidemark::app
