// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/rawrowsexport.h"

#include "core/errortext.h"
#include "models/csvtext.h"
#include "models/rangenotes.h"

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace std::chrono_literals;

RawRowsExport::RawRowsExport(RangeQuestion question, const Formatter &format, const QString &path,
                             QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_range(m_question.range)
    , m_format(format)
    , m_file(path)
{
}

void RawRowsExport::begin()
{
    if (m_file.open(QIODevice::WriteOnly))
        ask();
    else
        fail(tr("Could not write %1: %2").arg(m_file.fileName(), m_file.errorString()));
}

void RawRowsExport::ask()
{
    Q_EMIT pageWanted(m_question, m_limit);
}

void RawRowsExport::fail(const QString &text)
{
    m_file.cancelWriting();
    Q_EMIT finished({}, text);
}

bool RawRowsExport::write(const RawRows &rows)
{
    CsvOptions options;
    options.header = !std::exchange(m_begun, true);
    const QByteArray text = csvText(sheetOf(rows, m_format), options);
    m_written += qint64(rows.rows.size());
    return m_file.write(text) == text.size();
}

void RawRowsExport::take(const Result<RawRows> &page)
{
    if (!page)
        return fail(errorLine(page.error()));
    if (page->question != m_question)
        return;
    RawRows rows = *page;
    if (!m_begun)
        m_gone = rows.gone;
    const bool more = rows.more && !rows.rows.empty();
    if (more) {
        // A page may end within a millisecond, and times are known no closer: its rows come with the next
        // page, all of them, so that none is missed and none comes twice.
        const Instant cut = rows.rows.back().time;
        const auto first = std::find_if(rows.rows.begin(), rows.rows.end(),
                                        [cut](const RawRow &row) { return row.time == cut; });
        if (first == rows.rows.begin()) {
            m_limit *= 2;
            return ask();
        }
        rows.rows.erase(first, rows.rows.end());
        m_question.range.to = cut + 1ms;
        m_limit = pageRows;
    }
    if (!write(rows) || (!more && !m_file.commit()))
        return fail(tr("Could not write %1: %2").arg(m_file.fileName(), m_file.errorString()));
    if (!more) {
        QString text = tr("Saved %1 with %2 rows.").arg(m_file.fileName(), m_format.count(m_written));
        if (!m_gone.empty())
            text += u' ' + rangeNoteText(expiredNote(m_gone, m_range, Granularity::Minute), m_question,
                                         Provenance(), m_format);
        Q_EMIT finished(m_file.fileName(), text);
        return;
    }
    Q_EMIT progressed(m_written);
    ask();
}

} // namespace tidemark::widgets
