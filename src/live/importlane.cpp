// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/importlane.h"

#include "live/lane.h"

#include <atomic>

namespace tidemark::live
{

using namespace Qt::StringLiterals;

namespace
{
using LoadReply = Result<ingest::LoadReport>;
using LoadingLane = Lane<ImportGateway, ingest::LoadJob, LoadReply>;

bool any(const ingest::LoadJob &)
{
    return true;
}
} // namespace

class ImportLane::Private
{
public:
    Private(ImportLane &importLane, GatewayFactory factory)
        : q(importLane)
        , lane(rules(), std::move(factory))
    {
    }

    ImportLane &q;
    std::atomic<int> newestLook{0}; ///< the number of the last one that was asked for
    LoadingLane lane;

private:
    [[nodiscard]] LoadingLane::Rules rules()
    {
        return {.threadName = u"tidemark import"_s,
                .call =
                    [this](ImportGateway &gateway, const ingest::LoadJob &job, const auto &done,
                           const Tell &tell) {
                        const auto progress = [this, tell](const ingest::LoadProgress &sofar) {
                            tell([this, sofar] { Q_EMIT q.progressed(sofar); });
                        };
                        gateway.load(job, progress, done);
                    },
                .answered = [this](const ingest::LoadJob &, const LoadReply &report,
                                   Milliseconds) { Q_EMIT q.loaded(report); },
                .overtakes = [](const auto &, const auto &) { return false; },
                .renewsAtOnce = false,
                .closingGrace = std::nullopt};
    }
};

ImportLane::ImportLane(GatewayFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(factory)))
{
}

ImportLane::~ImportLane() = default;

void ImportLane::reconnectWith(GatewayFactory factory)
{
    (void)d->lane.renew(std::move(factory)); // what runs goes on
}

void ImportLane::look(const ingest::LoadJob &job, bool guess)
{
    const int number = ++d->newestLook;
    d->lane.beside([this, &newest = d->newestLook, number, job, guess](ImportGateway &gateway,
                                                                       const Tell &tell) {
        if (number != newest)
            return;
        const ingest::FileLook look = gateway.look(job, guess);
        tell([this, look] { Q_EMIT looked(look); });
        if (look.preview && !look.preview->times.empty())
            gateway.readKeptShorter(ingest::datasetOf(look.job.format), look.preview->times,
                                    [this, tell, look](const auto &tables) {
                                        tell([this, look, tables] { Q_EMIT keptShorterRead(look, tables); });
                                    });
    });
}

void ImportLane::load(const ingest::LoadJob &job)
{
    if (d->lane.holds(any))
        QTimer::singleShot(0, this, [this] { Q_EMIT loaded(Error{.kind = ErrorKind::Busy}); });
    else
        d->lane.ask(job);
}

void ImportLane::cancel()
{
    d->lane.cancel();
}

void ImportLane::readRejects(const QString &file, int limit)
{
    d->lane.beside([this, file, limit](ImportGateway &gateway, const Tell &tell) {
        const auto rejects = gateway.readRejects(file, limit);
        tell([this, file, rejects] { Q_EMIT rejectsRead(file, rejects); });
    });
}

} // namespace tidemark::live
