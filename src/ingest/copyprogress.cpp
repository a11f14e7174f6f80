// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/copytarget.h"

#include "pg/sqltext.h"

#include <algorithm>

/// The progress half of CopyTarget.
namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

/// Is the progress as this load left it? If not, the transaction is ended here.
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
    if (m_inDoubt && stored) {
        m_unsettled = 0;
        rollbackThen([this] { succeed(); });
        return false;
    }
    if (m_inDoubt)
        m_unsettled = 0;
    if (untouched)
        return true;
    const Error busy{.kind = ErrorKind::Busy,
                     .text = tr("Another load with the key \"%1\" is running.").arg(m_options.key)};
    rollbackThen([this, busy] { fail(busy); });
    return false;
}

void CopyTarget::settleStrict(const Error &error)
{
    m_session.ensure([this, error](const Result<void> &ready) {
        if (!ready || m_options.key.isEmpty())
            return fail(error);
        std::vector<pg::Statement> statements{pg::sqlCommand("ingest/begin"_L1)};
        std::ranges::move(holdingProgress(), std::back_inserter(statements));
        statements.push_back(pg::sqlCommand("ingest/rollback"_L1));
        const std::size_t progressAt = statements.size() - 2;
        m_session.run(std::move(statements), [this, error, progressAt](const auto &answer) {
            if (const std::optional<Error> again = firstError(answer))
                return again->connectionLost ? settleStrict(error) : fail(*again);
            const Result<ProgressMap> found = ServerSession::progressOf(*answer->at(progressAt));
            if (!found)
                return fail(found.error());
            m_unsettled = 0;
            const bool stored = std::ranges::all_of(movedSources(), [&](const QString &source) {
                return found->value(source).place.position == m_progress.value(source).place.position;
            });
            if (stored)
                succeed();
            else
                fail(error);
        });
    });
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

/// Sources whose progress this transaction moves; in order, so that two loads never wait for each other.
QStringList CopyTarget::movedSources() const
{
    QStringList sources;
    if (m_options.strict)
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
            pg::sqlStatement("ingest/hold_source"_L1, {pg::parameter(m_options.key), pg::parameter(source)}));
    statements.push_back(pg::sqlStatement("ingest/read_progress"_L1, {pg::parameter(m_options.key)}));
    return statements;
}

std::vector<pg::Statement> CopyTarget::savingProgress() const
{
    std::vector<pg::Statement> statements;
    if (m_options.key.isEmpty())
        return statements;
    const ProgressMap progress = progressAfter();
    for (const QString &source : movedSources()) {
        const SourceProgress &at = progress[source];
        statements.push_back(pg::sqlStatement("ingest/save_progress"_L1,
                                              {pg::parameter(m_options.key), pg::parameter(source),
                                               pg::parameter(at.place.position), pg::parameter(at.stored),
                                               pg::parameter(at.rejected), pg::parameter(at.place.tail)}));
    }
    return statements;
}

} // namespace tidemark::ingest
