// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadplan.h"

#include "ingest/formats/accesslog.h"
#include "ingest/formats/csvparser.h"
#include "ingest/formats/jsonlines.h"
#include "ingest/sources/bytesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

Error wrongUse(const QString &why)
{
    return {.kind = ErrorKind::Constraint, .text = why};
}

/// Gives the words their translation context.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

/// Globs in the file's name, and in its folders too.
QStringList expanded(const QString &pattern)
{
    const qsizetype special = pattern.indexOf(QRegularExpression(u"[*?\\[]"_s));
    if (special < 0)
        return {pattern};
    const qsizetype begin = pattern.lastIndexOf(u'/', special) + 1;
    const qsizetype slash = pattern.indexOf(u'/', special);
    const QString folder = pattern.left(begin);
    const QString name = pattern.mid(begin, slash < 0 ? -1 : slash - begin);
    const QString rest = slash < 0 ? QString() : pattern.mid(slash);
    const QDir dir(folder.isEmpty() ? u"."_s : folder);
    QStringList found;
    for (const QString &entry :
         dir.entryList({name}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (rest.isEmpty() && QFileInfo(folder + entry).isDir())
            continue;
        found << (rest.isEmpty() ? QStringList{folder + entry} : expanded(folder + entry + rest));
    }
    return found;
}

/// The files that were named, whatever by: each is loaded once.
class NamedFiles
{
public:
    /// False: it was named before.
    bool insert(const QString &path)
    {
        struct stat status {
        };
        if (stat(QFile::encodeName(path).constData(), &status) != 0)
            return true;
        const qsizetype before = m_files.size();
        m_files.insert({status.st_dev, status.st_ino});
        return m_files.size() > before;
    }

private:
    QSet<std::pair<quint64, quint64>> m_files;
};

/// Whether writing to path would write to what is read: the same file, by whatever name. file: "-" is
/// standard input.
bool isSameFile(const QString &file, const QString &path)
{
    struct stat read {
    };
    struct stat written {
    };
    const bool found =
        (file == u"-" ? fstat(STDIN_FILENO, &read) : stat(QFile::encodeName(file).constData(), &read)) == 0;
    if (!found || stat(QFile::encodeName(path).constData(), &written) != 0)
        return file != u"-" && QFileInfo(file).absoluteFilePath() == QFileInfo(path).absoluteFilePath();
    // A terminal or /dev/null may be both.
    return read.st_dev == written.st_dev && read.st_ino == written.st_ino && !S_ISCHR(read.st_mode);
}

} // namespace

Result<QStringList> resolveFiles(const LoadJob &job)
{
    QStringList files;
    NamedFiles named;
    const auto isRejects = [&](const QString &file) {
        return !job.rejectsFile.isEmpty() && isSameFile(file, job.rejectsFile);
    };
    const auto rejectsInto = [](const QString &file) {
        return wrongUse(PlanWords::tr("Cannot write rejects to the file being loaded: %1").arg(file));
    };
    if (!job.geoipFile.isEmpty() && isRejects(job.geoipFile))
        return wrongUse(PlanWords::tr("Cannot write rejects to the file that countries are read from: %1")
                            .arg(job.geoipFile));
    for (const QString &given : job.files) {
        const bool literal = given == u"-" || QFileInfo::exists(given);
        const QStringList found = literal ? QStringList{given} : expanded(given);
        for (const QString &file : found) {
            if (isRejects(file))
                return rejectsInto(file == u"-" ? job.rejectsFile : file);
            if (file == u"-") {
                files << file;
                continue;
            }
            const QFileInfo info(file);
            if (!info.exists() && job.follow && info.absoluteDir().exists()) {
                files << file; // waited for
                continue;
            }
            if (!info.exists())
                return systemError(file, ENOENT);
            if (info.isDir())
                return systemError(file, EISDIR);
            if (access(QFile::encodeName(file).constData(), R_OK) != 0)
                return systemError(file, errno);
            if (named.insert(file))
                files << file;
        }
        if (found.isEmpty())
            return Error{.kind = ErrorKind::Io, .text = PlanWords::tr("No file matches %1").arg(given)};
    }
    if (files.isEmpty() && !job.kafka)
        return wrongUse(PlanWords::tr("No files to load."));
    if (files.count(u"-"_s) > 1)
        return wrongUse(PlanWords::tr("Standard input can only be read once."));
    return files;
}

Result<std::unique_ptr<RecordParser>> makeParser(const LoadJob &job)
{
    std::shared_ptr<GeoCountries> geo;
    if (!job.geoipFile.isEmpty()) {
        Result<std::shared_ptr<GeoCountries>> opened = GeoCountries::open(job.geoipFile);
        if (!opened)
            return opened.error();
        geo = *opened;
    }
    if (job.tenant && job.tenant->value() < 0)
        return wrongUse(PlanWords::tr("The tenant number must not be negative."));
    if (job.trustedProxies && *job.trustedProxies < 0)
        return wrongUse(PlanWords::tr("The number of trusted proxies must not be negative."));
    const FormatFacts &format = factsOf(job.format);
    if (!job.tenant && !format.namesTenant)
        return wrongUse(
            PlanWords::tr("An access log does not say which site it belongs to. Set the tenant."));
    RowWriter writer(format.dataset, job.tenant, std::move(geo), job.trustedProxies);
    switch (format.records) {
    case Records::Csv: {
        Result<std::unique_ptr<CsvParser>> parser = CsvParser::make(job.csv, std::move(writer));
        if (!parser)
            return parser.error();
        return std::unique_ptr<RecordParser>(std::move(*parser));
    }
    case Records::JsonLines:
        return std::unique_ptr<RecordParser>(std::make_unique<JsonLines>(format, std::move(writer)));
    case Records::LogLines:
        break;
    }
    Result<LogReader> reader = LogReader::make(job.logFormat);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RecordParser>(std::make_unique<AccessLog>(std::move(*reader), std::move(writer)));
}

qint64 totalBytes(const QStringList &files)
{
    qint64 total = 0;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (file == u"-" || !info.isFile())
            return 0;
        total += info.size();
    }
    return total;
}

} // namespace tidemark::ingest
