// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/copytarget.h"

#include "pg/sqltext.h"

#include <algorithm>
#include <utility>

/// The progress half of CopyTarget.
namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

/// Is the progress as this load left it, so that the batch can be sent? If not, the transaction ends here.
bool CopyTarget::checkProgress(const ProgressMap &found)
{
    const ProgressMap wanted = progressAfter();
    bool untouched = true;
    bool stored = true;
    for (const QString &source : movedSources()) {
        const qint64 position = found.value(source).place.position;
        untouched = untouched && position == m_progress.value(source).place.position;
        stored = stored && position == wanted.value(source).place.position;
    }
    const std::optional<Error> unanswered = std::exchange(m_unanswered, std::nullopt);
    if (unanswered && stored) {
        rollbackThen([this] { succeed(); });
        return false;
    }
    if (unanswered && !m_policy.repeats()) {
        rollbackThen([this, error = *unanswered] { fail(error); });
        return false;
    }
    if (untouched)
        return true;
    const Error busy{.kind = ErrorKind::Busy,
                     .text = tr("Another load with the key \"%1\" is running.").arg(m_key)};
    rollbackThen([this, busy] { fail(busy); });
    return false;
}

ProgressMap CopyTarget::progressAfter() const
{
    ProgressMap progress = m_progress;
    if (!m_batch)
        return progress;
    for (const SourceMark &mark : m_batch->marks) {
        SourceProgress &source = progress[mark.source->key];
        source.place = mark.place;
        source.stored += mark.rows;
        source.rejected += mark.bad;
    }
    for (const auto &[row, error] : m_refused) {
        SourceProgress &source = progress[m_batch->marks[m_batch->rows[row].mark].source->key];
        --source.stored;
        ++source.rejected;
    }
    return progress;
}

/// Sources whose progress this transaction moves, the batch's, or all where none is at hand; in order, so
/// that two loads never wait for each other.
QStringList CopyTarget::movedSources() const
{
    QStringList sources;
    if (!m_batch)
        sources = m_progress.keys();
    else
        for (const SourceMark &mark : m_batch->marks)
            sources << mark.source->key;
    sources.sort();
    sources.removeDuplicates();
    return sources;
}

std::vector<pg::Statement> CopyTarget::holdingProgress() const
{
    std::vector<pg::Statement> statements;
    for (const QString &source : movedSources())
        statements.push_back(
            pg::sqlStatement("ingest/hold_source"_L1, {pg::parameter(m_key), pg::parameter(source)}));
    statements.push_back(pg::sqlStatement("ingest/read_progress"_L1, {pg::parameter(m_key)}));
    return statements;
}

std::vector<pg::Statement> CopyTarget::savingProgress() const
{
    std::vector<pg::Statement> statements;
    if (m_key.isEmpty())
        return statements;
    const ProgressMap progress = progressAfter();
    for (const QString &source : movedSources()) {
        const SourceProgress &at = progress[source];
        statements.push_back(pg::sqlStatement("ingest/save_progress"_L1,
                                              {pg::parameter(m_key), pg::parameter(source),
                                               pg::parameter(at.place.position), pg::parameter(at.stored),
                                               pg::parameter(at.rejected), pg::parameter(at.place.tail)}));
    }
    return statements;
}

} // namespace tidemark::ingest
