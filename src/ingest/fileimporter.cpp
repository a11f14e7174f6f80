// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/fileimporter.h"

#include "ingest/loadkeeping.h"
#include "ingest/loadplan.h"
#include "ingest/preview.h"
#include "ingest/writing/rejectsfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

FileImporter::FileImporter(const ConnectionProfile &profile, QObject *parent)
    : ImportGateway(parent)
    , m_loader(profile, this)
    , m_asking(profile, u"tidemark ingest"_s, Milliseconds(0))
{
}

FileLook FileImporter::look(const LoadJob &job, bool guess)
{
    FileLook look{.asked = job, .job = job};
    const Result<QStringList> files = resolveFiles(job);
    if (!files) {
        look.preview = files.error();
        return look;
    }
    look.bytes = totalBytes(*files);
    if (guess) {
        if (const std::optional<LoadJob> guessed = guessJob(files->front())) {
            look.guessed = true;
            look.job.format = guessed->format;
            look.job.csv = guessed->csv;
        }
        if (look.job.rejectsFile.isEmpty())
            look.job.rejectsFile = freeRejectsName(files->front());
    }
    look.preview = previewOf(look.job);
    return look;
}

Result<std::vector<Reject>> FileImporter::readRejects(const QString &file, int limit)
{
    return rejectsIn(file, limit);
}

void FileImporter::readKeptShorter(Dataset dataset, const std::vector<Instant> &moments,
                                   Reply<std::vector<KeptShorter>> reply)
{
    m_asking.ensure([this, dataset, moments, reply = std::move(reply)](const Result<void> &ready) {
        if (!ready)
            return reply(ready.error());
        ingest::readKeptShorter(m_asking, dataset, moments, [this, reply](auto tables) {
            m_asking.close();
            reply(std::move(tables));
        });
    });
}

void FileImporter::load(const LoadJob &job, Progress<LoadProgress> progress, Reply<LoadReport> reply)
{
    m_loader.run(job, std::move(progress), std::move(reply));
}

void FileImporter::cancel()
{
    m_loader.cancel();
}

QString freeRejectsName(const QString &file)
{
    const QFileInfo info(file);
    QString name = info.fileName();
    for (const QLatin1StringView packed : {".gz"_L1, ".xz"_L1, ".zst"_L1})
        if (name.endsWith(packed, Qt::CaseInsensitive))
            name.chop(packed.size());
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    const bool mayWrite = QFileInfo(info.absolutePath()).isWritable();
    const QDir folder(mayWrite ? info.absolutePath() : QDir::homePath());
    for (int number = 1;; ++number) {
        const QString tried = stem + (number == 1 ? u".rejects"_s : u".rejects-%1"_s.arg(number)) + ending;
        if (!folder.exists(tried))
            return folder.filePath(tried);
    }
}

} // namespace tidemark::ingest
