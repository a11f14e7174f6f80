// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"
#include "core/result.h"
#include "ingest/batches/rowbatch.h"
#include "ingest/writing/serversession.h"

#include <QDate>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace tidemark::ingest
{

/// Sees to it that what a load stores is not deleted unawares: holds the UTC days of its rows where the job
/// says so, else finds out whether they are older than their tables keep rows. Lives on its session's
/// thread.
class LoadKeeping
{
public:
    LoadKeeping(ServerSession &session, const LoadJob &job)
        : m_session(session)
        , m_job(job)
    {
    }

    /// Once, on an open session, before anything is stored: when the hold ends. Fails with
    /// ErrorKind::Constraint where its length is none.
    void begin(Reply<void> reply);
    /// Before the batch is stored: sees its days. Replies with a warning where what was seen will be deleted,
    /// once for each table, or is of days that have expired; else with nothing.
    void secureBatch(const RowBatch &batch, const Reply<QString> &reply);
    /// Holds the days seen and not yet held, of which the open transaction stored rows. Part of that
    /// transaction, so that what is not stored holds nothing.
    void holdStored(qint64 runId, Reply<void> reply);
    /// That transaction is committed.
    void settle();

private:
    void see(const RowBatch &batch);
    void findGone(const std::set<QDate> &days, std::function<void(const QString &warning)> then);
    void warn(const QStringList &moments, const QString &before, const Reply<QString> &reply);

    ServerSession &m_session;
    const LoadJob &m_job;
    std::optional<QString> m_until; ///< as the server words it; nothing: for ever
    std::map<QDate, QString> m_new; ///< the oldest time of each day seen and not yet asked about
    std::set<QDate> m_known;        ///< days asked about
    bool m_toldGone = false;        ///< that some of those have expired
    std::set<QDate> m_fresh;        ///< days seen and not yet held
    std::set<QDate> m_holding;      ///< by the open transaction
    std::set<QDate> m_held;
    std::set<QString> m_warned; ///< tables that a warning named
};

/// On an open session: see ImportGateway::readKeptShorter.
void readKeptShorter(ServerSession &session, Dataset dataset, const std::vector<Instant> &moments,
                     Reply<std::vector<KeptShorter>> reply);

/// The times of the rows that bring one: the oldest of each UTC day, ascending.
[[nodiscard]] std::vector<Instant> oldestTimes(const RowBatch &batch);

} // namespace tidemark::ingest
