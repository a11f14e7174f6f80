// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotstore.h"

#include "cache/snapshotcodec.h"
#include "cache/storeworker.h"

#include <QDir>

#include <map>
#include <utility>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

class SnapshotStore::Private : public QObject
{
    Q_OBJECT

public:
    Private(SnapshotStore &store, const QString &file, const Limits &limits);

    std::map<quint64, std::function<void(const Snapshot &)>> m_replies;
    quint64 m_lastRequest = 0;

Q_SIGNALS:
    void keep(const std::vector<tidemark::cache::PaneToKeep> &panes);
    void load(quint64 request, const QString &server, const tidemark::LiveQuestion &live,
              const tidemark::HistoryQuestion &history);

private:
    void takeLoaded(quint64 request, const Snapshot &snapshot);

    std::unique_ptr<WorkerThread> m_thread;
};

SnapshotStore::Private::Private(SnapshotStore &store, const QString &file, const Limits &limits)
{
    auto worker = std::make_unique<StoreWorker>(file, limits);
    connect(this, &Private::keep, worker.get(), &StoreWorker::keep);
    connect(this, &Private::load, worker.get(), &StoreWorker::load);
    connect(worker.get(), &StoreWorker::loaded, this, &Private::takeLoaded);
    connect(worker.get(), &StoreWorker::movedAside, &store, [&store, file](const QString &aside) {
        Q_EMIT store.noticed(
            aside.isEmpty()
                ? tr("The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.")
                      .arg(QDir::toNativeSeparators(file))
                : tr("The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.")
                      .arg(QDir::toNativeSeparators(aside)));
    });
    connect(worker.get(), &StoreWorker::cannotKeep, &store, [&store, file](const QString &reason) {
        Q_EMIT store.noticed(
            tr("Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file's permissions.")
                .arg(QDir::toNativeSeparators(file), reason));
    });
    m_thread = std::make_unique<WorkerThread>(u"tidemark cache"_s, std::move(worker));
    m_thread->start();
}

void SnapshotStore::Private::takeLoaded(quint64 request, const Snapshot &snapshot)
{
    if (const auto reply = m_replies.extract(request); !reply.empty())
        reply.mapped()(snapshot);
}

SnapshotStore::SnapshotStore(const QString &file, QObject *parent)
    : SnapshotStore(file, Limits(), parent)
{
}

SnapshotStore::SnapshotStore(const QString &file, const Limits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, file, limits))
{
}

SnapshotStore::~SnapshotStore() = default;

namespace
{
/// The parts that are good.
std::vector<PaneToKeep> goodParts(const QString &server, const auto &question, const auto &answer,
                                  Instant takenAt)
{
    std::vector<PaneToKeep> panes;
    forEachPart(answer, [&](const auto &pane, const auto &part) {
        if (part && part.value())
            panes.push_back(
                {keyOf(pane, server, question), takenAt,
                 [data = part.value(), making = makingOf(answer, pane)] { return encode(*data, making); }});
    });
    return panes;
}
} // namespace

void SnapshotStore::save(const QString &server, const LiveAnswer &answer, Instant takenAt)
{
    if (const auto panes = goodParts(server, answer.question, answer, takenAt); !panes.empty())
        Q_EMIT d->keep(panes);
}

void SnapshotStore::save(const QString &server, const HistoryQuestion &question, const HistoryAnswer &answer,
                         Instant takenAt)
{
    if (answer.question.dataset != question.dataset || answer.question.tenant != question.tenant ||
        answer.question.granularity != question.granularity || answer.question.zone != question.zone ||
        answer.question.filter != question.filter || answer.question.split != question.split)
        return;
    if (const auto panes = goodParts(server, question, answer, takenAt); !panes.empty())
        Q_EMIT d->keep(panes);
}

void SnapshotStore::load(const QString &server, const LiveQuestion &live, const HistoryQuestion &history,
                         std::function<void(const Snapshot &)> reply)
{
    const quint64 request = ++d->m_lastRequest;
    d->m_replies.emplace(request, std::move(reply));
    Q_EMIT d->load(request, server, live, history);
}

} // namespace tidemark::cache

#include "snapshotstore.moc"
