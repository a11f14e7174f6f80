// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/rejectsfile.h"

#include "ingest/recordparser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Plain text on one line, whatever the server's words or the file's name hold.
QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

} // namespace

RejectsFile::RejectsFile(const QString &path, bool append)
    : m_file(path)
    , m_append(append)
{
}

Result<void> RejectsFile::write(const RowBatch &batch, std::size_t firstBad)
{
    if (m_file.fileName().isEmpty() || firstBad >= batch.bad.size())
        return {};
    const auto failure = [this] {
        return Error{.kind = ErrorKind::Io, .serverText = m_file.fileName() + u": "_s + m_file.errorString()};
    };
    const QIODevice::OpenMode mode = m_append ? QIODevice::Append : QIODevice::Truncate;
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | mode))
        return failure();
    for (std::size_t i = firstBad; i < batch.bad.size(); ++i) {
        const RowBatch::BadRecord &bad = batch.bad[i];
        const SourceMark &mark = batch.marks[bad.mark];
        QByteArray text;
        if (mark.columns && (!m_columns || *mark.columns != *m_columns)) {
            m_columns = mark.columns;
            text += bytesOf(columnsMark) + bytesOf(*m_columns) + '\n';
        }
        text += bytesOf(rejectMark) +
                oneLine(QCoreApplication::translate("Loader", "line %1 of %2: %3")
                            .arg(QString::number(bad.line), mark.source->label, refusalText(bad.refusal))) +
                '\n' + bytesOf(bad.text) + '\n';
        if (m_file.write(text) != text.size())
            return failure();
    }
    if (!m_file.flush())
        return failure();
    return {};
}

} // namespace tidemark::ingest
