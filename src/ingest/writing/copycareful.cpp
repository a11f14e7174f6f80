// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/copytext.h"
#include "ingest/writing/copytarget.h"
#include "pg/sqltext.h"

#include <algorithm>
#include <utility>

/// The half of CopyTarget that finds the bad rows of a batch.
namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

/// Without a state it is what COPY's count tells.
bool CopyTarget::mayBeAboutData(const Error &error)
{
    const QString &state = error.sqlState;
    const bool isOurs = state.isEmpty() && error.kind == ErrorKind::Constraint;
    return !error.connectionLost && (isOurs || state.startsWith("22"_L1) || state.startsWith("23"_L1) ||
                                     state.startsWith("54"_L1) || state == "XX000"_L1);
}

void CopyTarget::copyCarefully()
{
    m_refused.clear();
    m_parts = {{0, m_batch->rows.size()}};
    // What is checked at the COMMIT alone would refuse the rows when nobody can tell any more which.
    copyNextPart({pg::sqlCommand("ingest/check_at_once"_L1), pg::sqlCommand("ingest/savepoint"_L1)});
}

/// before: what ends the last part and begins this one.
void CopyTarget::copyNextPart(std::vector<pg::Statement> before)
{
    if (m_cancelled)
        return handle(Error{.kind = ErrorKind::Cancelled});
    m_session.run(std::move(before), [this](const Result<std::vector<Result<pg::Rows>>> &answer) {
        if (const std::optional<Error> error = firstError(answer))
            return handle(*error);
        if (m_parts.empty())
            return endCarefulCopy();
        const RowRange range = m_parts.back();
        m_parts.pop_back();
        copyRange(range, [this, range](const Result<qint64> &stored) {
            if (!stored)
                return splitPart(range, stored.error());
            copyNextPart(
                {pg::sqlCommand("ingest/release_savepoint"_L1), pg::sqlCommand("ingest/savepoint"_L1)});
        });
    });
}

void CopyTarget::splitPart(RowRange range, const Error &error)
{
    if (!mayBeAboutData(error))
        return handle(error);
    if (range.size() == 1 && error.sqlState == "XX000"_L1)
        return insertAlone(range.first);
    if (range.size() == 1) {
        m_refused.emplace_back(range.first, error);
    } else {
        const std::size_t middle = range.first + range.size() / 2;
        m_parts.push_back({middle, range.last});
        m_parts.push_back({range.first, middle});
    }
    copyNextPart({pg::sqlCommand("ingest/rollback_to_savepoint"_L1)});
}

/// Under a COPY a worker node's words come as XX000, whatever they are about: a constraint, a full disk, its
/// end. Under an INSERT they come with their code.
void CopyTarget::insertAlone(std::size_t row)
{
    m_session.run({pg::sqlCommand("ingest/rollback_to_savepoint"_L1), insertOf(row)},
                  [this, row](const Result<std::vector<Result<pg::Rows>>> &answer) {
                      if (!answer)
                          return handle(answer.error());
                      if (!answer->front())
                          return handle(answer->front().error());
                      if (!answer->back())
                          return judgeAlone(row, answer->back().error());
                      copyNextPart({pg::sqlCommand("ingest/release_savepoint"_L1),
                                    pg::sqlCommand("ingest/savepoint"_L1)});
                  });
}

void CopyTarget::judgeAlone(std::size_t row, const Error &error)
{
    if (!mayBeAboutData(error))
        return handle(error);
    // A connection to a node that was started again fails so once.
    if (error.sqlState == "XX000"_L1 && !std::exchange(m_internalAgain, true))
        return rollbackThen([this, error] { retry(error); });
    m_refused.emplace_back(row, error);
    copyNextPart({pg::sqlCommand("ingest/rollback_to_savepoint"_L1)});
}

pg::Statement CopyTarget::insertOf(std::size_t row) const
{
    static constexpr PerDataset names{"ingest/insert_events"_L1, "ingest/insert_http_request"_L1};
    std::vector<pg::Parameter> values;
    if (m_batch->rows[row].serverTime)
        values.emplace_back(m_now);
    for (const std::optional<std::string> &value : copyValues(m_batch->copyText(row)))
        values.push_back(value ? pg::Parameter(QByteArray::fromStdString(*value)) : pg::Parameter());
    if (lacksLastColumn())
        values.pop_back();
    return pg::sqlStatement(names[m_dataset], std::move(values));
}

void CopyTarget::endCarefulCopy()
{
    // Every row refused with an internal error: it is not the rows that are bad.
    const bool allInternal = m_refused.size() > 1 && m_refused.size() == m_batch->rows.size() &&
                             std::ranges::all_of(m_refused, [](const auto &refused) {
                                 return refused.second.sqlState == "XX000"_L1;
                             });
    if (allInternal) {
        const Error error = m_refused.front().second;
        return rollbackThen([this, error] { fail(error); });
    }
    listRefused();
    if (m_tellRefused && !m_refused.empty())
        if (const Result<void> told = m_tellRefused(*m_batch, m_bad); !told)
            return rollbackThen([this, error = told.error()] { fail(error); });
    m_transactionRows = static_cast<qint64>(m_batch->rows.size() - m_refused.size());
    if (m_policy.storesBesideRefused())
        return saveAndCommit();
    // Where no row is bad by itself, one was so beside rows of earlier batches, or it was no row's fault.
    rollbackThen(
        [this, failure = m_policy.failure()] { m_refused.empty() && failure ? fail(*failure) : succeed(); });
}

void CopyTarget::listRefused()
{
    m_batch->bad.resize(m_bad); // without those of an earlier attempt
    for (const auto &[row, error] : m_refused) {
        const RowBatch::Row &bad = m_batch->rows[row];
        m_batch->bad.push_back({std::string(m_batch->rawText(row)),
                                {Fault::RefusedByServer, nullptr, error.words().toStdString()},
                                bad.line,
                                bad.mark});
    }
}

} // namespace tidemark::ingest
