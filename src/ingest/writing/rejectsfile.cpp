// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/rejectsfile.h"

#include "ingest/formats/recordparser.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <string_view>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr qint64 shownOfRecord = 1000;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Plain text on one line, whatever the server's words or the file's name hold.
QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

QByteArray entryOf(const RowBatch &batch, const RowBatch::BadRecord &bad)
{
    return bytesOf(rejectMark) +
           oneLine(QCoreApplication::translate("Loader", "line %1 of %2: %3")
                       .arg(QString::number(bad.line), batch.marks[bad.mark].source->label,
                            refusalText(bad.refusal))) +
           '\n' + bytesOf(bad.text) + '\n';
}

} // namespace

RejectsFile::RejectsFile(const QString &path, bool append)
    : m_file(path)
    , m_append(append)
{
}

void RejectsFile::removeStale()
{
    QFile file(m_file.fileName());
    if (m_append || !QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray beginning = file.read(static_cast<qint64>(rejectMark.size()));
    if (beginning.startsWith(bytesOf(rejectMark)) || beginning.startsWith(bytesOf(columnsMark)))
        file.remove();
}

bool RejectsFile::open()
{
    // Read as well, where an earlier run may have left something; a pipe or a terminal can only be written.
    const bool append = m_append && QFileInfo(m_file.fileName()).isFile();
    if (append)
        return m_file.open(QIODevice::ReadWrite) && m_file.seek(m_file.size());
    m_readBack = true;
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

void RejectsFile::readBack(const QByteArray &batch, const QByteArray &first)
{
    m_readBack = true;
    const qint64 size = m_file.size();
    uchar *const bytes = size == 0 ? nullptr : m_file.map(0, size);
    if (bytes == nullptr)
        return;
    const std::string_view text(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    // Where the last line of a kind begins.
    const auto lastOf = [&](std::string_view line, std::size_t before) {
        for (std::size_t at = text.rfind(line, before); at != std::string_view::npos && at > 0;
             at = text.rfind(line, at - 1))
            if (text[at - 1] == '\n')
                return at;
        return text.starts_with(line) ? std::size_t{0} : std::string_view::npos;
    };
    // From the first entry on; or that was not written whole, and perhaps not even its mark.
    const std::size_t lastLine = text.rfind('\n') + 1; // 0 where there is none
    std::size_t end = text.size();
    for (const std::size_t from :
         {lastOf(viewOf(first), text.size()), lastOf(rejectMark, text.size()), lastLine}) {
        const QByteArray left = bytesOf(text.substr(std::min(from, text.size())));
        if (!left.isEmpty() && (batch.startsWith(left) || left.startsWith(batch))) {
            m_unsettled = left;
            end = from;
            break;
        }
    }
    if (const std::size_t columns = lastOf(columnsMark, end); columns != std::string_view::npos) {
        const std::string_view line = text.substr(columns + columnsMark.size());
        m_columns = line.substr(0, line.find('\n'));
        m_columns.erase(0, 1); // the blank
    }
    m_endsInLine = !text.ends_with('\n');
    m_file.unmap(bytes);
}

bool RejectsFile::put(const QByteArray &text)
{
    QByteArray rest = text;
    if (m_unsettled.startsWith(text)) {
        m_unsettled.remove(0, text.size());
        return true;
    }
    if (!m_unsettled.isEmpty() && text.startsWith(m_unsettled))
        rest.remove(0, m_unsettled.size());
    else if (m_endsInLine)
        rest.prepend('\n');
    m_unsettled.clear();
    m_endsInLine = false;
    return m_file.write(rest) == rest.size();
}

Result<void> RejectsFile::write(const RowBatch &batch, std::size_t firstBad)
{
    if (m_file.fileName().isEmpty() || firstBad >= batch.bad.size())
        return {};
    const auto failure = [this] {
        return Error{.kind = ErrorKind::Io, .serverText = m_file.fileName() + u": "_s + m_file.errorString()};
    };
    if (!m_file.isOpen() && !open())
        return failure();
    m_before = m_file.size();
    QByteArray text;
    const auto columnsOf = [&](std::size_t bad) { return batch.marks[batch.bad[bad].mark].columns; };
    if (!m_readBack) {
        for (std::size_t i = firstBad; i < batch.bad.size(); ++i) {
            if (i > firstBad && columnsOf(i) && columnsOf(i) != columnsOf(i - 1))
                break; // far enough to tell
            text += entryOf(batch, batch.bad[i]);
        }
        readBack(text, entryOf(batch, batch.bad[firstBad]));
        text.clear();
    }
    m_columnsBefore = m_columns;
    for (std::size_t i = firstBad; i < batch.bad.size(); ++i) {
        const std::string columns = columnsOf(i) ? *columnsOf(i) : std::string();
        if (columns != m_columns) {
            m_columns = columns;
            text += bytesOf(columnsMark) + (columns.empty() ? "" : " ") + bytesOf(columns) + '\n';
        }
        text += entryOf(batch, batch.bad[i]);
        if (!put(std::exchange(text, {})))
            return failure();
    }
    // The progress behind these is committed next, and what lies before it is not read again. What is no file
    // cannot be synchronised, and needs not be.
    if (!m_file.flush())
        return failure();
    fdatasync(m_file.handle());
    return {};
}

void RejectsFile::takeBack()
{
    m_columns = m_columnsBefore;
    if (m_file.isOpen() && m_file.resize(m_before))
        m_file.seek(m_before);
}

Result<std::vector<Reject>> rejectsIn(const QString &path, int limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Io, .serverText = path + u": "_s + file.errorString()};
    const QByteArray mark = bytesOf(rejectMark);
    const QByteArray columns = bytesOf(columnsMark);
    std::vector<Reject> rejects;
    bool lineBegins = true;
    while (!file.atEnd()) {
        // A record may be megabytes long: a piece of it is enough.
        const QByteArray piece = file.readLine(shownOfRecord);
        if (piece.isEmpty())
            return Error{.kind = ErrorKind::Io, .serverText = path + u": "_s + file.errorString()};
        const bool isMark = lineBegins && piece.startsWith(mark);
        const bool isColumns = lineBegins && piece.startsWith(columns);
        lineBegins = piece.endsWith('\n');
        if (isMark && rejects.size() >= static_cast<std::size_t>(std::max(0, limit)))
            break;
        if (isMark)
            rejects.push_back({.reason = QString::fromUtf8(piece.mid(mark.size())).trimmed()});
        else if (!isColumns && !rejects.empty() && rejects.back().text.size() < shownOfRecord)
            rejects.back().text += QString::fromUtf8(piece);
    }
    for (Reject &reject : rejects)
        reject.text = reject.text.trimmed();
    return rejects;
}

} // namespace tidemark::ingest
