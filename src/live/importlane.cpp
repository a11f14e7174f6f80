// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/importlane.h"

#include "live/importworker.h"

namespace tidemark::live
{

using namespace Qt::StringLiterals;

ImportLane::ImportLane(GatewayFactory factory, QObject *parent)
    : QObject(parent)
    , m_newestLook(std::make_shared<std::atomic<int>>(0))
    , m_worker(new ImportWorker(std::move(factory), m_newestLook))
    , m_thread(u"tidemark import"_s, std::unique_ptr<ThreadWorker>(m_worker))
{
    connect(m_worker, &ImportWorker::looked, this, &ImportLane::looked);
    connect(m_worker, &ImportWorker::keptShorterRead, this, &ImportLane::keptShorterRead);
    connect(m_worker, &ImportWorker::progressed, this, &ImportLane::progressed);
    connect(m_worker, &ImportWorker::loaded, this, &ImportLane::loaded);
    connect(m_worker, &ImportWorker::rejectsRead, this, &ImportLane::rejectsRead);
    m_thread.start();
}

ImportLane::~ImportLane() = default;

void ImportLane::reconnectWith(GatewayFactory factory)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, factory = std::move(factory)] { worker->renew(factory); },
        Qt::QueuedConnection);
}

void ImportLane::look(const ingest::LoadJob &job, bool guess)
{
    const int number = ++*m_newestLook;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, job, guess] { worker->look(number, job, guess); },
        Qt::QueuedConnection);
}

void ImportLane::load(const ingest::LoadJob &job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job] { worker->load(job); }, Qt::QueuedConnection);
}

void ImportLane::cancel()
{
    QMetaObject::invokeMethod(m_worker, &ImportWorker::cancel, Qt::QueuedConnection);
}

void ImportLane::readRejects(const QString &file, int limit)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, file, limit] { worker->readRejects(file, limit); },
        Qt::QueuedConnection);
}

} // namespace tidemark::live
