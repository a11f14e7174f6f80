// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loader.h"

#include "ingest/loadsession.h"

namespace tidemark::ingest
{

class Loader::Private
{
public:
    ConnectionProfile m_profile;
    LoadSession *m_session = nullptr;
};

Loader::Loader(ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->m_profile = std::move(profile);
}

Loader::~Loader()
{
    delete d->m_session;
}

void Loader::run(const LoadJob &job, Progress<LoadProgress> progress, Reply<LoadReport> reply)
{
    if (d->m_session != nullptr) {
        const Error busy{.kind = ErrorKind::Busy, .text = tr("A load is already running.")};
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply), busy] { reply(busy); }, Qt::QueuedConnection);
        return;
    }
    d->m_session = new LoadSession(d->m_profile, job, std::move(progress), std::move(reply), nullptr);
    connect(d->m_session, &LoadSession::ended, this,
            [this] { std::exchange(d->m_session, nullptr)->deleteLater(); });
    d->m_session->start();
}

void Loader::cancel()
{
    if (d->m_session != nullptr)
        d->m_session->cancel();
}

} // namespace tidemark::ingest
