// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workerthread.h"

namespace tidemark
{

WorkerThread::WorkerThread(const QString &name, std::unique_ptr<ThreadWorker> worker)
    : m_worker(worker.release())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker, &ThreadWorker::begin);
    // The worker goes first, the event loop after it: what it leaves to be deleted later is still deleted.
    QObject::connect(m_worker, &QObject::destroyed, &m_thread, &QThread::quit, Qt::DirectConnection);
}

WorkerThread::~WorkerThread()
{
    if (!m_thread.isRunning()) {
        delete m_worker; // never started: nobody else will
        return;
    }
    QMetaObject::invokeMethod(m_worker, &ThreadWorker::end, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace tidemark
