// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/importworker.h"

#include <utility>

namespace tidemark::live
{

void ImportWorker::begin()
{
    m_gateway = m_factory();
}

void ImportWorker::end()
{
    m_ending = true;
    if (!m_loading)
        return quit();
    m_gateway->cancel();
}

void ImportWorker::renew(const GatewayFactory &factory)
{
    m_factory = factory;
    m_stale = true;
}

void ImportWorker::look(int number, const ingest::LoadJob &job, bool guess)
{
    if (number != *m_newestLook || m_ending)
        return;
    const ingest::FileLook look = m_gateway->look(job, guess);
    Q_EMIT looked(look);
    if (look.preview && look.preview->oldest)
        m_gateway->readKeptShorter(
            ingest::datasetOf(look.job.format), *look.preview->oldest,
            [this, look](const auto &tables) { Q_EMIT keptShorterRead(look, tables); });
}

void ImportWorker::load(const ingest::LoadJob &job)
{
    if (m_loading || m_ending) {
        Q_EMIT loaded(Error{.kind = ErrorKind::Busy});
        return;
    }
    if (std::exchange(m_stale, false))
        m_gateway = m_factory();
    m_loading = true;
    m_gateway->load(
        job, [this](const ingest::LoadProgress &progress) { Q_EMIT progressed(progress); },
        [this](const Result<ingest::LoadReport> &report) { finish(report); });
}

void ImportWorker::finish(const Result<ingest::LoadReport> &report)
{
    m_loading = false;
    Q_EMIT loaded(report);
    if (m_ending)
        quit();
}

void ImportWorker::cancel()
{
    if (m_loading)
        m_gateway->cancel();
}

void ImportWorker::readRejects(const QString &file, int limit)
{
    Q_EMIT rejectsRead(file, m_gateway->readRejects(file, limit));
}

} // namespace tidemark::live
