// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace tidemark
{

/// What lives on a WorkerThread: begin() and end() are called there, the destructor too.
class ThreadWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    virtual void begin() {}
    /// Puts things in order, then calls quit(), at once or from a later event. After quit() the worker is
    /// deleted and the event loop ends.
    virtual void end() { quit(); }

protected:
    void quit() { deleteLater(); }
};

/// Owns a thread and the one worker on it. The destructor posts end() and waits for as long as the worker
/// takes.
class WorkerThread
{
public:
    /// name: as debuggers show it. The worker has no parent and belongs to the thread from here on.
    WorkerThread(const QString &name, std::unique_ptr<ThreadWorker> worker);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    void start() { m_thread.start(); }

private:
    QThread m_thread;
    ThreadWorker *m_worker; // deletes itself on the thread
};

} // namespace tidemark
