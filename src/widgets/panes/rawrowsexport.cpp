// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/rawrowsexport.h"

#include "core/errortext.h"
#include "models/csvtext.h"
#include "models/rangenotes.h"

#include <utility>

namespace tidemark::widgets
{

RawRowsExport::RawRowsExport(RawQuestion question, const Formatter &format, const QString &path,
                             QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_format(format)
    , m_file(path)
{
    m_question.before.reset();
    m_question.limit = pageRows;
}

void RawRowsExport::begin()
{
    if (m_file.open(QIODevice::WriteOnly))
        ask();
    else
        failWriting();
}

void RawRowsExport::ask()
{
    Q_EMIT pageWanted(m_question);
}

void RawRowsExport::cancel()
{
    fail(tr("Export cancelled. No file was written."));
}

void RawRowsExport::fail(const QString &text)
{
    m_file.cancelWriting();
    Q_EMIT finished({}, text);
}

void RawRowsExport::failWriting()
{
    fail(tr("Could not write %1: %2").arg(m_file.fileName(), m_file.errorString()));
}

bool RawRowsExport::write(const RawRows &rows)
{
    CsvOptions options;
    options.header = !std::exchange(m_begun, true);
    const QByteArray text = csvText(sheetOf(rows, m_format), options);
    m_written += qint64(rows.rows.size());
    return m_file.write(text) == text.size();
}

void RawRowsExport::take(const RawQuestion &question, const Result<RawRows> &page)
{
    if (question != m_question)
        return;
    if (!page)
        return fail(errorLine(page.error()));
    if (!m_begun)
        m_gone = page->gone;
    const bool more = page->next && !page->rows.empty();
    if (!write(*page) || (!more && !m_file.commit()))
        return failWriting();
    if (more) {
        m_question.before = page->next;
        Q_EMIT progressed(m_written, page->rows.back().time);
        return ask();
    }
    QString text = tr("Saved %1 with %2 rows.").arg(m_file.fileName(), m_format.count(m_written));
    if (!m_gone.empty())
        text += u' ' + rangeNoteText(expiredNote(m_gone, m_question.of.range, Granularity::Minute),
                                     m_question.of, Provenance(), m_format);
    Q_EMIT finished(m_file.fileName(), text);
}

} // namespace tidemark::widgets
